import { crowded, madeUp } from '@/lib/record/made-up/dataset';
import { seeded } from '@/lib/record/made-up/random';
import { EVENT_TYPES } from '@/lib/record/vocabulary';
import { DATE_PRECISIONS } from '@/lib/time/date-precision';
import { MS_PER_DAY } from '@/lib/time/day';
import { buildIndex } from './build-index';
import { type EventIndex, NOT_KNOWN } from './event-index';

/** For tests: the made-up record as an index. */
export const madeUpIndex: EventIndex = buildIndex(madeUp);

/** For tests: the made-up record among events by rule, as an index. */
export const crowdedIndex: EventIndex = buildIndex(crowded);

const FROM_MS = Date.UTC(1990, 0, 1);
const DAYS = 36 * 365;

/** A made-up record of `n` events over 36 years, the same for the same seed: days mostly, some
 * marked `~` or `?`, some months, years and ranges. For tests and measurements only. */
export function generateIndex(n: number, seed: number): EventIndex {
  const random = seeded(seed);
  const drafts = Array.from({ length: n }, () => draft(random));
  drafts.sort((a, b) => a.startMs - b.startMs);
  const ids = drafts.map((_, row) => `event-${row}`);
  const floats = (of: (row: number) => number) => Float64Array.from({ length: n }, (_, i) => of(i));
  const bytes = (of: (row: number) => number) => Uint8Array.from({ length: n }, (_, i) => of(i));
  const people = () => new Int32Array(n).fill(NOT_KNOWN);
  const none: readonly number[] = [];
  return {
    length: n,
    ids,
    titles: ids.map((_, row) => `Made-up event number ${row} on the river`),
    labels: ids.map((_, row) => (row % 5 === 0 ? `Made-up label of event ${row}` : '')),
    dates: drafts.map(({ startMs }) => new Date(startMs).toISOString().slice(0, 10)),
    startMs: floats((row) => drafts[row]?.startMs ?? 0),
    startUntilMs: floats((row) => drafts[row]?.startUntilMs ?? 0),
    endMs: floats((row) => drafts[row]?.endMs ?? 0),
    precision: bytes((row) => drafts[row]?.precision ?? 0),
    approximate: bytes((row) => drafts[row]?.approximate ?? 0),
    uncertain: bytes((row) => drafts[row]?.uncertain ?? 0),
    type: bytes((row) => drafts[row]?.type ?? 0),
    subtype: new Uint8Array(n),
    dead: new Uint8Array(n),
    context: new Uint8Array(n),
    province: new Uint16Array(n),
    provinces: [{ slug: 'khatlon', name: 'Khatlon', country: 'TJ' }],
    placeNames: ids.map(() => 'Panj'),
    lat: new Float64Array(n).fill(37.2),
    lon: new Float64Array(n).fill(69.1),
    locationPrecision: new Uint8Array(n),
    direction: new Uint8Array(n),
    confidence: new Uint8Array(n),
    accounts: new Uint8Array(n),
    sources: new Uint8Array(n).fill(1),
    prominence: bytes((row) => (row % 40 === 0 ? 1 : row % 20 === 0 ? 2 : row % 10 === 0 ? 3 : 0)),
    related: bytes((row) => (row % 7 === 0 ? 2 : 0)),
    low: people(),
    best: Int32Array.from({ length: n }, (_, row) => (row % 3 === 0 ? row % 50 : NOT_KNOWN)),
    high: people(),
    actorsOf: ids.map(() => none),
    themesOf: ids.map(() => none),
    actors: [],
    periods: [],
    coverage: { from: '1990-01-01', through: '2025-12-31', note: 'made up' },
    ucdp: [],
    rowOf: new Map(ids.map((id, row) => [id, row])),
  };
}

type Draft = {
  startMs: number;
  startUntilMs: number;
  endMs: number;
  precision: number;
  approximate: number;
  uncertain: number;
  type: number;
};

function draft(random: () => number): Draft {
  const day = new Date(FROM_MS + Math.floor(random() * DAYS) * MS_PER_DAY);
  const kind = random();
  const year = day.getUTCFullYear();
  const month = day.getUTCMonth();
  let precision: (typeof DATE_PRECISIONS)[number] = 'day';
  let startMs = day.getTime();
  let endMs = startMs + MS_PER_DAY - 1;
  if (kind > 0.99) {
    precision = 'year';
    startMs = Date.UTC(year, 0, 1);
    endMs = Date.UTC(year + 1, 0, 1) - 1;
  } else if (kind > 0.95) {
    precision = 'month';
    startMs = Date.UTC(year, month, 1);
    endMs = Date.UTC(year, month + 1, 1) - 1;
  } else if (kind > 0.92) {
    precision = 'range';
    endMs = startMs + Math.ceil(random() ** 4 * 2000) * MS_PER_DAY + MS_PER_DAY - 1;
  }
  return {
    startMs,
    startUntilMs: precision === 'range' ? startMs + MS_PER_DAY - 1 : endMs,
    endMs,
    precision: DATE_PRECISIONS.indexOf(precision),
    approximate: random() > 0.95 ? 1 : 0,
    uncertain: random() > 0.98 ? 1 : 0,
    type: Math.floor(random() * EVENT_TYPES.length),
  };
}
