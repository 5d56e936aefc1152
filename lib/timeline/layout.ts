import type { EventIndex, Row } from '@/lib/events/event-index';
import { MS_PER_DAY } from '@/lib/time/day';
import { DATE_PRECISIONS } from '@/lib/time/edtf';
import type { TimeWindow } from '@/lib/time/window';

/** A row of the timeline: events of one type, province or actor. */
export type Lane = { readonly id: string; readonly label: string };

type Place = {
  /** Stays the same while panning, so that drawn elements can be kept. */
  readonly key: string;
  readonly lane: number;
  readonly slot: number;
  /** Where the glyph or the pill stands. */
  readonly atMs: number;
};

/** An event of its own: a glyph (`event`) or, where its dates are wider than a bin, a bar (`range`). */
export type EventMark = Place & {
  readonly kind: 'event' | 'range';
  readonly row: Row;
  /** The dates as drawn, with the padding of vague ones; `endMs` is exclusive. */
  readonly startMs: number;
  readonly endMs: number;
  readonly soft: boolean;
  readonly label: string | null;
  /** Room for the label, in px; 0 without one. */
  readonly labelPx: number;
};

/** Events that stand too close to be told apart. */
export type GroupMark = Place & {
  readonly kind: 'group';
  readonly count: number;
  /** In order of date. Made when first asked for: there can be many. */
  readonly rows: readonly Row[];
  /** First and last millisecond of the members' dates as recorded, inclusive. */
  readonly startMs: number;
  readonly endMs: number;
};

export type Mark = EventMark | GroupMark;

export type LayoutInput = {
  readonly index: EventIndex;
  /** The selected rows, in the index's order, not cut to the window. What is worked out from them
   * is kept under the array's identity: a changed selection must be a new array. */
  readonly rows: Uint32Array | readonly Row[];
  /** Per row of the index, its lane. A row with a lane ≥ `laneCount` is not drawn. */
  readonly laneOf: Uint8Array | Uint16Array;
  readonly laneCount: number;
  readonly window: TimeWindow;
  /** Width of the window on screen, without the label column. */
  readonly widthPx: number;
  /** Where the timeline ends for good: no label reaches beyond, as nobody could pan to its rest. */
  readonly labelsUntilMs?: number;
  readonly slots?: number;
};

const SLOTS = 4;
export const SLOT_PX = 20;
export const LANE_PAD_PX = 4;
export const GLYPH_PX = 14;
export const PILL_PX = 26;
/** Between a glyph and its label, and between a label and what comes after it. */
export const LABEL_GAP_PX = 4;

const LABEL_MIN_PX = 60;
const LABEL_MAX_PX = 260;
const BAR_LABEL_MAX_PX = 480;
/** A bin must hold a pill with a hair of air, so that pills in adjacent bins cannot touch. */
const BIN_MIN_PX = PILL_PX + 2;
/** Bars keep to the top of a lane; the rest is always free for points. */
const BAR_SLOTS = 2;

/** How far a vague date is drawn beyond what the record says, on each side. For drawing only: a
 * reader sees that the edge is not sharp. Nothing is counted by it. */
export const SOFT_PADDING_MS = {
  day: 7 * MS_PER_DAY,
  month: (365.25 / 24) * MS_PER_DAY,
  year: (365.25 / 2) * MS_PER_DAY,
} as const;

const RANGE = DATE_PRECISIONS.indexOf('range');
const DAY = DATE_PRECISIONS.indexOf('day');

/** Height of a lane, in px. */
export function laneHeight(slots = SLOTS): number {
  return slots * SLOT_PX + 2 * LANE_PAD_PX;
}

/** Height of the whole timeline, known before it is loaded, so that nothing jumps. */
export function timelineHeight(lanes: number): number {
  return lanes * laneHeight();
}

/** Whether a date is drawn with soft edges: marked `~` or `?`, or known to the month or year only. */
export function isSoft(index: EventIndex, row: Row): boolean {
  return isMarked(index, row) || startUncertaintyMs(index, row) > MS_PER_DAY;
}

/** How far the laid-out slice reaches beyond the window on each side. */
export function marginMs(window: TimeWindow): number {
  return Math.max((window.toMs - window.fromMs) / 2, MS_PER_DAY);
}

