import { bisectLeft } from 'd3-array';
import { valueAt } from '@/lib/events/column';
import type { EventIndex, Row } from '@/lib/events/event-index';
import { MS_PER_DAY } from '@/lib/time/day';
import { clampWindow, panWindow, type TimeWindow, zoomWindow } from '@/lib/time/window';

const FIT_MS = 365 * MS_PER_DAY;
/** A reader of many years at once follows the events in steps of so much. */
const READING_MS = 4 * FIT_MS;

/** The window half or twice as long around its middle. */
export const zoomBy = (window: TimeWindow, factor: number, bounds: TimeWindow): TimeWindow =>
  clampWindow(zoomWindow(window, factor, (window.fromMs + window.toMs) / 2), bounds);

/** The next window of the same length; `way` −1 for the one before. */
export const stepBy = (window: TimeWindow, way: 1 | -1, bounds: TimeWindow): TimeWindow =>
  clampWindow(panWindow(window, way * (window.toMs + 1 - window.fromMs)), bounds);

/** A year on either side of an event. */
export const fitTo = (index: EventIndex, row: Row, bounds: TimeWindow): TimeWindow =>
  clampWindow(
    { fromMs: valueAt(index.startMs, row) - FIT_MS, toMs: valueAt(index.endMs, row) + FIT_MS },
    bounds,
  );

/** The window as it follows a reader: unmoved while the event is well inside, else around it. */
export function follow(
  index: EventIndex,
  row: Row,
  window: TimeWindow,
  bounds: TimeWindow,
): TimeWindow {
  const at = valueAt(index.startMs, row);
  const length = window.toMs + 1 - window.fromMs;
  const edge = length / 8;
  if (length <= READING_MS && at >= window.fromMs + edge && at <= window.toMs - edge) return window;
  const half = Math.min(length, READING_MS) / 2;
  return clampWindow({ fromMs: at - half, toMs: at + half - 1 }, bounds);
}

/** The row after (or before) `current` among `rows`; with none open, the first in the window, or
 * the last before it. null at either end. */
export function neighbour(
  index: EventIndex,
  rows: Uint32Array,
  current: Row | null,
  way: 1 | -1,
  window: TimeWindow,
): Row | null {
  const startOf = (row: Row): number => valueAt(index.startMs, row);
  let at: number;
  if (current === null) {
    const first = bisectLeft([...rows].map(startOf), window.fromMs);
    at = way === 1 ? first : first - 1;
  } else {
    const place = bisectLeft(rows, current);
    at = way === 1 && rows[place] !== current ? place : place + way;
  }
  return rows[at] ?? null;
}
