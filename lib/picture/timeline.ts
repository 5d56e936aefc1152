import type { EventIndex, Row } from '@/lib/events/event-index';
import { typeOf } from '@/lib/events/select';
import { fitText, WIDER_FONT } from '@/lib/look/text';
import type { EventType } from '@/lib/record/vocabulary';
import { fractionAt } from '@/lib/time/scale';
import type { TimeWindow } from '@/lib/time/window';
import { type Lanes, lanesOf } from '@/lib/timeline/lanes';
import { type GroupMark, layoutMarks, type Mark, PILL_PX, SLOT_PX } from '@/lib/timeline/layout';
import type { ViewFacts } from '@/lib/view/facts';

/** A mark with its place: `x`, `x0` and `x1` as fractions of the width, `y` in px from the top. */
export type PlacedMark = {
  readonly mark: Mark;
  readonly type: EventType | null;
  readonly x: number;
  readonly x0: number;
  readonly x1: number;
  readonly y: number;
  readonly label: string;
};

export type PlacedLane = {
  readonly id: string;
  readonly label: string;
  /** Events of the lane that begin in the window. */
  readonly count: number;
  readonly y: number;
  readonly height: number;
};

/** The timeline as a still picture: rows of lanes under their headings, all heights in px. */
export type TimelinePicture = {
  readonly lanes: readonly PlacedLane[];
  readonly marks: readonly PlacedMark[];
  readonly height: number;
};

const LANE_HEADING_PX = 18;
const LANE_GAP_PX = 6;
export const LABEL_SIZE_PX = 11;

/**
 * Lays out the timeline of a facts for a width. What fits at `leastPx` fits at any greater width,
 * so a picture in percentages may be drawn wider than it was laid out for. Lanes without an event
 * are left out, and so are rows without a mark.
 *
 * @param slots rows a lane may have; the fewer, the more events stand in counted groups
 */
export const layoutTimeline = (facts: ViewFacts, leastPx: number, slots: number): TimelinePicture =>
  layoutLanes(facts, lanesOf(facts.index, facts.view.lanes), leastPx, slots);

function layoutLanes(
  { index, window, inside, tooVague }: ViewFacts,
  { lanes, laneOf }: Lanes,
  leastPx: number,
  slots: number,
): TimelinePicture {
  const shown = Uint32Array.from([...inside, ...tooVague]).sort();
  const marks = layoutMarks({
    index,
    rows: shown,
    laneOf,
    laneCount: lanes.length,
    window,
    widthPx: leastPx,
    labelsUntilMs: window.toMs,
    slots,
  });
  const placedLanes: PlacedLane[] = [];
  const placed: PlacedMark[] = [];
  let y = 0;
  lanes.forEach(({ id, label }, lane) => {
    const own = gatherEdges(
      marks.filter((mark) => mark.lane === lane),
      window,
      leastPx,
    );
    if (own.length === 0) return;
    const used = Math.max(...own.map(({ slot }) => slot)) + 1;
    const height = LANE_HEADING_PX + used * SLOT_PX;
    const count = inside.reduce((sum, row) => sum + Number(laneOf[row] === lane), 0);
    placedLanes.push({ id, label, count, y, height });
    for (const mark of own) placed.push(placeMark(index, mark, window, y));
    y += height + LANE_GAP_PX;
  });
  return { lanes: placedLanes, marks: placed, height: Math.max(y - LANE_GAP_PX, SLOT_PX) };
}

const MOST_SLOTS = 4;

/** The timeline with as many rows a lane as there is height for, and its lanes spread over it. Where
 * lanes of one row are too many for the height, all events stand in one. */
export function fitTimeline(facts: ViewFacts, width: number, height: number): TimelinePicture {
  for (let slots = MOST_SLOTS; slots > 0; slots -= 1) {
    const picture = layoutTimeline(facts, width, slots);
    if (picture.height <= height) return spreadLanes(picture, height);
  }
  const rows = Math.floor((height - LANE_HEADING_PX) / SLOT_PX);
  return layoutLanes(facts, oneLane(facts), width, Math.max(1, Math.min(MOST_SLOTS, rows)));
}

