import type { Totals } from '@/lib/events/tally';
import { makeBins } from '@/lib/time/bins';
import type { TimeWindow } from '@/lib/time/window';
import { incidentsInWords } from './coverage-words';
import { formatDayOfYear, formatYearSpan } from './dates';
import { formatNumber } from './numbers';

type Years = {
  readonly fromYear: number;
  readonly toYear: number;
  readonly span: TimeWindow;
};

/** A year, or several in a row, and which days of them are meant where that is not all: "1992" and "from
 * 5 May"; "2003–05" and nothing. */
export function yearsInWords({ fromYear, toYear, span }: Years): {
  readonly years: string;
  readonly days: string | null;
} {
  const whole = makeBins('year', span);
  const isFrom = span.fromMs > (whole[0]?.fromMs ?? span.fromMs);
  const isTo = span.toMs < (whole.at(-1)?.toMs ?? span.toMs);
  const [from, to] = [formatDayOfYear(span.fromMs), formatDayOfYear(span.toMs)];
  return {
    years: formatYearSpan(fromYear, toYear),
    days:
      isFrom && isTo
        ? from === to && fromYear === toYear
          ? from
          : `${from} to ${to}`
        : isFrom
          ? `from ${from}`
          : isTo
            ? `to ${to}`
            : null,
  };
}

/** How many incidents begin in days of a year, and how many more may: "15 incidents", "no incidents
 * recorded, 1 may have begun then", "not covered". */
export function countedInWords(totals: Pick<Totals, 'incidents' | 'covered' | 'tooVague'>): string {
  const { incidents, tooVague } = totals;
  const certain = incidentsInWords(totals);
  if (tooVague === 0) return certain;
  return `${certain}, ${formatNumber(tooVague)}${incidents > 0 ? ' more' : ''} may have begun then`;
}

/** The events of a year that are not named: "+18 in 1992"; where none is, "18 in 1992". */
export const restInWords = (count: number, named: number, years: string): string =>
  `${named > 0 ? '+' : ''}${formatNumber(count)} in ${years}`;