/**
 * What to draw for a window and half a window on either side of it: per lane and bin the events
 * themselves where they fit into the lane's slots, else one group. Bins are powers of two, aligned
 * to absolute time, and their width depends on the scale only, so that panning never regroups.
 */
export function layoutMarks(input: LayoutInput): Mark[] {
  const { window, widthPx, slots = SLOTS } = input;
  if (input.rows.length === 0 || widthPx <= 0 || window.toMs <= window.fromMs) return [];

  // Panning leaves spans that differ in the last digits; rounding keeps them on one level.
  const scale = round6(Math.log2(((window.toMs - window.fromMs) / widthPx) * BIN_MIN_PX));
  const level = Math.ceil(scale);
  const binMs = 2 ** level;
  const msPerPx = 2 ** scale / BIN_MIN_PX;

  const selection = prepare(input);
  const grid: Grid = {
    ...levelAt(selection, input, level, slots),
    input,
    selection,
    binMs,
    msPerPx,
    level,
    slots,
  };

  const margin = marginMs(window);
  const fromBin = Math.floor((window.fromMs - margin) / binMs);
  const toBin = Math.floor((window.toMs + margin) / binMs);

  const marks = layoutBars(grid, fromBin * binMs, (toBin + 1) * binMs);
  for (let lane = 0; lane < input.laneCount; lane++) {
    for (let bin = fromBin; bin <= toBin; bin++) layoutCell(grid, lane, bin, marks);
  }
  layoutFar(grid, fromBin, toBin, marks);
  return withLabels(grid, marks);
}

type Selection = {
  readonly index: EventIndex;
  readonly laneOf: LayoutInput['laneOf'];
  readonly laneCount: number;
  /** Middle of each row's date, by position in `rows`. */
  readonly middle: Float64Array;
  /** Drawn width, by position; 0 for a plain day, which is a point at every scale. */
  readonly width: Float32Array;
  /** Positions of all that is wider than a day, by drawn start. */
  readonly wide: readonly number[];
  readonly levels: Map<string, Level>;
};

/** A lane slot's bars, in order of time, not overlapping. `end` is exclusive. */
type BarSlot = { readonly rows: number[]; readonly starts: number[]; readonly ends: number[] };

type Bars = {
  /** By `lane * barSlots + slot`. */
  readonly placed: readonly BarSlot[];
  readonly barSlots: number;
  /** Wide rows that found no free slot, by the middle of their dates. */
  readonly loose: readonly { readonly row: Row; readonly middle: number }[];
};

type Level = { readonly bars: Bars; readonly chunks: Map<number, Chunk> };

type Grid = Level & {
  readonly input: LayoutInput;
  readonly selection: Selection;
  readonly binMs: number;
  readonly msPerPx: number;
  readonly level: number;
  readonly slots: number;
};

/** More zoom levels than a reader goes through in one gesture; the oldest is dropped. */
const LEVELS_KEPT = 8;

// Keyed by the selection's identity: what is kept is freed with the array.
const selections = new WeakMap<object, Selection>();

function prepare({ index, rows, laneOf, laneCount }: LayoutInput): Selection {
  const known = selections.get(rows);
  if (known?.index === index && known.laneOf === laneOf && known.laneCount === laneCount) {
    return known;
  }
  const middle = new Float64Array(rows.length);
  const width = new Float32Array(rows.length);
  const starts = new Float64Array(rows.length);
  const wide: number[] = [];
  for (let at = 0; at < rows.length; at++) {
    const row = rows[at] ?? 0;
    const start = index.startMs[row] ?? 0;
    const end = (index.endMs[row] ?? 0) + 1;
    middle[at] = (start + end) / 2;
    if (index.precision[row] === DAY && !isMarked(index, row)) continue;
    const padding = paddingMs(index, row);
    starts[at] = start - padding;
    width[at] = end - start + 2 * padding;
    wide.push(at);
  }
  wide.sort((a, b) => (starts[a] ?? 0) - (starts[b] ?? 0) || a - b);
  const selection = { index, laneOf, laneCount, middle, width, wide, levels: new Map() };
  selections.set(rows, selection);
  return selection;
}

/** Places every bar of a level at once: what is near the window must not decide, or bars would
 * change their slot while panning. */
