import { bisectRight } from 'd3-array';
import { valueAt } from '@/lib/events/column';
import type { EventIndex, Row } from '@/lib/events/event-index';
import { EVENT_TYPES } from '@/lib/record/vocabulary';
import type { TimeWindow } from '@/lib/time/window';
import { isDevelopment, ranksOf } from './rank';
import { anchorMs, isPlainDay, spanOf } from './vague-dates';

/**
 * Events are counted in chunks: `CHUNK_BINS` bins of 2^level ms each, aligned to absolute time, so that a
 * chunk is named by its level and number alone and holds the same whatever the window. A chunk of
 * many events is made from the two of the level below, so data that was counted elsewhere can come as chunks.
 */
export const CHUNK_BINS = 64;

export const TYPE_COUNT = EVENT_TYPES.length;

/** One lane of a chunk. */
export type LaneChunk = {
  /** Events by bin, then type. */
  readonly counts: Uint32Array;
  /** By bin, the sum of where its events stand in it, each from 0 (its start) to 1. */
  readonly places: Float64Array;
  /** Those that rank highest, the lowest first; developments apart, as they wait in long windows. */
  readonly incidents: readonly Row[];
  readonly developments: readonly Row[];
  /** The most events in a bin. */
  readonly tallest: number;
};

export type Chunk = {
  readonly level: number;
  readonly number: number;
  readonly lanes: readonly LaneChunk[];
};

/** The rows of a selection, made ready to be counted by lane. */
export type Selection = {
  readonly index: EventIndex;
  readonly laneOf: Uint8Array | Uint16Array;
  readonly laneCount: number;
  /** Rows known to the day, by when they begin; and all others, by where they are drawn. */
  readonly sharp: readonly Row[] | Uint32Array;
  readonly vague: readonly Row[];
  /** Rows whose dates are wider than a day, by when they begin to be drawn; from when and until when. */
  readonly wide: readonly Row[];
  readonly wideFromMs: Float64Array;
  readonly wideToMs: Float64Array;
  readonly levels: Map<number, Map<number, Chunk>>;
};

/** The level whose bins are at least so wide on screen, and under twice as wide. */
export const levelFor = (msPerPx: number, leastPx: number): number =>
  // Panning leaves windows that differ in the last digits; rounding keeps them on one level.
  Math.ceil(Math.round(Math.log2(msPerPx * leastPx) * 1e6) / 1e6);

// Kept by the identity of what was selected, and freed with it.
const selections = new WeakMap<object, Selection>();

/** @param rows in the order of the index. What is worked out of them is kept under the array's identity:
 * a changed selection is a new array. */
export function selectionOf(
  index: EventIndex,
  rows: Uint32Array | readonly Row[],
  laneOf: Selection['laneOf'],
  laneCount: number,
): Selection {
  const known = selections.get(rows);
  if (known?.index === index && known.laneOf === laneOf && known.laneCount === laneCount) {
    return known;
  }
  const sharp: Row[] = [];
  const vague: Row[] = [];
  const drawn: { readonly row: Row; readonly fromMs: number; readonly toMs: number }[] = [];
  for (const row of rows) {
    if (valueAt(laneOf, row) >= laneCount) continue;
    if (isPlainDay(index, row)) sharp.push(row);
    else {
      vague.push(row);
      drawn.push({ row, ...spanOf(index, row) });
    }
  }
  vague.sort((a, b) => anchorMs(index, a) - anchorMs(index, b) || a - b);
  drawn.sort((a, b) => a.fromMs - b.fromMs || a.row - b.row);
  const made = {
    ...{ index, laneOf, laneCount, sharp, vague },
    wide: drawn.map(({ row }) => row),
    wideFromMs: Float64Array.from(drawn, ({ fromMs }) => fromMs),
    wideToMs: Float64Array.from(drawn, ({ toMs }) => toMs),
    levels: new Map(),
  };
  selections.set(rows, made);
  return made;
}

/** More zoom levels than a reader goes through in one gesture; the oldest is dropped. */
const LEVELS_KEPT = 48;

/** Up to so many events are counted one by one; more come from the two chunks below. */
const COUNTED_DIRECTLY = 4_096;

/** The chunks that hold any of a window, at a level. */
export function chunksOf(selection: Selection, level: number, window: TimeWindow): Chunk[] {
  const chunkMs = CHUNK_BINS * 2 ** level;
  const chunks: Chunk[] = [];
  const last = Math.floor(window.toMs / chunkMs);
  for (let number = Math.floor(window.fromMs / chunkMs); number <= last; number++) {
    chunks.push(chunkAt(selection, level, number));
  }
  return chunks;
}

/** A chunk by its name. Counted when first asked for. */
export function chunkAt(selection: Selection, level: number, number: number): Chunk {
  let known = selection.levels.get(level);
  if (!known) {
    known = new Map();
    for (const oldest of selection.levels.keys()) {
      if (selection.levels.size < LEVELS_KEPT) break;
      selection.levels.delete(oldest);
    }
    selection.levels.set(level, known);
  }
  let chunk = known.get(number);
  if (!chunk) {
    const fromMs = number * CHUNK_BINS * 2 ** level;
    const toMs = fromMs + CHUNK_BINS * 2 ** level;
    const [sharpFrom, sharpTo] = sliceOf(selection, selection.sharp, fromMs, toMs);
    const [vagueFrom, vagueTo] = sliceOf(selection, selection.vague, fromMs, toMs);
    const isMany = sharpTo - sharpFrom + vagueTo - vagueFrom > COUNTED_DIRECTLY;
    const lanes = isMany
      ? joinLanes(
          chunkAt(selection, level - 1, 2 * number),
          chunkAt(selection, level - 1, 2 * number + 1),
          selection.index,
        )
      : countLanes(selection, level, fromMs, [
          selection.sharp.slice(sharpFrom, sharpTo),
          selection.vague.slice(vagueFrom, vagueTo),
        ]);
    chunk = { level, number, lanes };
    known.set(number, chunk);
  }
  return chunk;
}

