import { CONFIDENCES, EVENT_TYPES, THEMES } from '@/lib/record/vocabulary';
import type { TimeWindow } from '@/lib/time/window';
import { type EventIndex, NOT_KNOWN, type Row } from './event-index';
import {
  CODE_OF,
  compileFilter,
  DIRECTION_CHOICES,
  type EventFilter,
  FILTER_KEYS,
  type FilterKey,
  KILLED_STEPS,
} from './filter';
import { isIncident, placeInWindow } from './select';

/** One choice of a filter, with the number of events it would leave under all other filters. */
export type Facet = { readonly value: string; readonly count: number };

export type Facets = {
  /** By key of the filter, in the order of its words. */
  readonly choices: Readonly<Record<FilterKey, readonly Facet[]>>;
  /** Of each event type, in the order of EVENT_TYPES: the incidents that choosing it alone would leave.
   * They are what the bars count, and add up to it. */
  readonly incidentsByType: readonly number[];
  /** Events in the window that this key alone leaves out. */
  readonly leftOutBy: Readonly<Record<FilterKey, number>>;
  /** Events that pass the filter, the window apart. */
  readonly inAnyWindow: number;
};

/** Counts every choice of every key under all the other keys: first which one key alone leaves out each
 * row, then, key by key, what its choices have. */
export function countFacets(index: EventIndex, filter: EventFilter, window: TimeWindow): Facets {
  const tests = compileFilter(index, filter);
  const incidentsByType = new Uint32Array(EVENT_TYPES.length);
  const leftOutBy = byKey(() => 0);
  // The rows that begin in the window and that no key leaves out, and those that one alone does.
  const passing = new Uint32Array(index.length);
  const left = byKey((): Row[] => []);
  let [passed, inAnyWindow] = [0, 0];
  for (let row = 0; row < index.length; row += 1) {
    let failed: FilterKey | null = null;
    let failures = 0;
    for (const { key, passes } of tests) {
      if (passes(row)) continue;
      failed = key;
      failures += 1;
      if (failures > 1) break;
    }
    if (failures > 1) continue;
    if (!failed) inAnyWindow += 1;
    if (placeInWindow(index, row, window) !== 'inside') continue;
    if ((!failed || failed === 'types') && isIncident(index, row)) {
      const type = CODE_OF.types(index, row);
      incidentsByType[type] = (incidentsByType[type] ?? 0) + 1;
    }
    if (failed) {
      leftOutBy[failed] += 1;
      left[failed].push(row);
    } else {
      passing[passed] = row;
      passed += 1;
    }
  }
  const words = wordsOf(index);
  const choices = byKey((key) => {
    // A row that one key leaves out still counts for that key's choices, and for no other's.
    const counts = new Uint32Array(words[key].length);
    COUNT[key](index, passing.subarray(0, passed), counts);
    COUNT[key](index, Uint32Array.from(left[key]), counts);
    return words[key].map((value, at) => ({ value, count: counts[at] ?? 0 }));
  });
  return { choices, incidentsByType: [...incidentsByType], leftOutBy, inAnyWindow };
}

function byKey<Value>(make: (key: FilterKey) => Value): Record<FilterKey, Value> {
  return Object.fromEntries(FILTER_KEYS.map((key) => [key, make(key)])) as Record<FilterKey, Value>;
}

function wordsOf(index: EventIndex): Record<FilterKey, readonly string[]> {
  return {
    types: EVENT_TYPES,
    provinces: index.provinces.map(({ slug }) => slug),
    actors: index.actors.map(({ id }) => id),
    themes: THEMES,
    direction: DIRECTION_CHOICES,
    confidence: CONFIDENCES,
    killed: [...KILLED_STEPS.map(String), 'unknown'],
    accounts: ['differ'],
    only: ['incidents'],
    q: [],
  };
}

type Count = (index: EventIndex, rows: Uint32Array, counts: Uint32Array) => void;

const increment = (counts: Uint32Array, code: number): void => {
  counts[code] = (counts[code] ?? 0) + 1;
};

const countCodes =
  (codeOf: (index: EventIndex, row: Row) => number): Count =>
  (index, rows, counts) =>
    rows.forEach((row) => {
      increment(counts, codeOf(index, row));
    });

/** How many of the rows hold. */
const countWhere =
  (holds: (index: EventIndex, row: Row) => boolean): Count =>
  (index, rows, counts) =>
    rows.forEach((row) => {
      if (holds(index, row)) increment(counts, 0);
    });

const COUNT: Readonly<Record<FilterKey, Count>> = {
  types: countCodes(CODE_OF.types),
  provinces: countCodes(CODE_OF.provinces),
  direction: countCodes(CODE_OF.direction),
  confidence: countCodes(CODE_OF.confidence),
  // An actor can stand in a record twice, with two roles.
  actors: (index, rows, counts) =>
    rows.forEach((row) => {
      const codes = index.actorsOf[row] ?? [];
      for (let at = 0; at < codes.length; at += 1) {
        const code = codes[at] ?? 0;
        if (codes.indexOf(code) === at) increment(counts, code);
      }
    }),
  themes: (index, rows, counts) =>
    rows.forEach((row) => {
      for (const code of index.themesOf[row] ?? []) increment(counts, code);
    }),
  killed: (index, rows, counts) =>
    rows.forEach((row) => {
      const low = index.low[row] ?? NOT_KNOWN;
      if (low === NOT_KNOWN) {
        if (isIncident(index, row)) increment(counts, KILLED_STEPS.length);
        return;
      }
      for (let at = 0; at < KILLED_STEPS.length && low >= (KILLED_STEPS[at] ?? 0); at += 1) {
        increment(counts, at);
      }
    }),
  accounts: countWhere((index, row) => index.accounts[row] === 1),
  only: countWhere(isIncident),
  // Words have no choices to count.
  q: () => undefined,
};
