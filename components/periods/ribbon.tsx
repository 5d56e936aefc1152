import { memo, useEffect, useMemo, useRef } from 'react';
import { useRoving } from '@/components/ui/use-roving';
import { useRecord } from '@/components/view/record-context';
import { useView } from '@/components/view/view-context';
import { ViewLink } from '@/components/view/view-link';
import type { Tally } from '@/lib/events/tally';
import { ribbonOf, type Spark } from '@/lib/view/ribbon';
import type { Bounds } from '@/lib/view/window';
import { incidentsInWords } from '@/lib/words/coverage-words';
import { formatYears } from '@/lib/words/dates';

const SPARK_PX = 16;

type Props = {
  readonly tally: Tally;
  readonly bounds: Bounds;
};

/** The periods, with the incidents that begin in each under the current filter: as many as there are,
 * side by side, each as wide as its words. What does not fit is scrolled to. They are one tab stop. */
export const PeriodRibbon = memo(function PeriodRibbon({ tally, bounds }: Props) {
  const { periods } = useRecord().index;
  const { view } = useView();
  const cells = useMemo(() => ribbonOf(periods, tally, bounds), [periods, tally, bounds]);
  const ribbon = useRef<HTMLElement>(null);
  const roving = useRoving(ribbon);
  useEffect(() => {
    const cell = view.period && ribbon.current?.querySelector('[aria-current]')?.closest('li');
    if (!cell || !ribbon.current) return;
    // By hand: `scrollIntoView` would move the page as well.
    const { scrollLeft, clientWidth } = ribbon.current;
    const isSeen =
      cell.offsetLeft >= scrollLeft &&
      cell.offsetLeft + cell.offsetWidth <= scrollLeft + clientWidth;
    if (!isSeen) ribbon.current.scrollLeft = cell.offsetLeft - clientWidth / 4;
  }, [view.period]);
  return (
    <nav
      ref={ribbon}
      aria-label="Periods"
      {...roving}
      className="relative overflow-x-auto border-line border-b bg-sheet print:hidden"
    >
      <ol className="grid min-w-full auto-cols-[minmax(max-content,1fr)] grid-flow-col">
        {cells.map(({ period, totals, bars }) => {
          const chosen = period.id === view.period;
          return (
            <li key={period.id} className="border-line border-l first:border-l-0">
              <ViewLink
                to={{ period: chosen ? null : period.id, from: null, to: null }}
                aria-current={chosen || undefined}
                title={period.why}
                className="block h-full px-3 py-2 short:py-1 text-ink no-underline hover:bg-sunken hover:no-underline focus-visible:-outline-offset-2 aria-current:bg-river-soft aria-current:shadow-[inset_0_-3px_0_var(--river)]"
              >
                <span className="block max-w-60 truncate font-semibold text-xs">
                  {period.title}
                </span>
                <span className="block whitespace-nowrap text-[0.6875rem] text-ink-2">
                  {formatYears(period.start, period.end)} · {incidentsInWords(totals)}
                </span>
                <SparkBars bars={bars} />
              </ViewLink>
            </li>
          );
        })}
      </ol>
    </nav>
  );
});

const BAR_PX = 7;
/** As wide as a cell at its narrowest: a long period draws its years closer. */
const MOST_PX = 112;

/** One bar a year. */
function SparkBars({ bars }: { readonly bars: readonly Spark[] }) {
  const step = Math.min(BAR_PX, MOST_PX / bars.length);
  return (
    <svg
      width={bars.length * step}
      height={SPARK_PX}
      className="mt-1 block short:hidden"
      aria-hidden="true"
    >
      {bars.map(({ label, share }, i) => (
        <rect
          key={label}
          x={i * step}
          width={(step * 6) / 7}
          y={SPARK_PX * (1 - share)}
          height={SPARK_PX * share}
          fill="var(--ink-3)"
        />
      ))}
    </svg>
  );
}
