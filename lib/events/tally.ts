import { bisectLeft, bisectRight } from 'd3-array';
import { EVENT_TYPES } from '@/lib/record/vocabulary';
import { MS_PER_DAY } from '@/lib/time/day';
import type { TimeWindow } from '@/lib/time/window';
import { type EventIndex, NOT_KNOWN, type Row } from './event-index';
import { isIncident, placeInWindow } from './select';

/** People killed, summed over incidents. */
export type Killed = {
  /** Sum of the lower figures: at least so many. */
  readonly low: number;
  /** Sum of the best estimates; the lower figure where a record has no best one. */
  readonly best: number;
  /** Sum of the upper figures; the best (or lower) one where a record has no upper one. */
  readonly high: number;
  /** Incidents for which no source gives any figure. They add nothing to the sums. */
  readonly withoutFigure: number;
};

export type Totals = {
  readonly incidents: number;
  /** Incidents per event type, in the order of EVENT_TYPES. */
  readonly byType: readonly number[];
  readonly killed: Killed;
  /** Incidents that may have begun in the span, whose date is too vague to say. Not in `incidents`. */
  readonly tooVague: number;
};

/** Incidents of one type whose first day is known, with running sums, so that any span is counted
 * by two binary searches: a window of a million events can be counted in every frame. */
type Column = {
  readonly startMs: Float64Array;
  readonly sums: Readonly<Record<keyof Killed, Float64Array>>;
};

export type Tally = {
  readonly index: EventIndex;
  readonly columns: readonly Column[];
  /** Incidents whose beginning is known only to the month or year, in order of time. */
  readonly vague: readonly Row[];
  /** Their first days. */
  readonly vagueStartMs: Float64Array;
};

/** Sums of people killed as they may be told: null where not known. */
type KnownKilled = {
  readonly low: number | null;
  readonly best: number | null;
  readonly high: number | null;
  readonly withoutFigure: number;
};

/**
 * The sums to be told of a span. Where no incident in it has a figure, its toll is not known, which
 * is not 0. Where there is no incident, nobody was killed in one.
 */
export function knownKilled({
  incidents,
  killed,
}: Pick<Totals, 'incidents' | 'killed'>): KnownKilled {
  const isKnown = incidents === 0 || incidents > killed.withoutFigure;
  return isKnown ? killed : { ...killed, low: null, best: null, high: null };
}

/** No beginning is known to less than its year. */
const VAGUEST_MS = 366 * MS_PER_DAY;

/** What one incident adds to a sum, by columns in order of preference. "Not known" adds nothing
 * and is counted apart. */
function figure(first: number, second = NOT_KNOWN, third = NOT_KNOWN): number {
  if (first !== NOT_KNOWN) return first;
  if (second !== NOT_KNOWN) return second;
  return third === NOT_KNOWN ? 0 : third;
}

function killedOf(index: EventIndex, row: Row): Killed {
  const low = index.low[row] ?? NOT_KNOWN;
  const best = index.best[row] ?? NOT_KNOWN;
  const high = index.high[row] ?? NOT_KNOWN;
  const isKnown = low !== NOT_KNOWN || best !== NOT_KNOWN || high !== NOT_KNOWN;
  return {
    low: figure(low),
    best: figure(best, low),
    high: figure(high, best, low),
    withoutFigure: isKnown ? 0 : 1,
  };
}

/** Prepares the counting of incidents among `rows` (in order of time). */
export function tally(index: EventIndex, rows: Uint32Array): Tally {
  const exact: Row[][] = EVENT_TYPES.map(() => []);
  const vague: Row[] = [];
  for (const row of rows) {
    if (!isIncident(index, row)) continue;
    const span = (index.startUntilMs[row] ?? 0) - (index.startMs[row] ?? 0);
    if (span >= MS_PER_DAY) vague.push(row);
    else exact[index.type[row] ?? 0]?.push(row);
  }
  return {
    index,
    vague,
    vagueStartMs: Float64Array.from(vague, (row) => index.startMs[row] ?? 0),
    columns: exact.map((of) => toColumn(index, of)),
  };
}

function toColumn(index: EventIndex, rows: readonly Row[]): Column {
  const startMs = new Float64Array(rows.length);
  const empty = () => new Float64Array(rows.length + 1);
  const sums = { low: empty(), best: empty(), high: empty(), withoutFigure: empty() };
  rows.forEach((row, i) => {
    startMs[i] = index.startMs[row] ?? 0;
    const killed = killedOf(index, row);
    for (const key of KILLED_KEYS) sums[key][i + 1] = (sums[key][i] ?? 0) + killed[key];
  });
  return { startMs, sums };
}

const KILLED_KEYS = ['low', 'best', 'high', 'withoutFigure'] as const;

/** Counts the incidents that begin in the span. */
export function countIn({ index, columns, vague, vagueStartMs }: Tally, span: TimeWindow): Totals {
  const killed = { low: 0, best: 0, high: 0, withoutFigure: 0 };
  const byType = columns.map(({ startMs, sums }) => {
    const first = bisectLeft(startMs, span.fromMs);
    const end = Math.max(first, bisectRight(startMs, span.toMs));
    for (const key of KILLED_KEYS) killed[key] += (sums[key][end] ?? 0) - (sums[key][first] ?? 0);
    return end - first;
  });
  let tooVague = 0;
  const first = bisectLeft(vagueStartMs, span.fromMs - VAGUEST_MS);
  const end = bisectRight(vagueStartMs, span.toMs);
  for (const row of vague.slice(first, end)) {
    const place = placeInWindow(index, row, span);
    if (place === 'too-vague') tooVague += 1;
    if (place !== 'inside') continue;
    const type = index.type[row] ?? 0;
    byType[type] = (byType[type] ?? 0) + 1;
    const own = killedOf(index, row);
    for (const key of KILLED_KEYS) killed[key] += own[key];
  }
  return { incidents: byType.reduce((sum, n) => sum + n, 0), byType, killed, tooVague };
}