function levelAt(selection: Selection, input: LayoutInput, level: number, slots: number): Level {
  const key = `${level}/${slots}`;
  const known = selection.levels.get(key);
  if (known) return known;

  const { index, rows, laneOf, laneCount } = input;
  const binMs = 2 ** level;
  const barSlots = Math.max(Math.min(BAR_SLOTS, slots - 1), 0);
  const placed: BarSlot[] = Array.from({ length: laneCount * barSlots }, () => ({
    rows: [],
    starts: [],
    ends: [],
  }));
  const loose: { row: Row; middle: number }[] = [];
  for (const at of selection.wide) {
    const row = rows[at] ?? 0;
    const lane = laneOf[row] ?? laneCount;
    if (lane >= laneCount || (selection.width[at] ?? 0) <= binMs) continue;
    const padding = paddingMs(index, row);
    const start = (index.startMs[row] ?? 0) - padding;
    let slot: BarSlot | undefined;
    for (let number = lane * barSlots; number < (lane + 1) * barSlots && !slot; number++) {
      const ends = placed[number]?.ends ?? [];
      if ((ends[ends.length - 1] ?? Number.NEGATIVE_INFINITY) <= start) slot = placed[number];
    }
    if (!slot) {
      loose.push({ row, middle: selection.middle[at] ?? 0 });
      continue;
    }
    slot.rows.push(row);
    slot.starts.push(start);
    slot.ends.push((index.endMs[row] ?? 0) + 1 + padding);
  }
  loose.sort((a, b) => a.middle - b.middle || a.row - b.row);

  const made: Level = { bars: { placed, barSlots, loose }, chunks: new Map() };
  for (const oldest of selection.levels.keys()) {
    if (selection.levels.size < LEVELS_KEPT) break;
    selection.levels.delete(oldest);
  }
  selection.levels.set(key, made);
  return made;
}

function layoutBars({ input, bars }: Grid, fromMs: number, toMs: number): Mark[] {
  const marks: Mark[] = [];
  bars.placed.forEach((slot, number) => {
    for (let at = firstAfter(slot.ends, fromMs); at < slot.rows.length; at++) {
      const row = slot.rows[at] ?? 0;
      const startMs = slot.starts[at] ?? 0;
      const endMs = slot.ends[at] ?? 0;
      if (startMs >= toMs) break;
      marks.push({
        kind: 'range',
        key: `r${row}`,
        row,
        lane: Math.floor(number / bars.barSlots),
        slot: number % bars.barSlots,
        atMs: (startMs + endMs) / 2,
        startMs,
        endMs,
        soft: isSoft(input.index, row),
        label: null,
        labelPx: 0,
      });
    }
  });
  return marks;
}

/** Bins worked out at one go. What stands in them does not depend on the window, so it is kept, and
 * a frame of panning costs what is drawn rather than what is counted. */
const CHUNK_BINS = 64;

const ONE = 1;
const GROUP = 2;

/** The contents of `CHUNK_BINS` bins. Per cell (lane, then bin), or per place (cell, then slot). */
type Chunk = {
  readonly counts: Uint32Array;
  readonly earliest: Float64Array;
  readonly latest: Float64Array;
  /** 0 for nothing, else ONE or GROUP; per place. */
  readonly stands: Uint8Array;
  readonly rowAt: Uint32Array;
  /** Where its glyph or pill stands if nothing is in the way, per place. */
  readonly wanted: Float64Array;
  /** What bars cover, per place; infinite the wrong way round where there is none. */
  readonly barFrom: Float64Array;
  readonly barTo: Float64Array;
};

