import { ascending, bisectLeft, bisectRight } from 'd3-array';
import { valueAt } from '@/lib/events/column';
import type { Row } from '@/lib/events/event-index';
import type { LabelText } from './label-text';
import {
  APART_PX,
  GLYPH_PX,
  HALF_ROW_PX,
  LABEL_GAP_PX,
  LEADING_PX,
  LINE_HALVES,
  TITLE_PX,
} from './sizes';

/** An event that would be named, in px of the plot. */
export type Wish = {
  readonly row: Row;
  readonly lane: number;
  /** Where its mark stands. */
  readonly x: number;
  /** What is drawn of its dates, around the mark. */
  readonly x0: number;
  readonly x1: number;
  /** What it can be called, the best first. */
  readonly texts: readonly LabelText[];
  /** Its mark is drawn though no label may find room. */
  readonly isAlwaysMarked: boolean;
  /** It is named even where there are no spare rows for it. */
  readonly isAsked: boolean;
  /** What its lane may grow to for it. */
  readonly mostHalves: number;
};

/** Where a label stands to its mark; above and below it has a short leader. */
export type Side = 'right' | 'left' | 'above' | 'below';

/** The half rows of a lane that an event was given. */
export type Spot = {
  readonly row: Row;
  readonly lane: number;
  /** The first of them, from the top. */
  readonly level: number;
  /** null for a mark without a label. */
  readonly text: LabelText | null;
  readonly side: Side;
  /** Where the label begins, in px of the plot. */
  readonly textX: number;
};

type Room = {
  readonly widthPx: number;
  /** Half rows each lane has from the start. They are never fewer. */
  readonly halves: readonly number[];
  /** What may be added to them, all lanes together. */
  readonly spareHalves: number;
  /** Where the record ends: labels stand beyond only where there is no other place. */
  readonly hatchedFromPx: number;
  /** Where each event stood before: it stays there, unless one of higher rank has taken its place. */
  readonly before?: ReadonlyMap<Row, Spot>;
};

type Placed = { readonly spots: readonly Spot[]; readonly halves: readonly number[] };

type Interval = readonly [from: number, to: number];
/** What an event takes of each row from its level down. */
type Box = { readonly level: number; readonly taken: readonly Interval[] };

const HALF = GLYPH_PX / 2;
const TEXT_AT = HALF + LABEL_GAP_PX;

/** The half rows that so many lines take. */
export const halvesFor = (lines: number): number =>
  Math.max(LINE_HALVES, Math.ceil((lines * LEADING_PX + 2) / HALF_ROW_PX));

/**
 * Gives events their places, the first first: what has a place keeps it, so that no event is left
 * without a label for one that comes after it. An event takes the topmost free rows of its lane; a lane
 * grows by a row as long as there are spare ones.
 */
export function placeLabels(wishes: readonly Wish[], room: Room): Placed {
  const halves = [...room.halves];
  const lanes: Interval[][][] = halves.map(() => []);
  let spare = room.spareHalves;
  const spots: Spot[] = [];
  const placesOf = lanes.map((_, at) =>
    wishes.flatMap(({ lane, x }) => (lane === at ? [x] : [])).sort(ascending),
  );

  const isFree = (lane: number, { level, taken }: Box): boolean =>
    taken.every(([from, to], at) =>
      (lanes[lane]?.[level + at] ?? []).every(
        ([otherFrom, otherTo]) => to + APART_PX <= otherFrom || from >= otherTo + APART_PX,
      ),
    );

  const take = (spot: Spot, box: Box): void => {
    const own = valueAt(lanes, spot.lane);
    box.taken.forEach((interval, at) => {
      while (own.length <= box.level + at) own.push([]);
      own[box.level + at]?.push(interval);
    });
    const needed = box.level + box.taken.length;
    spare -= Math.max(0, needed - valueAt(halves, spot.lane));
    halves[spot.lane] = Math.max(valueAt(halves, spot.lane), needed);
    spots.push(spot);
  };

  const tryOne = (wish: Wish, spot: Spot, most: number, beyond: boolean): boolean => {
    const box = boxOf(wish, spot, room.widthPx);
    if (box === null || box.level + box.taken.length > most) return false;
    if (!beyond && reachesInto(box, wish, room.hatchedFromPx)) return false;
    if (!isFree(wish.lane, box)) return false;
    take(spot, box);
    return true;
  };

  for (const wish of wishes) {
    const { lane } = wish;
    const has = valueAt(halves, lane);
    const most = Math.min(Math.max(has, wish.mostHalves), has + Math.max(0, spare));
    const stood = room.before?.get(wish.row);
    const kept = stood?.lane === lane ? keptSpot(wish, stood, room.widthPx) : null;
    if (kept && tryOne(wish, kept, most, true)) continue;
    const sides = sidesOf(wish, placesOf);
    const isPlaced =
      wish.texts.length > 0 &&
      [false, true].some((beyond) =>
        [has, ...(most > has ? [most] : []), ...(wish.isAsked ? [wish.mostHalves] : [])].some(
          (limit) =>
            candidates(wish, sides, limit, room.widthPx).some((spot) =>
              tryOne(wish, spot, limit, beyond),
            ),
        ),
      );
    if (isPlaced || !wish.isAlwaysMarked) continue;
    for (let level = 0; level < most; level++) {
      if (tryOne(wish, bare(wish, level), most, true)) break;
    }
  }
  return { spots, halves };
}

