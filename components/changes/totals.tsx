import type { VersionChanges } from '@/lib/record/changes';
import { TOTALS_GROUPS, type TotalsGroup } from '@/lib/record/totals';
import {
  TOTALS_COLUMNS,
  TOTALS_GROUP_LABELS,
  totalsInCells,
  totalsKeyInWords,
} from '@/lib/words/totals-words';

type Props = {
  readonly totals: NonNullable<VersionChanges['totals']>;
  readonly confirmed: string | undefined;
};

/** What a version does to the totals by year, type and province. */
export function TotalsChanges({ totals, confirmed }: Props) {
  const { before, after, changes } = totals;
  if (changes.length === 0) return <p>Totals of incidents and of killed stay as they were.</p>;
  return (
    <details>
      <summary>
        <h3 className="inline font-semibold">What this does to the totals</h3>
      </summary>
      <div className="grid gap-4 pt-2">
        {confirmed && <p>{confirmed}</p>}
        <TotalsTable
          label="All"
          rows={[{ key: 'all', name: 'All incidents', cells: totalsInCells(before, after) }]}
        />
        {TOTALS_GROUPS.map((group: TotalsGroup) => (
          <TotalsTable
            key={group}
            label={TOTALS_GROUP_LABELS[group]}
            rows={changes
              .filter((change) => change.group === group)
              .map((change) => ({
                key: change.key,
                name: totalsKeyInWords(change),
                cells: totalsInCells(change.before, change.after),
              }))}
          />
        ))}
      </div>
    </details>
  );
}

type Row = { readonly key: string; readonly name: string; readonly cells: readonly string[] };

function TotalsTable({ label, rows }: { readonly label: string; readonly rows: readonly Row[] }) {
  if (rows.length === 0) return null;
  return (
    <section
      className="overflow-x-auto"
      aria-label={`Totals by ${label.toLowerCase()}`}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
      tabIndex={0}
    >
      <table className="w-full text-sm tabular-nums">
        <thead>
          <tr className="border-line-strong border-b text-left">
            {[label, ...TOTALS_COLUMNS].map((column, i) => (
              <th key={column} scope="col" className={i > 0 ? 'py-1 pl-3 text-right' : 'py-1'}>
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, name, cells }) => (
            <tr key={key} className="border-line border-b">
              <th scope="row" className="py-1 text-left font-normal">
                {name}
              </th>
              {cells.map((cell, i) => (
                <td key={TOTALS_COLUMNS[i]} className="py-1 pl-3 text-right">
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
