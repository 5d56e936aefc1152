import type { FieldWords } from '@/lib/words/change-words';

/** One corrected field: before and after for a value, what came and went for a list. */
export function FieldChangeItem({ words }: { words: FieldWords }) {
  const { label } = words;
  if (words.kind === 'value') {
    return (
      <li className="break-words">
        {label}: <del>{words.before}</del> <span aria-hidden="true">→ </span>
        <ins className="no-underline">{words.after}</ins>
      </li>
    );
  }
  if (words.kind === 'text') {
    return (
      <li>
        <details>
          <summary>{label}: reworded</summary>
          <dl className="grid gap-1 border-line border-l-2 pl-3">
            <dt className="label">Before</dt>
            <dd>{words.before}</dd>
            <dt className="label">After</dt>
            <dd>{words.after}</dd>
          </dl>
        </details>
      </li>
    );
  }
  return (
    <li>
      {label}
      {words.isReordered && ': the same, in another order'}
      <ul className="pl-4 [&>li]:break-words">
        {words.added.map((item) => (
          <li key={`+${item}`}>
            Added: <ins className="no-underline">{item}</ins>
          </li>
        ))}
        {words.removed.map((item) => (
          <li key={`-${item}`}>
            Removed: <del>{item}</del>
          </li>
        ))}
        {words.changed.map(({ before, after }) => (
          <li key={`${before}→${after}`}>
            Changed: <del>{before}</del> <span aria-hidden="true">→ </span>
            <ins className="no-underline">{after}</ins>
          </li>
        ))}
      </ul>
    </li>
  );
}