function chunkAt(grid: Grid, number: number): Chunk {
  const known = grid.chunks.get(number);
  if (known) return known;

  const { input, selection, bars, binMs, slots } = grid;
  const { index, rows, laneOf, laneCount } = input;
  const { middle, width } = selection;
  const base = number * CHUNK_BINS;
  const fromMs = base * binMs;
  const toMs = fromMs + CHUNK_BINS * binMs;
  const cells = laneCount * CHUNK_BINS;
  const chunk: Chunk = {
    counts: new Uint32Array(cells),
    earliest: new Float64Array(cells).fill(Number.POSITIVE_INFINITY),
    latest: new Float64Array(cells).fill(Number.NEGATIVE_INFINITY),
    stands: new Uint8Array(cells * slots),
    rowAt: new Uint32Array(cells * slots),
    wanted: new Float64Array(cells * slots),
    barFrom: new Float64Array(cells * slots).fill(Number.POSITIVE_INFINITY),
    barTo: new Float64Array(cells * slots).fill(Number.NEGATIVE_INFINITY),
  };
  const { counts, earliest, latest, stands, rowAt, wanted, barFrom, barTo } = chunk;

  const firsts = new Uint32Array(cells * slots);
  const add = (row: Row, middleMs: number) => {
    const lane = laneOf[row] ?? laneCount;
    const bin = Math.floor(middleMs / binMs) - base;
    if (lane >= laneCount || bin < 0 || bin >= CHUNK_BINS) return;
    const cell = lane * CHUNK_BINS + bin;
    const count = counts[cell] ?? 0;
    if (count < slots) firsts[cell * slots + count] = row;
    counts[cell] = count + 1;
    const start = index.startMs[row] ?? 0;
    const end = index.endMs[row] ?? 0;
    if (start < (earliest[cell] ?? 0)) earliest[cell] = start;
    if (end > (latest[cell] ?? 0)) latest[cell] = end;
  };
  const [from, to] = pointSlice(grid, fromMs, toMs);
  for (let at = from; at < to; at++) {
    if ((width[at] ?? 0) <= binMs) add(rows[at] ?? 0, middle[at] ?? 0);
  }
  eachLoose(bars, fromMs, toMs, add);

  bars.placed.forEach(({ starts, ends }, slotNumber) => {
    const lane = Math.floor(slotNumber / bars.barSlots);
    const slot = slotNumber % bars.barSlots;
    for (let at = firstAfter(ends, fromMs); at < ends.length; at++) {
      const start = starts[at] ?? 0;
      const end = ends[at] ?? 0;
      if (start >= toMs) break;
      const first = Math.max(Math.floor(start / binMs) - base, 0);
      const last = Math.min(Math.ceil(end / binMs) - 1 - base, CHUNK_BINS - 1);
      for (let bin = first; bin <= last; bin++) {
        const place = (lane * CHUNK_BINS + bin) * slots + slot;
        barFrom[place] = Math.min(barFrom[place] ?? 0, start);
        barTo[place] = Math.max(barTo[place] ?? 0, end);
      }
    }
  });

  for (let cell = 0; cell < cells; cell++) {
    const count = counts[cell] ?? 0;
    if (count === 0) continue;
    const free: number[] = [];
    for (let slot = 0; slot < slots; slot++) {
      if (barFrom[cell * slots + slot] === Number.POSITIVE_INFINITY) free.push(slot);
    }
    if (count > free.length) {
      const place = cell * slots + (free[0] ?? 0);
      stands[place] = GROUP;
      wanted[place] = (base + (cell % CHUNK_BINS) + 0.5) * binMs;
      continue;
    }
    // Rows are in order of date already, but for those that lost their bar.
    const members = firsts.subarray(cell * slots, cell * slots + count).sort();
    members.forEach((row, turn) => {
      const place = cell * slots + (free[turn] ?? 0);
      stands[place] = ONE;
      wanted[place] = middleMs(index, row);
      rowAt[place] = row;
    });
  }
  grid.chunks.set(number, chunk);
  return chunk;
}

/** Half the width of what stands in a place, in ms. */
function reachOf(stands: number | undefined, msPerPx: number): number {
  return ((stands === GROUP ? PILL_PX : GLYPH_PX) / 2) * msPerPx;
}

/** The time that a bin's slot covers, as if nothing had to move: [earliest, latest]. */
function covered(grid: Grid, lane: number, bin: number, slot: number): [number, number] {
  const number = Math.floor(bin / CHUNK_BINS);
  const { stands, wanted, barFrom, barTo } = chunkAt(grid, number);
  const place = (lane * CHUNK_BINS + bin - number * CHUNK_BINS) * grid.slots + slot;
  if (!stands[place]) return [barFrom[place] ?? 0, barTo[place] ?? 0];
  const want = wanted[place] ?? 0;
  const reach = reachOf(stands[place], grid.msPerPx);
  return [want - reach, want + reach];
}

