import { valueAt } from '@/lib/events/column';
import type { EventIndex, Row } from '@/lib/events/event-index';
import { typeOf } from '@/lib/events/select';
import type { EventType } from '@/lib/record/vocabulary';
import { dayEndMs, MS_PER_DAY } from '@/lib/time/day';
import { fractionAt } from '@/lib/time/scale';
import type { TimeWindow } from '@/lib/time/window';
import {
  CHUNK_BINS,
  type Chunk,
  chunksOf,
  type LaneChunk,
  levelFor,
  type Selection,
  selectionOf,
  wideWithin,
} from './chunks';
import { type LabelText, labelTexts } from './label-text';
import type { Lane } from './lanes';
import { halvesFor, placeLabels, type Spot, type Wish } from './place-labels';
import { byRank, isAlwaysMarked, isDevelopment, ranksOf } from './rank';
import {
  EMPTY_LANE_PX,
  GLYPH_PX,
  HALF_ROW_PX,
  HEADING_PX,
  LANE_PAD_PX,
  LEADING_PX,
  LEAST_LANE_PX,
  LEAST_STRIP_PX,
  LINE_HALVES,
  MOST_HALVES,
  MOST_ROOMY_HALVES,
  MOST_STRIP_PX,
  SPAN_PX,
  TICK_PX,
} from './sizes';
import { anchorMs, isSoft, spanOf } from './vague-dates';

export type TimelineInput = {
  readonly index: EventIndex;
  /** What is selected, in the order of the index, not cut to the window. What is worked out from it is
   * kept under the array's identity: a changed selection is a new array. */
  readonly rows: Uint32Array | readonly Row[];
  readonly lanes: readonly Lane[];
  /** Per row of the index, its lane. */
  readonly laneOf: Uint8Array | Uint16Array;
  readonly window: TimeWindow;
  readonly widthPx: number;
  /** Where the names of lanes stand. Beside them they take no room of the plot. */
  readonly headings: 'beside' | 'above';
  /** Up to what height rows are added. Names, strips and one row a lane are never left out for it. */
  readonly mostPx: number;
  /** How much wider than in our faces words may be set: 1 where the faces are sure to be there. */
  readonly wider?: number;
  /** Named before all others. */
  readonly selected?: Row | null;
  /** Rows to be named before all others, the first first, by these words where there are any: what was
   * found, or what an annotation is about. */
  readonly asked?: ReadonlyMap<Row, string | null>;
  /** The shape of the lanes as laid out before: they keep it, so that nothing moves up or down while the
   * window moves or an event is selected. */
  readonly shape?: readonly LaneShape[];
  /** Where labels stood before: what stays in view keeps its place. */
  readonly before?: ReadonlyMap<Row, Spot>;
};

/** What a lane has room for. */
export type LaneShape = { readonly halves: number; readonly stripPx: number };

export type PlacedLane = Lane &
  LaneShape & {
    /** Whether nothing of the window is in it. */
    readonly isEmpty: boolean;
    readonly y: number;
    readonly height: number;
    /** The foot of its ticks, and how high each is. */
    readonly baseY: number;
    readonly tickPx: number;
  };

/** An event with a mark of its own, in px of the plot. */
export type PlacedMark = {
  readonly row: Row;
  readonly type: EventType;
  readonly lane: number;
  /** The middle of its mark. */
  readonly x: number;
  readonly y: number;
  /** What is drawn of its dates; both are `x` where they are no wider than the mark. */
  readonly x0: number;
  readonly x1: number;
  readonly soft: boolean;
  readonly text: LabelText | null;
  readonly side: Spot['side'];
  /** Where its label begins, and the baseline of the first line. */
  readonly textX: number;
  readonly textY: number;
};

/** The ticks of a chunk in one lane. `x` is where it begins, `binPx` how wide each of its bins is. */
export type PlacedTicks = {
  readonly key: string;
  readonly lane: number;
  readonly chunk: LaneChunk;
  readonly x: number;
  readonly binPx: number;
};

/** A date wider than a tick, in the strip of its lane. */
export type PlacedSpan = {
  readonly row: Row;
  readonly type: EventType;
  readonly lane: number;
  readonly x0: number;
  readonly x1: number;
  readonly soft: boolean;
};

/** A timeline laid out: all that is painted of it, on every surface. */
export type TimelineLayout = {
  readonly widthPx: number;
  readonly height: number;
  readonly window: TimeWindow;
  readonly lanes: readonly PlacedLane[];
  /** In order of rank. */
  readonly marks: readonly PlacedMark[];
  readonly ticks: readonly PlacedTicks[];
  readonly spans: readonly PlacedSpan[];
  readonly spots: ReadonlyMap<Row, Spot>;
  readonly selection: Selection;
};

