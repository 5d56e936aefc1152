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

/** A way to set a label beside, above or below its mark: what it takes, from its first half row down. */
type Setting = {
  readonly text: LabelText | null;
  readonly side: Side;
  readonly textX: number;
  readonly taken: readonly Interval[];
  /** It stands beyond the end of the record though its mark does not. */
  readonly isBeyond: boolean;
};

const HALF = GLYPH_PX / 2;
const TEXT_AT = HALF + LABEL_GAP_PX;

/** The half rows that so many lines take. */
export const halvesFor = (lines: number): number =>
  Math.max(LINE_HALVES, Math.ceil((lines * LEADING_PX + 2) / HALF_ROW_PX));

/**
 * Gives events their places, the first first: what has a place keeps it, so that no event is left
 * without a label for one that comes after it. An event takes the topmost free rows of its lane; a lane
 * grows as long as there are spare rows.
 */
export function placeLabels(wishes: readonly Wish[], room: Room): Placed {
  const halves = [...room.halves];
  const taken: Interval[][][] = halves.map(() => []);
  const placesOf = halves.map((_, at) =>
    wishes.flatMap(({ lane, x }) => (lane === at ? [x] : [])).sort(ascending),
  );
  let spare = room.spareHalves;
  const spots: Spot[] = [];

  const take = ({ row, lane }: Wish, level: number, setting: Setting): void => {
    const own = valueAt(taken, lane);
    setting.taken.forEach((interval, at) => {
      while (own.length <= level + at) own.push([]);
      own[level + at]?.push(interval);
    });
    const needed = level + setting.taken.length;
    spare -= Math.max(0, needed - valueAt(halves, lane));
    halves[lane] = Math.max(valueAt(halves, lane), needed);
    const { text, side, textX } = setting;
    spots.push({ row, lane, level, text, side, textX });
  };

  for (const wish of wishes) {
    const { lane } = wish;
    const own = valueAt(taken, lane);
    const has = valueAt(halves, lane);
    const most = Math.min(Math.max(has, wish.mostHalves), has + Math.max(0, spare));
    const settings = settingsOf(wish, valueAt(placesOf, lane), room);
    const stood = room.before?.get(wish.row);
    const kept = stood?.lane === lane ? settings.find((setting) => isLike(setting, stood)) : null;
    if (
      kept &&
      stood &&
      stood.level + kept.taken.length <= most &&
      isFree(own, stood.level, kept)
    ) {
      take(wish, stood.level, kept);
      continue;
    }
    const place =
      firstFree(own, settings, has, most) ??
      (wish.isAsked ? firstFree(own, settings, most, wish.mostHalves) : null) ??
      (wish.isAlwaysMarked ? firstFree(own, [bare(wish)], has, most) : null);
    if (place) take(wish, place.level, place.setting);
  }
  return { spots, halves };
}

const isLike = (setting: Setting, { text, side }: Spot): boolean =>
  setting.side === side && setting.text?.lines.length === text?.lines.length;

/** The topmost free place of the best setting: in the rows there are, then in rows that would have to be
 * added; beyond the end of the record only where there is no other. */
function firstFree(
  taken: readonly (readonly Interval[])[],
  settings: readonly Setting[],
  has: number,
  most: number,
): { readonly level: number; readonly setting: Setting } | null {
  for (const isBeyond of [false, true]) {
    for (const [least, limit] of [
      [0, has],
      [has + 1, most],
    ] as const) {
      for (const setting of settings) {
        if (setting.isBeyond !== isBeyond) continue;
        const height = setting.taken.length;
        for (let level = Math.max(0, least - height); level + height <= limit; level++) {
          if (isFree(taken, level, setting)) return { level, setting };
        }
      }
    }
  }
  return null;
}

function isFree(
  rows: readonly (readonly Interval[])[],
  level: number,
  { taken }: Setting,
): boolean {
  for (let at = 0; at < taken.length; at++) {
    const own = taken[at];
    const others = rows[level + at];
    if (!own || !others) continue;
    for (const other of others) {
      if (own[1] + APART_PX > other[0] && own[0] < other[1] + APART_PX) return false;
    }
  }
  return true;
}

/** Every way to set an event's label within the plot, the best first. */
function settingsOf(wish: Wish, places: readonly number[], room: Room): Setting[] {
  const settings: Setting[] = [];
  for (const sides of [sidesOf(wish, places), LED]) {
    for (const text of wish.texts) {
      for (const side of sides) {
        const setting = settingOf(wish, text, side, room);
        if (setting) settings.push(setting);
      }
    }
  }
  return settings;
}

const LED = ['above', 'below'] as const satisfies readonly Side[];

/** To the right as a rule; to the left where more events stand on the right, whose labels need the room. */
function sidesOf({ x }: Wish, places: readonly number[]): readonly Side[] {
  const right = bisectRight(places, x + TITLE_PX) - bisectRight(places, x);
  const left = bisectLeft(places, x) - bisectLeft(places, x - TITLE_PX);
  return right > left ? ['left', 'right'] : ['right', 'left'];
}

const markOf = ({ x, x0, x1 }: Wish): Interval => [Math.min(x - HALF, x0), Math.max(x + HALF, x1)];

const bare = (wish: Wish): Setting => ({
  text: null,
  side: 'right',
  textX: wish.x,
  taken: repeat(markOf(wish), LINE_HALVES),
  isBeyond: false,
});

/** null where the label would leave the plot. */
function settingOf(wish: Wish, text: LabelText, side: Side, room: Room): Setting | null {
  const { x } = wish;
  const { widthPx, hatchedFromPx } = room;
  const textX =
    side === 'right'
      ? x + TEXT_AT
      : side === 'left'
        ? x - TEXT_AT - text.width
        : Math.max(0, Math.min(x - text.width / 2, widthPx - text.width));
  if (textX < 0 || textX + text.width > widthPx) return null;
  const words: Interval = [textX, textX + text.width];
  const mark = markOf(wish);
  const lines = halvesFor(text.lines.length);
  const glyph = repeat(mark, LINE_HALVES);
  const taken =
    side === 'below'
      ? [...glyph, ...repeat(words, lines)]
      : side === 'above'
        ? [...repeat(words, lines), ...glyph]
        : repeat([Math.min(mark[0], words[0]), Math.max(mark[1], words[1])] as const, lines);
  return {
    text,
    side,
    textX,
    taken,
    isBeyond: x + HALF < hatchedFromPx && words[1] > hatchedFromPx,
  };
}

const repeat = (interval: Interval, times: number): Interval[] =>
  Array.from({ length: times }, () => interval);
