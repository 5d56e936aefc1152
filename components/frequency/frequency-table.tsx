import type { Frequency } from '@/lib/charts/frequency';
import { EVENT_TYPES } from '@/lib/events/vocabulary';
import { TYPE_LABELS } from '@/lib/format/labels';
import { formatNumber } from '@/lib/format/numbers';

const COUNTED = EVENT_TYPES.map((type, i) => ({ type, i })).filter(
  ({ type }) => type !== 'strategic-developments',
);

/** The numbers of the chart, for reading, copying and screen readers. */
export function FrequencyTable({ frequency, caption }: { frequency: Frequency; caption: string }) {
  const rows = [
    ...frequency.bins.map((bin) => ({ label: bin.label, totals: bin.totals })),
    { label: 'Window', totals: frequency.window },
  ];
  return (
    <section
      className="max-h-96 overflow-auto border border-line"
      aria-label={caption}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
      tabIndex={0}
    >
      <table className="w-full border-collapse text-right text-xs [&_td]:px-2 [&_td]:py-0.5 [&_th]:px-2 [&_th]:py-1">
        <caption className="sr-only">{caption}</caption>
        <thead className="sticky top-0 bg-sunken text-ink-2">
          <tr>
            <th scope="col" className="text-left">
              Bin
            </th>
            <th scope="col">Incidents</th>
            {COUNTED.map(({ type }) => (
              <th scope="col" key={type}>
                {TYPE_LABELS[type]}
              </th>
            ))}
            <th scope="col">Killed, at least</th>
            <th scope="col">Best estimate</th>
            <th scope="col">Up to</th>
            <th scope="col">No figure</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ label, totals }) => {
            const { low, best, high, withoutFigure } = totals.killed;
            // Where no incident of a bin has a figure, its toll is not known, which is not 0.
            const known = totals.incidents > withoutFigure;
            const figure = (value: number): string =>
              known ? formatNumber(value) : totals.incidents > 0 ? 'not known' : '–';
            return (
              <tr key={label} className="border-line border-t last:font-semibold">
                <th scope="row" className="text-left font-normal">
                  {label}
                </th>
                <td>{totals.incidents}</td>
                {COUNTED.map(({ type, i }) => (
                  <td key={type}>{totals.byType[i]}</td>
                ))}
                <td>{figure(low)}</td>
                <td>{figure(best)}</td>
                <td>{figure(high)}</td>
                <td>{withoutFigure}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}
