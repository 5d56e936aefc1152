import { thinYears } from '@/lib/charts/thin-years';
import { rowOfId, valueAt } from '@/lib/events/column';
import { type EventIndex, NOT_KNOWN, type Row } from '@/lib/events/event-index';
import { type Likeness, likenessesOf, rowsLike, unlikeReason } from '@/lib/events/likeness';
import { isIncident, placeInWindow } from '@/lib/events/select';
import { type Comparison, compareSpans } from '@/lib/stats/compare';
import { type Covered, coverageWindow, coveredOf } from '@/lib/time/coverage';
import { MS_PER_DAY } from '@/lib/time/day';
import type { TimeWindow } from '@/lib/time/window';

/** How many events like one begin in a span before it. */
export type CountedSpan = {
  readonly span: TimeWindow;
  readonly count: number;
  /** Those that may have begun in it, whose date is too vague to say. Not in `count`. */
  readonly tooVague: number;
  /** How much of the span could be sourced: none of what is 0 here is 0 where this is `none`. */
  readonly covered: Covered;
};

/** Why no superlative is told of an event; null where one may be. `thin`: years before it of which
 * the record holds too little. */
type Superlative =
  | { readonly kind: 'none' }
  /** None like it is earlier, in a record that is nowhere thin up to it. */
  | { readonly kind: 'first' }
  /** None like it is earlier, which says nothing: the record is thin in these years up to it. */
  | { readonly kind: 'refused'; readonly thinYears: readonly number[] }
  /** Its lower figure is above the upper one of every other like it since that day. */
  | { readonly kind: 'deadliest'; readonly sinceMs: number; readonly of: number };

/** Where an event stands among those like it that came before: nothing here hangs on later ones. */
export type ContextFacts = {
  readonly row: Row;
  /** What the events like it have in common with it besides type and direction. */
  readonly like: readonly Likeness[];
  /** What they can be asked to have in common with it. */
  readonly choices: readonly Likeness[];
  /** Those like it in all years, itself among them, in order of time. */
  readonly rows: readonly Row[];
  /** The twelve months before the first day that its date can mean, and the twelve before those. */
  readonly before: CountedSpan;
  readonly beforeThat: CountedSpan;
  /** The rates of both; null for strategic developments, which are no incidents, and where not both
   * spans are wholly covered. */
  readonly comparison: Extract<Comparison, { kind: 'compared' }> | null;
  /** The last that surely began before it. */
  readonly last: Row | null;
  /** Others that may have begun after that one and before it, their date being too vague to say. */
  readonly perhapsLater: number;
  readonly superlative: Superlative;
};

/** Of fewer events like one nobody says which was the deadliest. */
export const LEAST_ALIKE = 4;

/**
 * The context of an event, or why there is none: `context`, it is in no count itself; `other`, a
 * strategic development of no named kind.
 *
 * @throws RangeError for an id that the index does not hold.
 */
export function contextOf(
  index: EventIndex,
  id: string,
  like: readonly Likeness[],
): ContextFacts | { readonly unlike: 'context' | 'other' } {
  const row = rowOfId(index, id);
  const unlike = unlikeReason(index, row);
  if (unlike !== null) return { unlike };
  const choices = likenessesOf(index, row);
  const asked = choices.filter((key) => like.includes(key));
  const rows = rowsLike(index, row, asked);
  const startMs = valueAt(index.startMs, row);
  const [yearMs, twoYearsMs] = [yearsBefore(startMs, 1), yearsBefore(startMs, 2)];
  const spans = [
    { fromMs: yearMs, toMs: startMs - 1 },
    { fromMs: twoYearsMs, toMs: yearMs - 1 },
  ] as const;
  const before = countIn(index, rows, spans[0]);
  const beforeThat = countIn(index, rows, spans[1]);
  const earlier = rows.filter((other) => valueAt(index.startUntilMs, other) < startMs);
  const last = earlier.at(-1) ?? null;
  return {
    row,
    like: asked,
    choices,
    rows,
    before,
    beforeThat,
    comparison:
      isIncident(index, row) && before.covered === 'whole' && beforeThat.covered === 'whole'
        ? compared(index, rows, spans)
        : null,
    last,
    perhapsLater: perhapsLater(index, rows, row, last),
    superlative: superlativeOf(index, row, earlier, rows),
  };
}