/** In a shorter window no incident goes unnamed because its title is a long one. */
const SHORT_WINDOW_MS = 731 * MS_PER_DAY;
/** A bin of the strip is at least so wide, and under twice as wide. */
const BIN_PX = 2.5;
/** More wide dates than so many in a window are ticks only. */
const MOST_SPANS = 400;

/**
 * Lays out the timeline: which events of the window are named, and where; under them, one tick for each
 * event. Names are given in order of rank (`byRank`), whole or not at all.
 *
 * It holds for the width it is given; painted in percentages, it holds for any greater width as well,
 * since every label stands around its mark.
 */
export function layoutTimeline(input: TimelineInput): TimelineLayout {
  const { index, rows, lanes, laneOf, window, widthPx, selected = null, asked } = input;
  const selection = selectionOf(index, rows, laneOf, lanes.length);
  const msPerPx = (window.toMs + 1 - window.fromMs) / widthPx;
  const level = levelFor(msPerPx, BIN_PX);
  const chunks = chunksOf(selection, level, window);
  const xOf = (ms: number): number => fractionAt(ms, window) * widthPx;

  const wide = wideWithin(selection, window);
  const isInside = (row: Row): boolean => {
    const at = anchorMs(index, row);
    return at >= window.fromMs && at <= window.toMs;
  };
  const inside = [...bestOf(chunks)].filter(isInside);
  const reaching = highest(
    index,
    wide.filter((row) => !isInside(row)),
  );
  const first = [...(selected === null ? [] : [selected]), ...(asked?.keys() ?? [])];
  const shown = new Set([...inside, ...reaching]);
  for (const row of first) {
    if (rows.includes(row as never) && (isInside(row) || wide.includes(row))) shown.add(row);
  }
  const ranked = [...shown].sort(byRank(index, window, first));

  const holds = lanes.map((_, lane) => [...shown].some((row) => valueAt(laneOf, row) === lane));
  const tallest = lanes.map((_, lane) =>
    Math.max(0, ...chunks.map((chunk) => chunk.lanes[lane]?.tallest ?? 0)),
  );
  const shape =
    input.shape ??
    lanes.map((_, lane) =>
      shapeOf(holds[lane] ?? false, valueAt(tallest, lane), MOST_STRIP_PX[input.headings]),
    );
  const frame = (halves: readonly number[]) => frameLanes(input, shape, halves, holds, tallest);
  const given = shape.map(({ halves }) => halves);
  const spare = input.shape ? 0 : Math.floor((input.mostPx - frame(given).height) / HALF_ROW_PX);

  const isShort = window.toMs - window.fromMs < SHORT_WINDOW_MS;
  const wishes = ranked.map((row): Wish => {
    const { x, x0, x1 } = spanPx(index, row, xOf, widthPx);
    const isAsked = first.includes(row);
    const isRoomy = isShort && !isDevelopment(index, row);
    return {
      row,
      lane: valueAt(laneOf, row),
      x,
      x0,
      x1,
      texts: labelTexts(index, row, {
        isAsked,
        isRoomy,
        given: asked?.get(row) ?? undefined,
        wider: input.wider,
      }),
      isAlwaysMarked: isAsked || isAlwaysMarked(index, row, window),
      isAsked,
      mostHalves:
        lanes.length === 1
          ? Number.POSITIVE_INFINITY
          : isRoomy || isAsked
            ? MOST_ROOMY_HALVES
            : MOST_HALVES,
    };
  });
  const placed = placeLabels(
    wishes.filter(({ lane }) => valueAt(given, lane) > 0 || !input.shape),
    {
      widthPx,
      halves: given,
      spareHalves: Math.max(0, spare),
      hatchedFromPx: xOf(dayEndMs(index.coverage.through) + 1),
      before: input.before,
    },
  );
  const { lanes: placedLanes, height } = frame(placed.halves);
  const wishOf = new Map(wishes.map((wish) => [wish.row, wish]));
  const top = input.headings === 'above' ? HEADING_PX : LANE_PAD_PX;
  return {
    widthPx,
    height,
    window,
    lanes: placedLanes,
    marks: placed.spots.flatMap((spot) => {
      const wish = wishOf.get(spot.row);
      const lane = placedLanes[spot.lane];
      return wish && lane ? [markOf(index, spot, wish, lane.y + top)] : [];
    }),
    ticks: chunks.flatMap((chunk) => ticksIn(chunk, xOf)),
    spans: spansOf(index, wide, laneOf, xOf, widthPx),
    spots: new Map(placed.spots.map((spot) => [spot.row, spot])),
    selection,
  };
}

/** Of many that reach into a window, those that could be named. */
function highest(index: EventIndex, rows: readonly Row[]): readonly Row[] {
  if (rows.length <= MOST_SPANS) return rows;
  const ranks = ranksOf(index);
  return rows.toSorted((a, b) => valueAt(ranks, b) - valueAt(ranks, a)).slice(0, MOST_SPANS);
}

