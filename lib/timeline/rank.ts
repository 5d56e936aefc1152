import { valueAt } from '@/lib/events/column';
import { type EventIndex, NOT_KNOWN, type Row } from '@/lib/events/event-index';
import { onceFor } from '@/lib/events/once';
import { EVENT_TYPES } from '@/lib/record/vocabulary';
import { MS_PER_DAY } from '@/lib/time/day';
import type { TimeWindow } from '@/lib/time/window';

/** Over so many days, a strategic development takes no label from an incident. */
const LONG_WINDOW_MS = 3653 * MS_PER_DAY;
/** Over so many days, whatever an editor wants named in all years is named. */
const NAMED_WINDOW_MS = 1826 * MS_PER_DAY;

const DEVELOPMENTS = EVENT_TYPES.indexOf('strategic-developments');

// Figures of a rank, from the last that counts to the first, so many bits each: together less than
// the 53 of a double. Rows are in order of time, so the row itself says how recent it is.
const RECENCY = 2 ** 24;
const SOURCES = 64;
const RELATED = 4;
const KILLED = 2 ** 14;

const capped = (value: number, limit: number): number => Math.min(value, limit - 1);

/** An event between two others of its chain, or one that several go back to. */
const TURNING_POINT = 2;

/**
 * What an event ranks by among all others: the higher, the sooner it is named. By prominence, then
 * people killed (the best estimate, else the lower bound; known before not known), then whether a chain
 * of events turns on it, its sources, and how recent it is.
 */
export function rankOf(index: EventIndex, row: Row): number {
  const best = valueAt(index.best, row);
  const killed = best === NOT_KNOWN ? valueAt(index.low, row) : best;
  const prominence = index.prominence[row] || 4;
  const related = valueAt(index.related, row);
  let rank = 4 - prominence;
  rank = rank * KILLED + (killed === NOT_KNOWN ? 0 : capped(killed + 1, KILLED));
  rank = rank * RELATED + (related < TURNING_POINT ? 0 : capped(related, RELATED));
  rank = rank * SOURCES + capped(valueAt(index.sources, row), SOURCES);
  return rank * RECENCY + row;
}

/** What every row of an index ranks by. */
export const ranksOf = onceFor((index: EventIndex) => {
  const ranks = new Float64Array(index.length);
  for (let row = 0; row < ranks.length; row += 1) ranks[row] = rankOf(index, row);
  return ranks;
});

export const isDevelopment = (index: EventIndex, row: Row): boolean =>
  index.type[row] === DEVELOPMENTS;

/** The order in which events of a window are named, the first first. `first` come before all others, in
 * their own order: the selected event, then those found or annotated. */
export function byRank(
  index: EventIndex,
  window: TimeWindow,
  first: readonly Row[],
): (a: Row, b: Row) => number {
  const isLong = window.toMs + 1 - window.fromMs > LONG_WINDOW_MS;
  const all = ranksOf(index);
  const turn = new Map(first.map((row, at) => [row, at]));
  const waits = (row: Row): boolean =>
    isLong && isDevelopment(index, row) && index.prominence[row] !== 1;
  return (a, b) =>
    (turn.get(a) ?? first.length) - (turn.get(b) ?? first.length) ||
    Number(waits(a)) - Number(waits(b)) ||
    valueAt(all, b) - valueAt(all, a);
}

/** Whether an event has a mark of its own in this window, whatever room its label finds. */
export const isAlwaysMarked = (index: EventIndex, row: Row, window: TimeWindow): boolean =>
  index.prominence[row] === 1 && window.toMs + 1 - window.fromMs > NAMED_WINDOW_MS;