/** The same day so many years before: of 29 February, 1 March. */
function yearsBefore(ms: number, years: number): number {
  const date = new Date(ms);
  return Date.UTC(date.getUTCFullYear() - years, date.getUTCMonth(), date.getUTCDate());
}

function countIn(index: EventIndex, rows: readonly Row[], span: TimeWindow): CountedSpan {
  const places = rows.map((other) => placeInWindow(index, other, span));
  return {
    span,
    count: places.filter((place) => place === 'inside').length,
    tooVague: places.filter((place) => place === 'too-vague').length,
    covered: coveredOf(span, coverageWindow(index.coverage)),
  };
}

function compared(
  index: EventIndex,
  rows: readonly Row[],
  [before, beforeThat]: readonly [TimeWindow, TimeWindow],
): ContextFacts['comparison'] {
  const comparison = compareSpans({ index, rows, coverage: index.coverage }, before, beforeThat);
  return comparison.kind === 'compared' ? comparison : null;
}

/** Of two events with vague dates neither is said to be the earlier one. */
function perhapsLater(index: EventIndex, rows: readonly Row[], row: Row, last: Row | null): number {
  const startMs = valueAt(index.startMs, row);
  const lastMs = last === null ? Number.NEGATIVE_INFINITY : valueAt(index.startMs, last);
  return rows.filter(
    (other) =>
      other !== row &&
      other !== last &&
      valueAt(index.startMs, other) < startMs &&
      valueAt(index.startUntilMs, other) > lastMs &&
      isVague(index, other),
  ).length;
}

const isVague = (index: EventIndex, row: Row): boolean =>
  valueAt(index.startUntilMs, row) - valueAt(index.startMs, row) >= MS_PER_DAY;

/**
 * The rule for superlatives. Nothing is the first where the record is thin in any year up to it, and
 * nothing the deadliest but since the last such year, among four or more, where every one of them has
 * an upper figure and this one's lower figure is above all of those.
 */
function superlativeOf(
  index: EventIndex,
  row: Row,
  earlier: readonly Row[],
  rows: readonly Row[],
): Superlative {
  const startMs = valueAt(index.startMs, row);
  const year = new Date(valueAt(index.startUntilMs, row)).getUTCFullYear();
  const thin = [...thinYears(index)].filter((one) => one <= year);
  // Whether one whose date is vague came before this one, nobody knows.
  const isAnyVague = rows.some(
    (other) =>
      other !== row &&
      valueAt(index.startMs, other) < startMs &&
      valueAt(index.startUntilMs, other) >= startMs,
  );
  if (earlier.length === 0 && !isAnyVague) {
    return thin.length === 0 ? { kind: 'first' } : { kind: 'refused', thinYears: thin };
  }
  const low = valueAt(index.low, row);
  if (low === NOT_KNOWN || isAnyVague || !isIncident(index, row)) return { kind: 'none' };
  const fromYear = Number(index.coverage.from.slice(0, 4));
  const sinceMs = Date.UTC(Math.max(fromYear, (thin.at(-1) ?? fromYear - 1) + 1), 0);
  const held = earlier.filter((other) => valueAt(index.startUntilMs, other) >= sinceMs);
  const isAbove = held.every((other) => {
    const high = valueAt(index.high, other);
    return high !== NOT_KNOWN && high < low;
  });
  const of = held.length + 1;
  return sinceMs <= startMs && of >= LEAST_ALIKE && isAbove
    ? { kind: 'deadliest', sinceMs, of }
    : { kind: 'none' };
}
