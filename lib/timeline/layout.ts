import { valueAt } from '@/lib/events/column';
import type { EventIndex, Row } from '@/lib/events/event-index';
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
import { frameLanes, type Headings, type LaneShape, type PlacedLane, shapeOf } from './frame';
import { labelTexts } from './label-text';
import type { Lane } from './lanes';
import { MOST_SPANS, markOf, type PlacedMark, type PlacedSpan, spanPx, spansOf } from './marks';
import { placeLabels, type Spot, type Wish } from './place-labels';
import { byRank, isAlwaysMarked, isDevelopment, ranksOf } from './rank';
import {
  HALF_ROW_PX,
  HEADING_PX,
  LANE_PAD_PX,
  MOST_HALVES,
  MOST_ROOMY_HALVES,
  MOST_STRIP_PX,
} from './sizes';
import { anchorMs } from './vague-dates';

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
  readonly headings: Headings;
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

/** The ticks of a chunk in one lane. `x` is where it begins, `binPx` how wide each of its bins is. */
export type PlacedTicks = {
  readonly key: string;
  readonly lane: number;
  readonly chunk: LaneChunk;
  readonly x: number;
  readonly binPx: number;
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

function ticksIn({ level, number, lanes }: Chunk, xOf: (ms: number) => number): PlacedTicks[] {
  const binMs = 2 ** level;
  const fromMs = number * CHUNK_BINS * binMs;
  const x = xOf(fromMs);
  const binPx = xOf(fromMs + binMs) - x;
  return lanes.flatMap((chunk, lane) =>
    chunk.tallest === 0 ? [] : [{ key: `${lane}:${level}:${number}`, lane, chunk, x, binPx }],
  );
}