/** Adds the marks of the points of one lane's bin. */
function layoutCell(grid: Grid, lane: number, bin: number, marks: Mark[]): void {
  const { input, binMs, msPerPx, level, slots } = grid;
  const number = Math.floor(bin / CHUNK_BINS);
  const chunk = chunkAt(grid, number);
  const cell = lane * CHUNK_BINS + bin - number * CHUNK_BINS;
  if (!chunk.counts[cell]) return;
  const binStart = bin * binMs;
  for (let slot = 0; slot < slots; slot++) {
    const place = cell * slots + slot;
    const stands = chunk.stands[place];
    if (stands !== ONE && stands !== GROUP) continue;
    const want = chunk.wanted[place] ?? 0;
    const reach = reachOf(stands, msPerPx);
    // Both of two that touch move into their own bins. Whether they touch is judged by where they
    // want to stand, so that one move cannot set off the next.
    const touches =
      covered(grid, lane, bin - 1, slot)[1] > want - reach ||
      covered(grid, lane, bin + 1, slot)[0] < want + reach;
    const atMs = touches
      ? Math.min(Math.max(want, binStart + reach), binStart + binMs - reach)
      : want;
    if (stands === GROUP) {
      marks.push({
        kind: 'group',
        key: `g${level}:${lane}:${bin}`,
        lane,
        slot,
        atMs,
        count: chunk.counts[cell] ?? 0,
        startMs: chunk.earliest[cell] ?? 0,
        endMs: chunk.latest[cell] ?? 0,
        get rows() {
          return membersOf(grid, lane, binStart);
        },
      });
      continue;
    }
    const { index } = input;
    const row = chunk.rowAt[place] ?? 0;
    const padding = paddingMs(index, row);
    marks.push({
      kind: 'event',
      key: `e${row}`,
      row,
      lane,
      slot,
      atMs,
      startMs: (index.startMs[row] ?? 0) - padding,
      endMs: (index.endMs[row] ?? 0) + 1 + padding,
      soft: isSoft(index, row),
      label: null,
      labelPx: 0,
    });
  }
}

/** Adds the marks outside the slice that hold a long event, one that found no bar slot, whose dates
 * reach into the window: without them it would be in no mark at all. */
function layoutFar(grid: Grid, fromBin: number, toBin: number, marks: Mark[]): void {
  const { input, bars, binMs } = grid;
  const { index, window, laneOf } = input;
  const done = new Set<string>();
  for (const { row, middle } of bars.loose) {
    const bin = Math.floor(middle / binMs);
    if (bin >= fromBin && bin <= toBin) continue;
    const padding = paddingMs(index, row);
    const start = (index.startMs[row] ?? 0) - padding;
    const end = (index.endMs[row] ?? 0) + padding;
    if (end < window.fromMs || start > window.toMs) continue;
    const lane = laneOf[row] ?? 0;
    const cell = `${lane}:${bin}`;
    if (done.has(cell)) continue;
    done.add(cell);
    layoutCell(grid, lane, bin, marks);
  }
}

function membersOf(grid: Grid, lane: number, binStart: number): readonly Row[] {
  const { input, selection, bars, binMs } = grid;
  const inBin = (ms: number) => ms >= binStart && ms < binStart + binMs;
  const members: Row[] = [];
  const [from, to] = pointSlice(grid, binStart, binStart + binMs);
  for (let at = from; at < to; at++) {
    const row = input.rows[at] ?? 0;
    if (input.laneOf[row] !== lane || (selection.width[at] ?? 0) > binMs) continue;
    if (inBin(selection.middle[at] ?? 0)) members.push(row);
  }
  eachLoose(bars, binStart, binStart + binMs, (row) => {
    if (input.laneOf[row] === lane) members.push(row);
  });
  return members.sort((a, b) => a - b);
}

/** Positions that can hold a point with its middle in `fromMs`–`toMs`. A point is at most a bin or
 * a day wide, so its middle is at most half of that after its start. */
function pointSlice(grid: Grid, fromMs: number, toMs: number): [number, number] {
  const { index, rows } = grid.input;
  const slack = Math.max(grid.binMs, MS_PER_DAY);
  return [firstFrom(index, rows, fromMs - slack), firstFrom(index, rows, toMs)];
}