/** The rows of a lane that stand in a span of time, `toMs` excluded, in the order of the index. */
export function rowsWithin(
  selection: Selection,
  lane: number,
  fromMs: number,
  toMs: number,
): Row[] {
  const found: Row[] = [];
  for (const rows of [selection.sharp, selection.vague]) {
    const [from, to] = sliceOf(selection, rows, fromMs, toMs);
    for (let at = from; at < to; at++) {
      const row = valueAt(rows, at);
      if (selection.laneOf[row] === lane) found.push(row);
    }
  }
  return found.sort((a, b) => a - b);
}

/** The rows of wide dates that are drawn in any part of a window. */
export function wideWithin({ wide, wideFromMs, wideToMs }: Selection, window: TimeWindow): Row[] {
  const found: Row[] = [];
  const end = bisectRight(wideFromMs, window.toMs);
  for (let at = 0; at < end; at++) {
    if (valueAt(wideToMs, at) > window.fromMs) found.push(valueAt(wide, at));
  }
  return found;
}

type LaneDraft = { -readonly [Key in keyof LaneChunk]: LaneChunk[Key] } & {
  incidents: Row[];
  developments: Row[];
};

const emptyLane = (): LaneDraft => ({
  counts: new Uint32Array(CHUNK_BINS * TYPE_COUNT),
  places: new Float64Array(CHUNK_BINS),
  incidents: [],
  developments: [],
  tallest: 0,
});

function countLanes(
  { index, laneOf, laneCount }: Selection,
  level: number,
  chunkFromMs: number,
  slices: readonly (readonly Row[] | Uint32Array)[],
): readonly LaneChunk[] {
  const binMs = 2 ** level;
  const ranks = ranksOf(index);
  const lanes = Array.from({ length: laneCount }, emptyLane);
  for (const rows of slices) {
    for (const row of rows) {
      const lane = lanes[valueAt(laneOf, row)];
      if (!lane) continue;
      const place = (anchorMs(index, row) - chunkFromMs) / binMs;
      const bin = Math.min(Math.max(Math.floor(place), 0), CHUNK_BINS - 1);
      const cell = bin * TYPE_COUNT + valueAt(index.type, row);
      lane.counts[cell] = valueAt(lane.counts, cell) + 1;
      lane.places[bin] = valueAt(lane.places, bin) + place - bin;
      keepBest(ranks, isDevelopment(index, row) ? lane.developments : lane.incidents, row);
    }
  }
  for (const lane of lanes) lane.tallest = tallestOf(lane.counts);
  return lanes;
}

/** The same from the two halves of the level below, whose bins are half as wide. */
function joinLanes(left: Chunk, right: Chunk, index: EventIndex): readonly LaneChunk[] {
  const ranks = ranksOf(index);
  return left.lanes.map((_, at) => {
    const lane = emptyLane();
    [left, right].forEach(({ lanes }, half) => {
      const from = valueAt(lanes, at);
      for (let bin = 0; bin < CHUNK_BINS; bin++) {
        const to = half * (CHUNK_BINS / 2) + (bin >> 1);
        let count = 0;
        for (let type = 0; type < TYPE_COUNT; type++) {
          const more = valueAt(from.counts, bin * TYPE_COUNT + type);
          const cell = to * TYPE_COUNT + type;
          lane.counts[cell] = valueAt(lane.counts, cell) + more;
          count += more;
        }
        const places = (valueAt(from.places, bin) + (bin % 2) * count) / 2;
        lane.places[to] = valueAt(lane.places, to) + places;
      }
      for (const row of from.incidents) keepBest(ranks, lane.incidents, row);
      for (const row of from.developments) keepBest(ranks, lane.developments, row);
    });
    lane.tallest = tallestOf(lane.counts);
    return lane;
  });
}

/** Of each kind, more than the rows of a lane can name within a chunk. */
const BEST_KEPT = 24;

/** `best` is in order of rank, the lowest first, so that most rows of many are refused at once. */
function keepBest(ranks: Float64Array, best: Row[], row: Row): void {
  const rank = valueAt(ranks, row);
  const isFull = best.length === BEST_KEPT;
  if (isFull && rank < valueAt(ranks, valueAt(best, 0))) return;
  let at = best.length;
  while (at > 0 && valueAt(ranks, valueAt(best, at - 1)) > rank) at -= 1;
  best.splice(at, 0, row);
  if (isFull) best.shift();
}

function tallestOf(counts: Uint32Array): number {
  let tallest = 0;
  for (let bin = 0; bin < CHUNK_BINS; bin++) {
    let count = 0;
    for (let type = 0; type < TYPE_COUNT; type++) count += valueAt(counts, bin * TYPE_COUNT + type);
    tallest = Math.max(tallest, count);
  }
  return tallest;
}

/** The positions of what stands from `fromMs` up to `toMs`, among rows in that order. */
function sliceOf(
  { index }: Selection,
  rows: readonly Row[] | Uint32Array,
  fromMs: number,
  toMs: number,
): [number, number] {
  return [firstFrom(index, rows, fromMs), firstFrom(index, rows, toMs)];
}

function firstFrom(index: EventIndex, rows: readonly Row[] | Uint32Array, ms: number): number {
  let low = 0;
  let high = rows.length;
  while (low < high) {
    const half = (low + high) >>> 1;
    if (anchorMs(index, valueAt(rows, half)) < ms) low = half + 1;
    else high = half;
  }
  return low;
}
