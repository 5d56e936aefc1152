import {
  CONFIDENCES,
  type Confidence,
  DIRECTIONS,
  type Direction,
  EVENT_TYPES,
  type EventType,
  THEMES,
  type Theme,
} from '@/lib/record/vocabulary';
import { valueAt } from './column';
import { type EventIndex, NOT_KNOWN, type Row } from './event-index';
import { onceFor } from './once';
import { isIncident } from './select';

/** `not-across`: not across the frontier. */
export const DIRECTION_CHOICES = [...DIRECTIONS, 'not-across'] as const;
export type DirectionChoice = Direction | 'not-across';

/** The lower figures that the filter offers; the address takes any whole number from 1. */
export const KILLED_STEPS = [1, 5, 10, 50, 100] as const;

/** Longer queries are cut: nobody types so much, and a paste must not hold up a frame. */
export const MAX_QUERY_LENGTH = 120;

/** Words to find as they are searched for: cut at the most there may be, and what was cut off, null
 * where nothing was. Cutting what was cut already changes nothing. */
export function cutQuery(text: string): { readonly text: string; readonly rest: string | null } {
  if (text.length <= MAX_QUERY_LENGTH) return { text, rest: null };
  // No letter outside the basic plane is cut in two.
  const isPair = (text.codePointAt(MAX_QUERY_LENGTH - 1) ?? 0) > 0xffff;
  const at = isPair ? MAX_QUERY_LENGTH - 1 : MAX_QUERY_LENGTH;
  return { text: text.slice(0, at).trimEnd(), rest: text.slice(at) };
}

/**
 * The part of the view that decides which events are shown, the window apart. null: every one.
 * Within a key any of the choices will do; all keys must hold.
 */
export type EventFilter = {
  readonly types: readonly EventType[] | null;
  /** Province slugs. */
  readonly provinces: readonly string[] | null;
  /** Actor ids. */
  readonly actors: readonly string[] | null;
  readonly themes: readonly Theme[] | null;
  readonly direction: readonly DirectionChoice[] | null;
  readonly confidence: readonly Confidence[] | null;
  /** The lower figure of people killed is at least so many; or no source gives a lower figure. */
  readonly killed: number | 'unknown' | null;
  /** With differing accounts only. */
  readonly accounts: 'differ' | null;
  /** What is counted only: no strategic developments, no context. */
  readonly only: 'incidents' | null;
  /** What the search finds for some words. */
  readonly q: {
    readonly text: string;
    readonly rows: ReadonlySet<Row>;
    /** Words that no event has together with the others. */
    readonly leftOut: readonly string[];
  } | null;
};

export type FilterKey = keyof EventFilter;

export const NO_FILTER: EventFilter = {
  types: null,
  provinces: null,
  actors: null,
  themes: null,
  direction: null,
  confidence: null,
  killed: null,
  accounts: null,
  only: null,
  q: null,
};

export const FILTER_KEYS = Object.keys(NO_FILTER) as readonly FilterKey[];

/** The keys of the view that say no filter. */
export const NO_CHOICE = Object.fromEntries(FILTER_KEYS.map((key) => [key, null])) as Readonly<
  Record<FilterKey, null>
>;

/** The keys of the filter that leave something out. */
export const activeKeys = (filter: EventFilter) =>
  FILTER_KEYS.filter((key) => filter[key] !== null);

/** One key of a filter that leaves something out, as a test of a row. */
type FilterTest = { readonly key: FilterKey; readonly passes: (row: Row) => boolean };

/** What a row says under a key that takes one of several words: the word's number. */
export const CODE_OF = {
  types: (index: EventIndex, row: Row): number => valueAt(index.type, row),
  provinces: (index: EventIndex, row: Row): number => valueAt(index.province, row),
  confidence: (index: EventIndex, row: Row): number => valueAt(index.confidence, row),
  direction: (index: EventIndex, row: Row): number =>
    index.direction[row] ? (index.direction[row] ?? 0) - 1 : DIRECTIONS.length,
} as const;

/** Whether every event has exactly one word of a key. */
export const isOneOfKey = (key: FilterKey): boolean => key in CODE_OF;

/** The keys that leave something out, as tests. An empty list passes everything. */
export function compileFilter(index: EventIndex, filter: EventFilter): readonly FilterTest[] {
  const tests: FilterTest[] = [];
  const oneOf = (key: keyof typeof CODE_OF, words: readonly string[]): void => {
    const chosen = filter[key] as readonly string[] | null;
    if (!chosen) return;
    const wanted = Uint8Array.from(words, (word) => Number(chosen.includes(word)));
    const code = CODE_OF[key];
    tests.push({ key, passes: (row) => wanted[code(index, row)] === 1 });
  };
  const anyOf = (
    key: 'actors' | 'themes',
    words: readonly string[],
    codes: EventIndex['actorsOf'],
  ): void => {
    const chosen: readonly string[] | null = filter[key];
    if (!chosen) return;
    const wanted = Uint8Array.from(words, (word) => Number(chosen.includes(word)));
    tests.push({ key, passes: (row) => codes[row]?.some((code) => wanted[code] === 1) ?? false });
  };
  oneOf('types', EVENT_TYPES);
  oneOf(
    'provinces',
    index.provinces.map(({ slug }) => slug),
  );
  anyOf(
    'actors',
    index.actors.map(({ id }) => id),
    index.actorsOf,
  );
  anyOf('themes', THEMES, index.themesOf);
  oneOf('direction', DIRECTION_CHOICES);
  oneOf('confidence', CONFIDENCES);
  const { killed } = filter;
  if (killed !== null) {
    const passes =
      killed === 'unknown'
        ? (row: Row) => isIncident(index, row) && index.low[row] === NOT_KNOWN
        : (row: Row) => (index.low[row] ?? NOT_KNOWN) >= killed;
    tests.push({ key: 'killed', passes });
  }
  if (filter.accounts) tests.push({ key: 'accounts', passes: (row) => index.accounts[row] === 1 });
  const found = filter.q?.rows;
  if (found) tests.push({ key: 'q', passes: (row) => found.has(row) });
  if (filter.only) tests.push({ key: 'only', passes: (row) => isIncident(index, row) });
  return tests;
}

/** All rows of an index are one array: what is worked out of them is kept under its identity. */
const everyRow = onceFor((index: EventIndex) => {
  const rows = new Uint32Array(index.length);
  for (let row = 0; row < rows.length; row += 1) rows[row] = row;
  return rows;
});

/** The rows that pass the filter, in order of time. The window is not part of it. Without a filter the
 * same array for the same index. */
export function select(index: EventIndex, filter: EventFilter): Uint32Array {
  let rows = everyRow(index);
  for (const { passes } of compileFilter(index, filter)) {
    const left = new Uint32Array(rows.length);
    let count = 0;
    for (let at = 0; at < rows.length; at += 1) {
      const row = rows[at] ?? 0;
      if (passes(row)) left[count++] = row;
    }
    rows = left.subarray(0, count);
  }
  return rows;
}
