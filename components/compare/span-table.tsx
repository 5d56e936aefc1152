import { EVENT_TYPES } from '@/lib/record/vocabulary';
import type { SpanFigures } from '@/lib/stats/compare';
import { coveredInWords, rateInWords, type SpanName } from '@/lib/words/compare-words';
import { formatSpan } from '@/lib/words/dates';
import { sumInWords } from '@/lib/words/fatalities';
import { TYPE_LABELS } from '@/lib/words/labels';
import { formatNumber } from '@/lib/words/numbers';

type Props = {
  readonly first: SpanFigures;
  readonly second: SpanFigures;
  readonly names: readonly [SpanName, SpanName];
};

/** The two spans in numbers, a column each under its name. */
export function SpanTable({ first, second, names: [a, b] }: Props) {
  return (
    <div className="mt-3 overflow-x-auto">
      <table className="w-full border-collapse text-xs [&_td]:py-1 [&_td]:pr-3 [&_th]:py-1 [&_th]:pr-3 [&_th]:text-left">
        <caption className="sr-only">
          {a.title} and {b.title} in numbers
        </caption>
        <thead>
          <tr className="border-line-strong border-b align-bottom">
            <td />
            <th scope="col">{a.title}</th>
            <th scope="col">{b.title}</th>
          </tr>
        </thead>
        <tbody>
          {linesOf(first, second).map(([name, one, other]) => (
            <tr key={name} className="border-line border-b align-top">
              <th scope="row" className="font-normal text-ink-2">
                {name}
              </th>
              <td>{one}</td>
              <td>{other}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** The lines of the table, the same for both spans. Types that occur in neither are left out. */
function linesOf(
  first: SpanFigures,
  second: SpanFigures,
): readonly (readonly [string, string, string])[] {
  const line = (name: string, read: (figures: SpanFigures) => string) =>
    [name, read(first), read(second)] as const;
  const isCovered = ({ coveredDays }: SpanFigures): boolean => coveredDays > 0;
  const count = (at: number) => (figures: SpanFigures) => {
    const { byType, incidents } = figures.totals;
    const own = byType[at] ?? 0;
    if (!isCovered(figures)) return 'not covered';
    return incidents === 0
      ? formatNumber(own)
      : `${formatNumber(own)} (${Math.round((100 * own) / incidents)} %)`;
  };
  return [
    line('Span', ({ span }) => formatSpan(span.fromMs, span.toMs)),
    line('Counted, as far as the record covers it', coveredInWords),
    line('Incidents', (figures) =>
      isCovered(figures) ? formatNumber(figures.totals.incidents) : 'not covered',
    ),
    line('Incidents a year of coverage (95 %)', rateInWords),
    line('Killed', ({ totals }) => (totals.incidents === 0 ? '–' : sumInWords(totals.fatalities))),
    ...EVENT_TYPES.flatMap((type, at) =>
      (first.totals.byType[at] ?? 0) + (second.totals.byType[at] ?? 0) > 0
        ? [line(TYPE_LABELS[type], count(at))]
        : [],
    ),
  ];
}