const oneLane = ({ index, view }: ViewFacts): Lanes => ({
  lanes: [{ id: 'all', label: view.lanes === 'type' ? 'All types' : 'All places' }],
  laneOf: new Uint8Array(index.length),
});

/** More air between lanes than so much would look like a lane left out. */
const MOST_AIR_PX = 24;

/** The same picture with its lanes spread over a greater height. */
export function spreadLanes(picture: TimelinePicture, height: number): TimelinePicture {
  const air = Math.min(MOST_AIR_PX, (height - picture.height) / Math.max(1, picture.lanes.length));
  if (air <= 0) return picture;
  const moved = (y: number): number => {
    const lane = picture.lanes.findLastIndex((entry) => entry.y <= y);
    return y + air * Math.max(0, lane);
  };
  return {
    lanes: picture.lanes.map((lane) => ({ ...lane, y: moved(lane.y) })),
    marks: picture.marks.map((mark) => ({ ...mark, y: moved(mark.y) })),
    height: picture.height + air * picture.lanes.length,
  };
}

function placeMark(index: EventIndex, mark: Mark, window: TimeWindow, laneY: number): PlacedMark {
  const spans = mark.kind === 'range' || (mark.kind === 'event' && mark.soft);
  return {
    mark,
    type: mark.kind === 'group' ? null : typeOf(index, mark.row),
    x: Math.min(1, Math.max(0, fractionAt(mark.atMs, window))),
    x0: Math.max(0, fractionAt(spans ? mark.startMs : mark.atMs, window)),
    x1: Math.min(1, fractionAt(spans ? mark.endMs : mark.atMs, window)),
    y: laneY + LANE_HEADING_PX + (mark.slot + 0.5) * SLOT_PX,
    label:
      mark.kind === 'group' || mark.label === null
        ? ''
        : fitText(mark.label, 'ui', LABEL_SIZE_PX, mark.labelPx / WIDER_FONT),
  };
}

/**
 * Brings the groups of the bins that the window's edges cut into the picture: nobody can pan to what
 * stands beyond. Where such a group then runs into its neighbour, the two become one.
 */
function gatherEdges(marks: readonly Mark[], window: TimeWindow, widthPx: number): readonly Mark[] {
  const halfMs = ((window.toMs + 1 - window.fromMs) / widthPx) * (PILL_PX / 2);
  const [least, most] = [window.fromMs + halfMs, window.toMs - halfMs];
  const kept: Mark[] = [];
  for (const mark of marks) {
    const before = kept.at(-1);
    const moved =
      mark.kind === 'group'
        ? { ...mark, rows: mark.rows, atMs: Math.min(most, Math.max(least, mark.atMs)) }
        : mark;
    const isMoved = moved.atMs !== mark.atMs;
    const wasMoved = before?.kind === 'group' && before.atMs === least;
    const touches =
      before?.slot === moved.slot && moved.atMs - before.atMs < 2 * halfMs && (isMoved || wasMoved);
    if (before && touches && before.kind !== 'range' && moved.kind !== 'range') {
      kept[kept.length - 1] = joined(before, moved, isMoved ? most : least);
    } else kept.push(moved);
  }
  return kept;
}

function joined(a: Exclude<Mark, { kind: 'range' }>, b: typeof a, atMs: number): GroupMark {
  const rowsOf = (mark: typeof a): readonly Row[] =>
    mark.kind === 'group' ? mark.rows : [mark.row];
  const rows = [...rowsOf(a), ...rowsOf(b)];
  return {
    kind: 'group',
    key: `${a.key}+${b.key}`,
    lane: a.lane,
    slot: a.slot,
    atMs,
    count: rows.length,
    rows,
    startMs: Math.min(a.startMs, b.startMs),
    endMs: Math.max(a.endMs, b.endMs),
  };
}
