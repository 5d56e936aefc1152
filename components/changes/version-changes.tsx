import type { ReactNode } from 'react';
import { byYear, isFigure, type RecordChange, type VersionChanges } from '@/lib/record/changes';
import { changesInLine, editedInLine, tableCounts } from '@/lib/words/change-counts';
import { type RecordNames, TABLE_LABELS } from '@/lib/words/change-words';
import { formatDay } from '@/lib/words/dates';
import { Correction } from './correction';
import { TotalsChanges } from './totals';

type Props = {
  readonly changes: VersionChanges;
  readonly isFirst: boolean;
  readonly isNewest: boolean;
  readonly names: RecordNames;
};

/** Longer lists of records are folded. */
const SHOWN = 20;

/** What one version added, corrected and withdrew. */
export function VersionSection({ changes, isFirst, isNewest, names }: Props) {
  const { version, summary, added, corrected, withdrawn, edited, totals, confirmed } = changes;
  const hasFigures = ({ fields }: RecordChange): boolean =>
    fields.some(({ field }) => isFigure(field));
  const correction = (change: RecordChange) => (
    <Correction key={`${change.table}-${change.key}`} change={change} names={names} />
  );
  const of = (list: readonly RecordChange[]) => ({
    events: list.filter(({ table }) => table === 'events'),
    others: list.filter(({ table }) => table !== 'events'),
  });
  const figures = of(corrected).events.filter(hasFigures);
  const rest = of(corrected).events.filter((change) => !hasFigures(change));
  return (
    <section aria-labelledby={version.id} className="mt-10 grid gap-4 border-line border-t pt-4">
      <div className="grid gap-1.5">
        <h2 id={version.id} className="font-bold font-text text-xl">
          {formatDay(Date.parse(version.date))}
        </h2>
        <p className="text-ink-2">
          Version {version.id}. {isNewest ? 'The newest. ' : ''}
          <a href={`/data?v=${version.id}`}>Download or cite this version</a>
        </p>
        {summary && <p className="font-text text-base">{summary}</p>}
        <p>
          {isFirst
            ? `The first version that was kept. It holds ${tableCounts(added)}.`
            : `${changesInLine(changes) || 'No record changed'}.`}
        </p>
      </div>
      {totals && <TotalsChanges totals={totals} confirmed={confirmed} />}
      <Part title="Withdrawn">{withdrawn.map(line)}</Part>
      <Years title="Figures corrected" list={figures}>
        {correction}
      </Years>
      <Years title="Other corrections" list={rest}>
        {correction}
      </Years>
      <Part title="Other tables corrected">{of(corrected).others.map(correction)}</Part>
      <Years title="Added" list={of(added).events} isFolded>
        {line}
      </Years>
      {!isFirst && <Part title="Added to other tables">{of(added).others.map(line)}</Part>}
      {edited.length > 0 && (
        <p className="text-ink-2">
          Editors’ additions, which correct nothing: {editedInLine(edited)}.
        </p>
      )}
    </section>
  );
}

function line({ table, key, name }: RecordChange) {
  return (
    <li key={`${table}-${key}`} className="border-line border-b py-1.5">
      {table === 'events' ? (
        <a href={`/events/${key}`}>{name}</a>
      ) : (
        <>
          <span className="text-ink-2 text-xs">{TABLE_LABELS[table]} · </span>
          {name}
        </>
      )}
    </li>
  );
}

function Part({ title, children }: { title: string; children: readonly ReactNode[] }) {
  if (children.length === 0) return null;
  return (
    <div>
      <h3 className="font-semibold">
        {title} ({children.length})
      </h3>
      <ul>{children}</ul>
    </div>
  );
}

type YearsProps = {
  readonly title: string;
  readonly list: readonly RecordChange[];
  readonly children: (change: RecordChange) => ReactNode;
  /** Whether a long list is folded. */
  readonly isFolded?: boolean;
};

/** Events by the year in which they began. */
function Years({ title, list, children, isFolded = false }: YearsProps) {
  if (list.length === 0) return null;
  const years = (
    <div className="grid gap-3 pt-1">
      {byYear(list).map(([year, changes]) => (
        <div key={year} className="grid grid-cols-[2.75rem_1fr] gap-x-2">
          <h4 className="py-2 font-semibold text-ink-2">{year}</h4>
          <ul className="min-w-0">{changes.map(children)}</ul>
        </div>
      ))}
    </div>
  );
  const heading = `${title} (${list.length})`;
  if (!isFolded || list.length <= SHOWN) {
    return (
      <div>
        <h3 className="font-semibold">{heading}</h3>
        {years}
      </div>
    );
  }
  return (
    <details>
      <summary>
        <h3 className="inline font-semibold">{heading}, by year</h3>
      </summary>
      {years}
    </details>
  );
}
