import { bisectLeft, bisectRight } from 'd3-array';
import { EVENT_TYPES } from '@/lib/record/vocabulary';
import { type Covered, coverageWindow, coveredOf } from '@/lib/time/coverage';
import { MS_PER_DAY } from '@/lib/time/day';
import type { TimeWindow } from '@/lib/time/window';
import { valueAt } from './column';
import type { EventIndex, Row } from './event-index';
import {
  ADDENDS,
  type Addends,
  addendsOf,
  type Fatalities,
  noAddends,
  toFatalities,
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
  readonly sums: Readonly<Record<keyof Addends, Float64Array>>;
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

/** Prepares the counting of incidents among `rows` (in order of time). */
export function tally(index: EventIndex, rows: Uint32Array): Tally {
  const exact = EVENT_TYPES.flatMap((_, type) =>
    [true, false].map((isIn) => ({ type, isInTajikistan: isIn, rows: [] as Row[] })),
  );
  const vague: Row[] = [];
  for (const row of rows) {
    if (!isIncident(index, row)) continue;
    const span = valueAt(index.startUntilMs, row) - valueAt(index.startMs, row);
    const column = 2 * valueAt(index.type, row) + (isInTajikistan(index, row) ? 0 : 1);
    if (span >= MS_PER_DAY) vague.push(row);
    else valueAt(exact, column).rows.push(row);
  }
  return {
    index,
    coverage: coverageWindow(index.coverage),
    vague,
    vagueStartMs: Float64Array.from(vague, (row) => valueAt(index.startMs, row)),
    columns: exact.map(({ rows: own, ...of }) => ({ ...of, ...addUp(index, own) })),
  };
}

function addUp(index: EventIndex, rows: readonly Row[]): Pick<Column, 'startMs' | 'sums'> {
  const startMs = new Float64Array(rows.length);
  const sums = Object.fromEntries(
    ADDENDS.map((key) => [key, new Float64Array(rows.length + 1)]),
  ) as Record<keyof Addends, Float64Array>;
  rows.forEach((row, i) => {
    startMs[i] = valueAt(index.startMs, row);
    const own = addendsOf(index, row);
    for (const key of ADDENDS) sums[key][i + 1] = valueAt(sums[key], i) + own[key];
  });
  return { startMs, sums };
}

/** Counts the incidents that begin in the span. */
export function countIn(
  { index, coverage, columns, vague, vagueStartMs }: Tally,
  span: TimeWindow,
): Totals {
  const byType = EVENT_TYPES.map(() => 0);
  const [inside, outside] = [noAddends(), noAddends()];
  const add = (type: number, isIn: boolean, own: Addends): void => {
    byType[type] = valueAt(byType, type) + own.incidents;
    const to = isIn ? inside : outside;
    for (const key of ADDENDS) to[key] += own[key];
  };
  for (const { type, isInTajikistan: isIn, startMs, sums } of columns) {
    const first = bisectLeft(startMs, span.fromMs);
    const end = Math.max(first, bisectRight(startMs, span.toMs));
    if (end === first) continue;
    const own = noAddends();
    for (const key of ADDENDS) own[key] = valueAt(sums[key], end) - valueAt(sums[key], first);
    add(type, isIn, own);
  }
  let tooVague = 0;
  const first = bisectLeft(vagueStartMs, span.fromMs - VAGUEST_MS);
  const end = bisectRight(vagueStartMs, span.toMs);
  for (const row of vague.slice(first, end)) {
    const place = placeInWindow(index, row, span);
    if (place === 'too-vague') tooVague += 1;
    if (place !== 'inside') continue;
    add(valueAt(index.type, row), isInTajikistan(index, row), addendsOf(index, row));
  }
  const all = noAddends();
  for (const key of ADDENDS) all[key] = inside[key] + outside[key];
  return {
    incidents: all.incidents,
    byType,
    fatalities: toFatalities(all),
    inTajikistan: toFatalities(inside),
    tooVague,
    covered: coveredOf(span, coverage),
  };
}
