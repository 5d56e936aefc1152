import { memo } from 'react';
import { useRecord } from '@/components/view/record-context';
import { useView } from '@/components/view/view-context';
import { ViewLink } from '@/components/view/view-link';
import { countIn, type Tally } from '@/lib/events/tally';
import { makeBins } from '@/lib/time/bins';
import { type Bounds, windowOf } from '@/lib/view/window';
import { incidentsInWords } from '@/lib/words/coverage-words';
import { formatYears } from '@/lib/words/dates';

const SPARK_PX = 16;

type Props = {
  readonly tally: Tally;
  readonly bounds: Bounds;
};

/** The periods, with the incidents that begin in each under the current filter. */
export const PeriodRibbon = memo(function PeriodRibbon({ tally, bounds }: Props) {
  const { periods } = useRecord().index;
  const { view } = useView();
  return (
    <nav aria-label="Periods" className="overflow-x-auto border-line border-b bg-sheet">
      <ol className="grid min-w-[68rem] grid-cols-8">
        {periods.map((period) => {
          const span = windowOf({ from: null, to: null, period: period.id }, periods, bounds);
          const bars = makeBins('year', span).map((bin) => ({
            label: bin.label,
            count: countIn(tally, {
              fromMs: Math.max(bin.fromMs, span.fromMs),
              toMs: Math.min(bin.toMs, span.toMs),
            }).incidents,
          }));
          const chosen = period.id === view.period;
          return (
            <li key={period.id} className="border-line border-l first:border-l-0">
              <ViewLink
                to={{ period: chosen ? null : period.id, from: null, to: null }}
                aria-current={chosen || undefined}
                title={period.why}
                className="block h-full px-3 py-2 text-ink no-underline hover:bg-sunken hover:no-underline focus-visible:-outline-offset-2 aria-current:bg-river-soft aria-current:shadow-[inset_0_-3px_0_var(--river)]"
              >
                <span className="block truncate font-semibold text-xs">{period.title}</span>
                <span className="block whitespace-nowrap text-[0.6875rem] text-ink-2">
                  {formatYears(period.start, period.end)} · {incidentsInWords(countIn(tally, span))}
                </span>
                <Spark bars={bars} />
              </ViewLink>
            </li>
          );
        })}
      </ol>
    </nav>
  );
});

/** One bar a year, all periods on one scale of at most 16 incidents a year. */
function Spark({ bars }: { bars: readonly { label: string; count: number }[] }) {
  const TOP = 16;
  return (
    <svg width={bars.length * 7} height={SPARK_PX} className="mt-1 block" aria-hidden="true">
      {bars.map(({ label, count }, i) => {
        const tall = (Math.min(count, TOP) / TOP) * SPARK_PX;
        return (
          <rect
            key={label}
            x={i * 7}
            width={6}
            y={SPARK_PX - tall}
            height={tall}
            fill="var(--ink-3)"
          />
        );
      })}
    </svg>
  );
}