function* bestOf(chunks: readonly Chunk[]): Iterable<Row> {
  for (const { lanes } of chunks) {
    for (const { incidents, developments } of lanes) {
      yield* incidents;
      yield* developments;
    }
  }
}

const shapeOf = (holds: boolean, tallest: number, mostPx: number): LaneShape => ({
  halves: holds ? LINE_HALVES : 0,
  stripPx: Math.min(mostPx, Math.max(LEAST_STRIP_PX, tallest * TICK_PX)),
});

function frameLanes(
  { lanes, headings }: TimelineInput,
  shape: readonly LaneShape[],
  halves: readonly number[],
  holds: readonly boolean[],
  tallest: readonly number[],
): { readonly lanes: readonly PlacedLane[]; readonly height: number } {
  let y = 0;
  const placed = lanes.map((lane, at): PlacedLane => {
    const { stripPx } = valueAt(shape, at);
    const own = valueAt(halves, at);
    const head = headings === 'above' ? HEADING_PX : LANE_PAD_PX;
    const full = head + own * HALF_ROW_PX + stripPx + LANE_PAD_PX;
    const height =
      own === 0 ? EMPTY_LANE_PX : headings === 'above' ? full : Math.max(full, LEAST_LANE_PX);
    const strip = own === 0 ? EMPTY_LANE_PX - 2 * LANE_PAD_PX : stripPx;
    const most = Math.max(1, valueAt(tallest, at));
    const entry = {
      ...lane,
      halves: own,
      stripPx,
      isEmpty: !valueAt(holds, at),
      y,
      height,
      baseY: y + height - LANE_PAD_PX,
      tickPx: Math.min(TICK_PX, strip / most),
    };
    y += height;
    return entry;
  });
  return { lanes: placed, height: y };
}

/** A mark stays whole at the edges of the plot. */
function spanPx(
  index: EventIndex,
  row: Row,
  xOf: (ms: number) => number,
  widthPx: number,
): { x: number; x0: number; x1: number } {
  const within = (x: number): number => Math.min(Math.max(x, 0), widthPx);
  const half = GLYPH_PX / 2;
  const x = Math.min(Math.max(xOf(anchorMs(index, row)), half), widthPx - half);
  const { fromMs, toMs } = spanOf(index, row);
  const [x0, x1] = [within(xOf(fromMs)), within(xOf(toMs))];
  return x1 - x0 > GLYPH_PX ? { x, x0, x1 } : { x, x0: x, x1: x };
}

function markOf(index: EventIndex, spot: Spot, { x, x0, x1 }: Wish, topY: number): PlacedMark {
  const { row, lane, level, text, side, textX } = spot;
  const lines = text?.lines.length ?? 1;
  const line = LINE_HALVES * HALF_ROW_PX;
  const block = halvesFor(lines) * HALF_ROW_PX;
  const startY = topY + level * HALF_ROW_PX;
  const blockY = side === 'below' ? startY + line : startY;
  const y =
    side === 'below'
      ? startY + line / 2
      : side === 'above'
        ? blockY + block + line / 2
        : blockY + block / 2;
  return {
    row,
    lane,
    type: typeOf(index, row),
    x,
    y,
    x0,
    x1,
    soft: isSoft(index, row),
    text,
    side,
    textX,
    textY: blockY + (block - lines * LEADING_PX) / 2 + BASELINE_PX,
  };
}

/** From the top of a line to its baseline. */
const BASELINE_PX = 11;

function ticksIn({ level, number, lanes }: Chunk, xOf: (ms: number) => number): PlacedTicks[] {
  const binMs = 2 ** level;
  const fromMs = number * CHUNK_BINS * binMs;
  const x = xOf(fromMs);
  const binPx = xOf(fromMs + binMs) - x;
  return lanes.flatMap((chunk, lane) =>
    chunk.tallest === 0 ? [] : [{ key: `${lane}:${level}:${number}`, lane, chunk, x, binPx }],
  );
}

function spansOf(
  index: EventIndex,
  wide: readonly Row[],
  laneOf: TimelineInput['laneOf'],
  xOf: (ms: number) => number,
  widthPx: number,
): PlacedSpan[] {
  if (wide.length > MOST_SPANS) return [];
  return wide.flatMap((row) => {
    const { fromMs, toMs } = spanOf(index, row);
    const [x0, x1] = [Math.max(0, xOf(fromMs)), Math.min(widthPx, xOf(toMs))];
    if (x1 - x0 <= SPAN_PX) return [];
    return [
      {
        row,
        type: typeOf(index, row),
        lane: valueAt(laneOf, row),
        x0,
        x1,
        soft: isSoft(index, row),
      },
    ];
  });
}
