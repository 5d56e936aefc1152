import { valueAt } from '@/lib/events/column';
import type { EventIndex, Row } from '@/lib/events/event-index';
import { DATE_PRECISIONS } from '@/lib/time/date-precision';
import { MS_PER_DAY } from '@/lib/time/day';

/** How far a vague date is drawn beyond what the record says, on each side. For drawing only: a
 * reader sees that the edge is not sharp. Nothing is counted by it. */
const SOFT_PADDING_MS = {
  day: 7 * MS_PER_DAY,
  month: (365.25 / 24) * MS_PER_DAY,
  year: (365.25 / 2) * MS_PER_DAY,
} as const;

const RANGE = DATE_PRECISIONS.indexOf('range');

/** Where an event stands on the axis: the middle of the time in which it can have begun. */
export const anchorMs = (index: EventIndex, row: Row): number =>
  (valueAt(index.startMs, row) + valueAt(index.startUntilMs, row) + 1) / 2;

/** The dates as drawn, in ms, with the padding of vague ones; `toMs` is exclusive. */
export function spanOf(index: EventIndex, row: Row): { fromMs: number; toMs: number } {
  const padding = paddingMs(index, row);
  return {
    fromMs: valueAt(index.startMs, row) - padding,
    toMs: valueAt(index.endMs, row) + 1 + padding,
  };
}

/** Whether a date is drawn with soft edges: marked `~` or `?`, or known to the month or year only. */
export const isSoft = (index: EventIndex, row: Row): boolean =>
  isMarked(index, row) || startsWithin(index, row) > MS_PER_DAY;

/** Whether an event is a point at every scale: a plain day. */
export const isPlainDay = (index: EventIndex, row: Row): boolean =>
  !isMarked(index, row) &&
  valueAt(index.endMs, row) + 1 - valueAt(index.startMs, row) <= MS_PER_DAY;

const isMarked = (index: EventIndex, row: Row): boolean =>
  index.approximate[row] === 1 || index.uncertain[row] === 1;

/** The length of time in which it can have begun. */
const startsWithin = (index: EventIndex, row: Row): number =>
  valueAt(index.startUntilMs, row) + 1 - valueAt(index.startMs, row);

function paddingMs(index: EventIndex, row: Row): number {
  if (!isMarked(index, row)) return 0;
  // A range is as vague as its start; for other dates start and precision say the same.
  const known =
    index.precision[row] === RANGE
      ? startsWithin(index, row)
      : valueAt(index.endMs, row) + 1 - valueAt(index.startMs, row);
  if (known <= MS_PER_DAY) return SOFT_PADDING_MS.day;
  return known <= 31 * MS_PER_DAY ? SOFT_PADDING_MS.month : SOFT_PADDING_MS.year;
}
