import type { ReactNode } from 'react';
import type { RecordChange, VersionChanges } from '@/lib/record/changes';
import { tableCounts } from '@/lib/words/change-counts';
import { changeInWords, type RecordNames, TABLE_LABELS } from '@/lib/words/change-words';
import { formatDay } from '@/lib/words/dates';
import { formatCount } from '@/lib/words/numbers';
import { FieldChangeItem } from './field-change';

type Props = {
  readonly changes: VersionChanges;
  readonly isFirst: boolean;
  readonly isNewest: boolean;
  readonly names: RecordNames;
  /** Whether an event is in the newest version, and so has a page. */
  readonly hasPage: (id: string) => boolean;
};

/** Longer lists of records are folded. */
const SHOWN = 20;

/** What one version added, corrected and withdrew. */
export function VersionSection({ changes, isFirst, isNewest, names, hasPage }: Props) {
  const { version, added, corrected, withdrawn } = changes;
  const item = (change: RecordChange, children?: ReactNode) => (
    <li key={`${change.table}-${change.key}`} className="border-line border-b py-1.5">
      <span className="text-ink-2 text-xs">{TABLE_LABELS[change.table]} · </span>
      {change.table === 'events' && hasPage(change.key) ? (
        <a href={`/events/${change.key}`}>{change.name}</a>
      ) : (
        change.name
      )}
      {children}
    </li>
  );
  return (
    <section aria-labelledby={version.id} className="mt-8 grid gap-3">
      <h2 id={version.id} className="font-bold font-text text-lg">
        {formatDay(Date.parse(version.date))}
      </h2>
      <p className="text-ink-2">
        Version {version.id}. {isNewest ? 'The newest. ' : ''}
        <a href={`/data?v=${version.id}`}>Download or cite this version</a>
      </p>
      {isFirst && <p>The first version that was kept. It holds {tableCounts(added)}.</p>}
      {corrected.length > 0 && (
        <Part title={formatCount(corrected.length, 'record corrected')}>
          {corrected.map((change) =>
            item(
              change,
              <ul className="mt-1 pl-4 text-ink-2">
                {change.fields.map((field) => (
                  <FieldChangeItem key={field.field} words={changeInWords(field, names)} />
                ))}
              </ul>,
            ),
          )}
        </Part>
      )}
      {withdrawn.length > 0 && (
        <Part title={formatCount(withdrawn.length, 'record withdrawn')}>
          {withdrawn.map((change) => item(change))}
        </Part>
      )}
      {added.length > 0 && (
        <Part title={formatCount(added.length, 'record added')}>
          {added.map((change) => item(change))}
        </Part>
      )}
    </section>
  );
}

function Part({ title, children }: { title: string; children: readonly ReactNode[] }) {
  if (children.length > SHOWN) {
    return (
      <details>
        <summary className="font-semibold">{title}</summary>
        <ul>{children}</ul>
      </details>
    );
  }
  return (
    <div>
      <h3 className="label">{title}</h3>
      <ul>{children}</ul>
    </div>
  );
}
