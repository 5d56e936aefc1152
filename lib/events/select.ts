import { bisector } from 'd3-array';
import { EVENT_TYPES, type EventType } from '@/lib/record/vocabulary';
import { MS_PER_DAY } from '@/lib/time/day';
import type { TimeWindow } from '@/lib/time/window';
import { valueAt } from './column';
import type { EventIndex, ProvinceEntry, Row } from './event-index';

const DEVELOPMENTS = EVENT_TYPES.indexOf('strategic-developments');

/**
 * The one predicate for what is counted: every type but strategic developments, and no record that
 * only frames the others (`scope: context`).
 */
export function isIncident(index: EventIndex, row: Row): boolean {
  return index.type[row] !== DEVELOPMENTS && index.context[row] === 0;
}

export const typeOf = (index: EventIndex, row: Row): EventType =>
  valueAt(EVENT_TYPES, valueAt(index.type, row));

export const provinceOf = (index: EventIndex, row: Row): ProvinceEntry =>
  valueAt(index.provinces, valueAt(index.province, row));

/** Whether an event happened in Tajikistan, as far as its place is known. */
export const isInTajikistan = (index: EventIndex, row: Row): boolean =>
  provinceOf(index, row).country === 'TJ';

/**
 * Where an event stands to a window. An event belongs to the window in which it begins; where its
 * beginning is known only to the month or year and the window cuts through that, nobody can say,
 * and it is neither counted nor dropped but shown apart.
 */
export function placeInWindow(
  index: EventIndex,
  row: Row,
  window: TimeWindow,
): 'inside' | 'too-vague' | 'outside' {
  const start = valueAt(index.startMs, row);
  const until = valueAt(index.startUntilMs, row);
  if (start >= window.fromMs && until <= window.toMs) return 'inside';
  return start <= window.toMs && until >= window.fromMs ? 'too-vague' : 'outside';
}

/** No beginning is known to less than its year. */
export const VAGUEST_MS = 366 * MS_PER_DAY;

type InWindow = {
  /** Rows that begin in the window. */
  readonly inside: Uint32Array;
  /** Rows that may have begun in it, or before or after. */
  readonly tooVague: Uint32Array;
  /** Both, in order of time. */
  readonly touching: Uint32Array;
};

/** The rows that begin in the window, or may have begun in it, in order of time. Takes as long as the
 * window holds rows, whatever lies outside of it: it is asked for while the window moves. */
export function rowsInWindow(index: EventIndex, rows: Uint32Array, window: TimeWindow): InWindow {
  const startOf = (row: Row): number => valueAt(index.startMs, row);
  const first = bisector(startOf).left(rows, window.fromMs - VAGUEST_MS);
  const end = bisector(startOf).right(rows, window.toMs);
  const inside = new Uint32Array(end - first);
  const tooVague: Row[] = [];
  const touching = new Uint32Array(end - first);
  let [insideCount, touchingCount] = [0, 0];
  for (let at = first; at < end; at += 1) {
    const row = valueAt(rows, at);
    const place = placeInWindow(index, row, window);
    if (place === 'outside') continue;
    touching[touchingCount++] = row;
    if (place === 'inside') inside[insideCount++] = row;
    else tooVague.push(row);
  }
  return {
    inside: inside.subarray(0, insideCount),
    tooVague: Uint32Array.from(tooVague),
    touching: touching.subarray(0, touchingCount),
  };
}
