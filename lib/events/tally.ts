import { bisectLeft, bisectRight } from 'd3-array';
import { EVENT_TYPES } from '@/lib/record/vocabulary';
import { type Covered, coverageWindow, coveredOf } from '@/lib/time/coverage';
import { MS_PER_DAY } from '@/lib/time/day';
import type { TimeWindow } from '@/lib/time/window';
import { valueAt } from './column';
import type { EventIndex, Row } from './event-index';
import {
  addAddends,
  addIncident,
  type Fatalities,
  noAddends,
  type RunningSums,
  runningSums,
  sumsBetween,
  toFatalities,
  writeSums,
} from './fatalities';
import { isIncident, isInTajikistan, placeInWindow, VAGUEST_MS } from './select';

export type Totals = {
  readonly incidents: number;
  /** Incidents per event type, in the order of EVENT_TYPES. */
  readonly byType: readonly number[];
  readonly fatalities: Fatalities;
  /** Those of the incidents in Tajikistan, for which another count exists: UCDP's. */
  readonly inTajikistan: Fatalities;
  /** Incidents that may have begun in the span, whose date is too vague to say. Not in `incidents`. */
  readonly tooVague: number;
  /** How much of the span could be sourced: none of what is 0 here is 0 where this is `none`. */
  readonly covered: Covered;
};

/** Incidents of one type in or outside Tajikistan whose first day is known, with running sums, so
 * that any span is counted by two binary searches: a window of a million events can be counted in
 * every frame. */
type Column = {
  readonly type: number;
  readonly isInTajikistan: boolean;
  readonly startMs: Float64Array;
  readonly sums: RunningSums;
};

export type Tally = {
  readonly index: EventIndex;
  /** The days that could be sourced. */
  readonly coverage: TimeWindow;
  readonly columns: readonly Column[];
  /** Incidents whose beginning is known only to the month or year, in order of time. */
  readonly vague: readonly Row[];
  /** Their first days. */
  readonly vagueStartMs: Float64Array;
};

const tallies = new WeakMap<Uint32Array, Tally>();

/** Prepares the counting of incidents among `rows` (in order of time). The same for the same rows. */
export function tally(index: EventIndex, rows: Uint32Array): Tally {
  const known = tallies.get(rows);
  if (known?.index === index) return known;
  const made = tallyAnew(index, rows);
  tallies.set(rows, made);
  return made;
}

function tallyAnew(index: EventIndex, rows: Uint32Array): Tally {
  const vague: Row[] = [];
  // Which column each row is counted in: by type, in Tajikistan or not. A row that is in none has -1.
  const columnOf = new Int8Array(rows.length).fill(-1);
  const lengths = new Uint32Array(2 * EVENT_TYPES.length);
  const isIn = index.provinces.map(({ country }) => country === 'TJ');
  for (let at = 0; at < rows.length; at += 1) {
    const row = valueAt(rows, at);
    if (!isIncident(index, row)) continue;
    if (valueAt(index.startUntilMs, row) - valueAt(index.startMs, row) >= MS_PER_DAY) {
      vague.push(row);
      continue;
    }
    const column = 2 * valueAt(index.type, row) + (isIn[valueAt(index.province, row)] ? 0 : 1);
    columnOf[at] = column;
    lengths[column] = valueAt(lengths, column) + 1;
  }
  const columns = Array.from(lengths, (length, at) => ({
    type: at >> 1,
    isInTajikistan: at % 2 === 0,
    startMs: new Float64Array(length),
    sums: runningSums(length),
    added: noAddends(),
  }));
  for (let at = 0; at < rows.length; at += 1) {
    const column = columns[valueAt(columnOf, at)];
    if (!column) continue;
    const row = valueAt(rows, at);
    const { added, startMs, sums } = column;
    startMs[added.incidents] = valueAt(index.startMs, row);
    addIncident(added, index, row);
    writeSums(sums, added.incidents, added);
  }
  return {
    index,
    coverage: coverageWindow(index.coverage),
    vague,
    vagueStartMs: Float64Array.from(vague, (row) => valueAt(index.startMs, row)),
    columns,
  };
}

/** Counts the incidents that begin in the span. */
export function countIn(
  { index, coverage, columns, vague, vagueStartMs }: Tally,
  span: TimeWindow,
): Totals {
  const byType = EVENT_TYPES.map(() => 0);
  const [inside, outside] = [noAddends(), noAddends()];
  for (const { type, isInTajikistan: isIn, startMs, sums } of columns) {
    const first = bisectLeft(startMs, span.fromMs);
    const end = Math.max(first, bisectRight(startMs, span.toMs));
    if (end === first) continue;
    const own = sumsBetween(sums, first, end);
    byType[type] = valueAt(byType, type) + own.incidents;
    addAddends(isIn ? inside : outside, own);
  }
  let tooVague = 0;
  const end = bisectRight(vagueStartMs, span.toMs);
  for (let at = bisectLeft(vagueStartMs, span.fromMs - VAGUEST_MS); at < end; at += 1) {
    const row = valueAt(vague, at);
    const place = placeInWindow(index, row, span);
    if (place === 'too-vague') tooVague += 1;
    if (place !== 'inside') continue;
    const type = valueAt(index.type, row);
    byType[type] = valueAt(byType, type) + 1;
    addIncident(isInTajikistan(index, row) ? inside : outside, index, row);
  }
  const all = noAddends();
  addAddends(all, inside);
  addAddends(all, outside);
  return {
    incidents: all.incidents,
    byType,
    fatalities: toFatalities(all),
    inTajikistan: toFatalities(inside),
    tooVague,
    covered: coveredOf(span, coverage),
  };
}
