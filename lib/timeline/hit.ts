import type { Row } from '@/lib/events/event-index';
import { levelFor, rowsWithin } from './chunks';
import type { TimelineLayout } from './layout';
import type { PlacedMark } from './marks';
import { GLYPH_PX, LEADING_PX, TARGET_PX } from './sizes';
import { anchorMs, spanOf } from './vague-dates';

/** What of a timeline is at a point of its plot. */
export type Hit =
  | { readonly kind: 'mark'; readonly mark: PlacedMark }
  /** The events of a column of ticks: those of the bin nearest to the point. */
  | {
      readonly kind: 'ticks';
      readonly lane: number;
      readonly rows: readonly Row[];
      readonly x: number;
    };

const HALF_TARGET = TARGET_PX / 2;

/** The nearest mark or label within reach of a pointer or a finger, else the nearest ticks; null for
 * neither. `x` and `y` are in px of the plot. */
export function hitAt(layout: TimelineLayout, x: number, y: number): Hit | null {
  let nearest: PlacedMark | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const mark of layout.marks) {
    const away = distance(mark, x, y);
    if (away !== null && away < least) {
      nearest = mark;
      least = away;
    }
  }
  if (nearest) return { kind: 'mark', mark: nearest };
  const lane = layout.lanes.findIndex(
    ({ y: top, height, baseY, stripPx }) =>
      y < top + height && y >= Math.max(top, baseY - Math.max(stripPx, TARGET_PX)),
  );
  return lane < 0 ? null : ticksAt(layout, lane, x);
}

function ticksAt(
  { window, widthPx, selection, spans }: TimelineLayout,
  lane: number,
  x: number,
): Hit | null {
  const { index } = selection;
  const msPerPx = (window.toMs + 1 - window.fromMs) / widthPx;
  const ms = window.fromMs + x * msPerPx;
  const reach = HALF_TARGET * msPerPx;
  const away = (row: Row): number => Math.abs(anchorMs(index, row) - ms);
  const near = rowsWithin(selection, lane, ms - reach, ms + reach).filter((row) => {
    const at = anchorMs(index, row);
    return at >= window.fromMs && at <= window.toMs;
  });
  if (near.length === 0) {
    const under = spans.filter((span) => span.lane === lane && span.x0 <= x && span.x1 >= x);
    const rows = under.map(({ row }) => row);
    return rows.length > 0 ? { kind: 'ticks', lane, rows, x } : null;
  }
  const nearest = near.reduce((best, row) => (away(row) < away(best) ? row : best));
  const binMs = 2 ** levelFor(msPerPx, TICK_COLUMN_PX);
  const bin = Math.floor(anchorMs(index, nearest) / binMs);
  const rows = near.filter((row) => Math.floor(anchorMs(index, row) / binMs) === bin);
  return { kind: 'ticks', lane, rows, x: (anchorMs(index, nearest) - window.fromMs) / msPerPx };
}

/** What a pointer cannot tell apart. */
const TICK_COLUMN_PX = 4;

/** From a point to a mark with its label; null where it is out of reach. */
function distance({ x, y, text, textX, textY }: PlacedMark, px: number, py: number): number | null {
  const boxes = [[x - GLYPH_PX / 2, y - GLYPH_PX / 2, x + GLYPH_PX / 2, y + GLYPH_PX / 2]];
  if (text) {
    const top = textY - LEADING_PX + 3;
    boxes.push([textX, top, textX + text.width, top + text.lines.length * LEADING_PX]);
  }
  let least = Number.POSITIVE_INFINITY;
  for (const [left = 0, top = 0, right = 0, bottom = 0] of boxes) {
    const dx = Math.max(left - px, 0, px - right);
    const dy = Math.max(top - py, 0, py - bottom);
    const slackX = Math.max(0, (TARGET_PX - (right - left)) / 2);
    const slackY = Math.max(0, (TARGET_PX - (bottom - top)) / 2);
    if (dx <= slackX && dy <= slackY) least = Math.min(least, Math.hypot(dx, dy));
  }
  return Number.isFinite(least) ? least : null;
}

/** Where an event of the window is to be found: its mark, else its tick; null where it is not drawn. */
export function whereIs(
  { marks, lanes, window, widthPx, selection }: TimelineLayout,
  row: Row,
): { readonly x: number; readonly y: number; readonly isNamed: boolean } | null {
  const mark = marks.find((entry) => entry.row === row);
  if (mark) return { x: mark.x, y: mark.y, isNamed: true };
  const { index, laneOf } = selection;
  const lane = lanes[laneOf[row] ?? lanes.length];
  const { fromMs, toMs } = spanOf(index, row);
  if (!lane || toMs <= window.fromMs || fromMs > window.toMs) return null;
  const at = Math.min(Math.max(anchorMs(index, row), window.fromMs), window.toMs);
  const x = ((at - window.fromMs) / (window.toMs + 1 - window.fromMs)) * widthPx;
  return { x, y: lane.baseY - lane.tickPx / 2, isNamed: false };
}
