import type { EventIndex, Row } from '@/lib/events/event-index';
import { placeInWindow } from '@/lib/events/select';
import { countIn, type Tally, type Totals } from '@/lib/events/tally';
import type { Coverage } from '@/lib/record/schema';
import { MS_PER_DAY } from '@/lib/time/day';
import type { TimeWindow } from '@/lib/time/window';
import { describeRatio, type Rate, type RateRatio, rate, rateRatio } from './poisson';

const DAYS_PER_YEAR = 365.25;

/** One of two spans under a filter. */
export type SpanFigures = {
  readonly span: TimeWindow;
  /** The part of the span that the record covers; null where it covers none of it. */
  readonly covered: TimeWindow | null;
  readonly coveredDays: number;
  readonly totals: Totals;
  /** Incidents a year of coverage; null without coverage. */
  readonly rate: Rate | null;
  /** Records of any type that begin in the covered part, and their sources, a year of coverage. */
  readonly recordsPerYear: number | null;
  readonly sourcesPerYear: number | null;
};

type Comparison = {
  readonly first: SpanFigures;
  readonly second: SpanFigures;
  /** null where one of the spans has no day that the record covers. */
  readonly ratio: RateRatio | null;
  /** What the interval of the ratio says, in words. */
  readonly sentence: string;
};

type Input = {
  readonly index: EventIndex;
  readonly rows: Iterable<Row>;
  readonly tally: Tally;
  readonly coverage: Coverage;
};

/**
 * Compares two spans under one filter. Nothing after the end of coverage counts as exposure, and a
 * span without any covered day is said to be empty rather than divided by.
 */
export function compareSpans(input: Input, first: TimeWindow, second: TimeWindow): Comparison {
  const [a, b] = [figuresOf(input, first), figuresOf(input, second)];
  if (a.coveredDays === 0 || b.coveredDays === 0) {
    const which =
      a.coveredDays > 0 ? 'The second span' : b.coveredDays > 0 ? 'The first span' : 'Neither span';
    const verb = which === 'Neither span' ? 'has a day' : 'has no day';
    return {
      first: a,
      second: b,
      ratio: null,
      sentence: `${which} ${verb} that the record covers: there is nothing to compare.`,
    };
  }
  const exposure = ({ totals, coveredDays }: SpanFigures) => ({
    events: totals.incidents,
    years: coveredDays / DAYS_PER_YEAR,
  });
  const ratio = rateRatio(exposure(a), exposure(b));
  return { first: a, second: b, ratio, sentence: describeRatio(ratio) };
}

function figuresOf({ index, rows, tally, coverage }: Input, span: TimeWindow): SpanFigures {
  const covered = {
    fromMs: Math.max(span.fromMs, Date.parse(coverage.from)),
    toMs: Math.min(span.toMs, Date.parse(coverage.through) + MS_PER_DAY - 1),
  };
  const coveredDays = Math.max(0, Math.round((covered.toMs + 1 - covered.fromMs) / MS_PER_DAY));
  if (coveredDays === 0) {
    const totals = countIn(tally, { fromMs: 0, toMs: -1 });
    return {
      span,
      covered: null,
      coveredDays,
      totals,
      rate: null,
      recordsPerYear: null,
      sourcesPerYear: null,
    };
  }
  const totals = countIn(tally, covered);
  const years = coveredDays / DAYS_PER_YEAR;
  let records = 0;
  let sources = 0;
  for (const row of rows) {
    if (placeInWindow(index, row, covered) !== 'inside') continue;
    records += 1;
    sources += index.sources[row] ?? 0;
  }
  return {
    span,
    covered,
    coveredDays,
    totals,
    rate: rate({ events: totals.incidents, years }),
    recordsPerYear: records / years,
    sourcesPerYear: sources / years,
  };
}
