import { isFigure, type RecordChange } from '@/lib/record/changes';
import { changeInWords, type RecordNames } from '@/lib/words/change-words';
import { FieldChangeItem } from './field-change';

type Props = { readonly change: RecordChange; readonly names: RecordNames };

/** A corrected record: why, its figures before and after, and the rest of it folded. */
export function Correction({ change, names }: Props) {
  const { key, name, table, reason, fields } = change;
  const figures = fields.filter(({ field }) => isFigure(field));
  const others = fields.filter(({ field }) => !isFigure(field));
  const words = others.map((field) => ({ field, words: changeInWords(field, names) }));
  return (
    <li className="border-line border-b py-2">
      {table === 'events' ? <a href={`/events/${key}`}>{name}</a> : name}
      {reason && <p className="font-text text-base">{reason}</p>}
      {figures.length > 0 && (
        <ul className="mt-1 border-line-strong border-l-2 pl-3">
          {figures.map((field) => (
            <FieldChangeItem key={field.field} words={changeInWords(field, names)} />
          ))}
        </ul>
      )}
      {words.length > 0 && (
        <details className="text-ink-2">
          <summary>
            {figures.length > 0 ? 'Also: ' : 'Changed: '}
            {words.map(({ words: { label } }) => label.toLowerCase()).join(', ')}
          </summary>
          <ul className="pl-4">
            {words.map(({ field, words: one }) => (
              <FieldChangeItem key={field.field} words={one} />
            ))}
          </ul>
        </details>
      )}
    </li>
  );
}