const bare = ({ row, lane, x }: Wish, level: number): Spot => ({
  row,
  lane,
  level,
  text: null,
  side: 'right',
  textX: x,
});

/** The same place as before, at today's scale. */
function keptSpot(wish: Wish, before: Spot, widthPx: number): Spot | null {
  if (before.text === null) return null;
  const text = wish.texts.find(({ lines }) => lines.length === before.text?.lines.length);
  return text ? spotOf(wish, before.level, text, before.side, widthPx) : null;
}

const LED = ['above', 'below'] as const satisfies readonly Side[];

/** To the right as a rule; to the left where more events stand on the right, whose labels need the room. */
function sidesOf({ lane, x }: Wish, placesOf: readonly (readonly number[])[]): readonly Side[] {
  const places = valueAt(placesOf, lane);
  const right = bisectRight(places, x + TITLE_PX) - bisectRight(places, x);
  const left = bisectLeft(places, x) - bisectLeft(places, x - TITLE_PX);
  return right > left ? ['left', 'right'] : ['right', 'left'];
}

/** Beside the mark in each row from the top, then above and below it. */
function candidates(wish: Wish, beside: readonly Side[], most: number, widthPx: number): Spot[] {
  const spots: Spot[] = [];
  for (const sides of [beside, LED]) {
    for (const text of wish.texts) {
      for (let level = 0; level < most; level++) {
        for (const side of sides) spots.push(spotOf(wish, level, text, side, widthPx));
      }
    }
  }
  return spots;
}

function spotOf(wish: Wish, level: number, text: LabelText, side: Side, widthPx: number): Spot {
  const { row, lane, x } = wish;
  const textX =
    side === 'right'
      ? x + TEXT_AT
      : side === 'left'
        ? x - TEXT_AT - text.width
        : Math.max(0, Math.min(x - text.width / 2, widthPx - text.width));
  return { row, lane, level, text, side, textX };
}

/** What a spot takes; null where it would leave the plot. */
function boxOf(wish: Wish, { text, side, level, textX }: Spot, widthPx: number): Box | null {
  const mark: Interval = [Math.min(wish.x - HALF, wish.x0), Math.max(wish.x + HALF, wish.x1)];
  const glyph = Array.from({ length: LINE_HALVES }, () => mark);
  if (text === null) return { level, taken: glyph };
  const words: Interval = [textX, textX + text.width];
  if (words[0] < 0 || words[1] > widthPx) return null;
  const lines = halvesFor(text.lines.length);
  if (side === 'right' || side === 'left') {
    const both: Interval = [Math.min(mark[0], words[0]), Math.max(mark[1], words[1])];
    return { level, taken: Array.from({ length: lines }, () => both) };
  }
  const block = Array.from({ length: lines }, () => words);
  return { level, taken: side === 'below' ? [...glyph, ...block] : [...block, ...glyph] };
}

/** Whether a label stands beyond the end of the record though its mark does not. */
function reachesInto({ taken }: Box, { x }: Wish, hatchedFromPx: number): boolean {
  return x + HALF < hatchedFromPx && taken.some(([, to]) => to > hatchedFromPx);
}
