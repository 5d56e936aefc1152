import { valueAt } from '@/lib/events/column';
import type { EventIndex, Row } from '@/lib/events/event-index';
import { isIncident, placeInWindow } from '@/lib/events/select';
import { countIn, type Totals, tally } from '@/lib/events/tally';
import type { Coverage } from '@/lib/record/schema';
import { coverageWindow } from '@/lib/time/coverage';
import { MS_PER_DAY } from '@/lib/time/day';
import { difference, intersection, type TimeWindow } from '@/lib/time/window';
import { compareRates, type Rate, type RateFinding, rate } from './poisson';

const DAYS_PER_YEAR = 365.25;

/** One of two spans under a filter. */
export type SpanFigures = {
  /** The span as asked for. */
  readonly span: TimeWindow;
  /** What of it is held against the other span, as far as the record covers it: at most two pieces,
   * in order of time; empty where the record covers none of it. */
  readonly covered: readonly TimeWindow[];
  readonly coveredDays: number;
  readonly totals: Totals;
  /** Incidents a year of coverage; null without coverage. */
  readonly rate: Rate | null;
  /** Records of any type that begin in the covered part, and their sources, a year of coverage. */
  readonly recordsPerYear: number | null;
  readonly sourcesPerYear: number | null;
};

/**
 * Two spans held against each other, or why they cannot be: `same`, the same days twice;
 * `nothing-left`, every day of the second lies in the first.
 */
export type Comparison =
  | { readonly kind: 'refused'; readonly reason: 'same' | 'nothing-left' }
  | {
      readonly kind: 'compared';
      readonly first: SpanFigures;
      readonly second: SpanFigures;
      /** Days in both spans. They count in the first alone, and the second is what is left of it. */
      readonly overlap: TimeWindow | null;
      /** null where one of the spans has no day that the record covers. */
      readonly finding: RateFinding | null;
    };

type Input = {
  readonly index: EventIndex;
  /** The rows under the filter. */
  readonly rows: Iterable<Row>;
  readonly coverage: Coverage;
};

/**
 * Compares two spans under one filter. The method takes the two counts for independent, so no day may
 * stand in both: where the spans overlap, the first is held against the rest of the second. Nothing
 * after the end of coverage counts as exposure, and a span without any covered day is never divided by.
 */
export function compareSpans(input: Input, first: TimeWindow, second: TimeWindow): Comparison {
  if (first.fromMs === second.fromMs && first.toMs === second.toMs) {
    return { kind: 'refused', reason: 'same' };
  }
  const rest = difference(second, first);
  if (rest.length === 0) return { kind: 'refused', reason: 'nothing-left' };
  const [a, b] = [figuresOf(input, first, [first]), figuresOf(input, second, rest)];
  return {
    kind: 'compared',
    first: a,
    second: b,
    overlap: intersection(first, second),
    finding:
      a.coveredDays === 0 || b.coveredDays === 0
        ? null
        : compareRates(exposureOf(a), exposureOf(b)),
  };
}

const exposureOf = ({
  totals,
  coveredDays,
}: Pick<SpanFigures, 'totals' | 'coveredDays'>): { events: number; years: number } => ({
  events: totals.incidents,
  years: coveredDays / DAYS_PER_YEAR,
});

const daysIn = ({ fromMs, toMs }: TimeWindow): number =>
  Math.round((toMs + 1 - fromMs) / MS_PER_DAY);

function figuresOf(
  { index, rows, coverage }: Input,
  span: TimeWindow,
  pieces: readonly TimeWindow[],
): SpanFigures {
  const record = coverageWindow(coverage);
  const covered = pieces
    .map((piece) => intersection(piece, record))
    .filter((piece) => piece !== null);
  const coveredDays = covered.reduce((sum, piece) => sum + daysIn(piece), 0);
  const inside: Row[] = [];
  let tooVague = 0;
  let sources = 0;
  for (const row of rows) {
    const places = covered.map((piece) => placeInWindow(index, row, piece));
    if (places.includes('inside')) {
      inside.push(row);
      sources += valueAt(index.sources, row);
    } else if (places.includes('too-vague') && isIncident(index, row)) tooVague += 1;
  }
  const totals = { ...countIn(tally(index, Uint32Array.from(inside)), hull(covered)), tooVague };
  const hasDays = coveredDays > 0;
  const years = coveredDays / DAYS_PER_YEAR;
  return {
    span,
    covered,
    coveredDays,
    totals,
    rate: hasDays ? rate(exposureOf({ totals, coveredDays })) : null,
    recordsPerYear: hasDays ? inside.length / years : null,
    sourcesPerYear: hasDays ? sources / years : null,
  };
}

/** The window from the first day of the pieces to the last; an empty one where there are none. */
const hull = (pieces: readonly TimeWindow[]): TimeWindow => ({
  fromMs: pieces[0]?.fromMs ?? 0,
  toMs: pieces.at(-1)?.toMs ?? -1,
});