function firstFrom(index: EventIndex, rows: LayoutInput['rows'], ms: number): number {
  let low = 0;
  let high = rows.length;
  while (low < high) {
    const half = (low + high) >>> 1;
    if ((index.startMs[rows[half] ?? 0] ?? 0) < ms) low = half + 1;
    else high = half;
  }
  return low;
}

/** First position in ascending `values` that lies after `ms`. */
function firstAfter(values: readonly number[], ms: number): number {
  let low = 0;
  let high = values.length;
  while (low < high) {
    const half = (low + high) >>> 1;
    if ((values[half] ?? 0) <= ms) low = half + 1;
    else high = half;
  }
  return low;
}

function eachLoose(
  { loose }: Bars,
  fromMs: number,
  toMs: number,
  visit: (row: Row, middleMs: number) => void,
): void {
  let low = 0;
  let high = loose.length;
  while (low < high) {
    const half = (low + high) >>> 1;
    if ((loose[half]?.middle ?? 0) < fromMs) low = half + 1;
    else high = half;
  }
  for (let at = low; at < loose.length; at++) {
    const entry = loose[at];
    if (!entry || entry.middle >= toMs) return;
    visit(entry.row, entry.middle);
  }
}

/** Gives events their titles where there is room up to the next mark in the slot. */
function withLabels({ input, msPerPx }: Grid, marks: Mark[]): Mark[] {
  const extent = (mark: Mark): [number, number] => {
    if (mark.kind === 'range') return [mark.startMs, mark.endMs];
    const half = ((mark.kind === 'group' ? PILL_PX : GLYPH_PX) / 2) * msPerPx;
    return [mark.atMs - half, mark.atMs + half];
  };
  marks.sort(
    (a, b) => a.lane - b.lane || a.slot - b.slot || extent(a)[0] - extent(b)[0] || a.atMs - b.atMs,
  );
  return marks.map((mark, at) => {
    if (mark.kind === 'group') return mark;
    const next = marks[at + 1];
    const sameSlot = next && next.lane === mark.lane && next.slot === mark.slot;
    const [left, right] = extent(mark);
    const roomPx =
      mark.kind === 'range'
        ? Math.min((right - left) / msPerPx - GLYPH_PX - 3 * LABEL_GAP_PX, BAR_LABEL_MAX_PX)
        : Math.min(
            sameSlot ? (extent(next)[0] - right) / msPerPx - 2 * LABEL_GAP_PX : LABEL_MAX_PX,
            ((input.labelsUntilMs ?? Number.POSITIVE_INFINITY) - right) / msPerPx - LABEL_GAP_PX,
            LABEL_MAX_PX,
          );
    // To whole pixels, so that a label's width does not tremble while panning.
    const labelPx = Math.floor(roomPx + 1e-3);
    if (labelPx < LABEL_MIN_PX) return mark;
    return { ...mark, label: input.index.titles[mark.row] ?? '', labelPx };
  });
}

function isMarked(index: EventIndex, row: Row): boolean {
  return index.approximate[row] === 1 || index.uncertain[row] === 1;
}

function startUncertaintyMs(index: EventIndex, row: Row): number {
  return (index.startUntilMs[row] ?? 0) + 1 - (index.startMs[row] ?? 0);
}

function paddingMs(index: EventIndex, row: Row): number {
  if (!isMarked(index, row)) return 0;
  // A range is as vague as its start; for other dates start and precision say the same.
  const known =
    index.precision[row] === RANGE
      ? startUncertaintyMs(index, row)
      : (index.endMs[row] ?? 0) + 1 - (index.startMs[row] ?? 0);
  if (known <= MS_PER_DAY) return SOFT_PADDING_MS.day;
  return known <= 31 * MS_PER_DAY ? SOFT_PADDING_MS.month : SOFT_PADDING_MS.year;
}

function middleMs(index: EventIndex, row: Row): number {
  return ((index.startMs[row] ?? 0) + (index.endMs[row] ?? 0) + 1) / 2;
}

function round6(value: number): number {
  return Math.round(value * 1e6) / 1e6;
}
