import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildIndex } from '@/lib/events/build-index';
import type { EventIndex, Row } from '@/lib/events/event-index';
import { crowdedIndex, generateIndex, madeUpIndex } from '@/lib/events/made-up';
import { loadDataset } from '@/lib/record/load';
import { MS_PER_DAY } from '@/lib/time/day';
import type { TimeWindow } from '@/lib/time/window';
import { labelTexts } from './label-text';
import { lanesOf } from './lanes';
import { layoutTimeline, type TimelineInput, type TimelineLayout } from './layout';
import type { PlacedMark } from './marks';
import { halvesFor } from './place-labels';
import { byRank, isAlwaysMarked } from './rank';
import { APART_PX, GLYPH_PX, HALF_ROW_PX, LABEL_GAP_PX, LANE_PAD_PX, LEADING_PX } from './sizes';
import { anchorMs, isPlainDay } from './vague-dates';

const MIN_MS = Date.UTC(1990, 0, 1);
const MAX_MS = Date.UTC(2026, 11, 31);
const ALL: TimeWindow = { fromMs: MIN_MS, toMs: MAX_MS };

const inputOf = (index: EventIndex, choice: 'place' | 'type' = 'place') => ({
  index,
  rows: Uint32Array.from({ length: index.length }, (_, row) => row),
  ...lanesOf(index, choice),
  headings: 'beside' as const,
  mostPx: 640,
});

const windows = fc
  .tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true }))
  .map(([zoom, place]): TimeWindow => {
    // Even over scales rather than spans, or nearly all windows would be years wide.
    const span = 30 * MS_PER_DAY * ((MAX_MS - MIN_MS) / (30 * MS_PER_DAY)) ** zoom;
    const fromMs = MIN_MS + place * (MAX_MS - MIN_MS - span);
    return { fromMs, toMs: fromMs + span };
  });
const widths = fc.integer({ min: 320, max: 2_560 });
const heights = fc.constantFrom(120, 350, 640);
const choices = fc.constantFrom('place' as const, 'type' as const);

const records: readonly (readonly [string, EventIndex])[] = [
  ['the made-up record', madeUpIndex],
  ['the made-up record among others', crowdedIndex],
  ['5,000 events', generateIndex(5_000, 3)],
  ['the record', buildIndex(loadDataset())],
];

type Box = { readonly mark: PlacedMark; left: number; right: number; top: number; bottom: number };

/** The boxes of a mark and of its label, as painted. */
function boxesOf(mark: PlacedMark): Box[] {
  const half = GLYPH_PX / 2;
  const { x, y, x0, x1, text, textX, textY } = mark;
  const own: Box = {
    mark,
    left: Math.min(x - half, x0),
    right: Math.max(x + half, x1),
    top: y - half,
    bottom: y + half,
  };
  if (!text) return [own];
  const top = textY - LEADING_PX + 3;
  const label = {
    mark,
    left: textX,
    right: textX + text.width,
    top,
    bottom: top + text.lines.length * LEADING_PX,
  };
  return [own, label];
}

type Edges = Pick<Box, 'left' | 'right' | 'top' | 'bottom'>;

const meet = (a: Edges, b: Edges): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

describe.each(records)('layoutTimeline, %s', (_, index) => {
  const numRuns = index.length > 1_000 ? 30 : 60;
  const laid = (window: TimeWindow, widthPx: number, more: Partial<TimelineInput> = {}) =>
    layoutTimeline({ ...inputOf(index), window, widthPx, ...more });

  it('lets no two labels or marks meet, cuts none and keeps all in the plot and in their lanes', () => {
    fc.assert(
      fc.property(windows, widths, heights, choices, (window, widthPx, mostPx, choice) => {
        const layout = layoutTimeline({ ...inputOf(index, choice), window, widthPx, mostPx });
        const boxes = layout.marks.flatMap(boxesOf);
        for (const [at, box] of boxes.entries()) {
          expect(box.left).toBeGreaterThanOrEqual(-0.01);
          expect(box.right).toBeLessThanOrEqual(widthPx + 0.01);
          const lane = layout.lanes[box.mark.lane];
          expect(box.top).toBeGreaterThanOrEqual((lane?.y ?? 0) - 0.01);
          expect(box.bottom).toBeLessThanOrEqual((lane?.y ?? 0) + (lane?.height ?? 0) + 0.01);
          for (const other of boxes.slice(at + 1)) {
            if (other.mark.row !== box.mark.row) expect(meet(box, other)).toBe(false);
          }
        }
        for (const { row, text } of layout.marks) {
          if (!text) continue;
          const whole = index.labels[row] || index.titles[row];
          expect(text.lines.join(' ')).toBe(whole?.split(/\s+/).join(' '));
        }
      }),
      { numRuns },
    );
  });

  it('draws each event of the window once in the strip of its lane', () => {
    fc.assert(
      fc.property(windows, widths, choices, (window, widthPx, choice) => {
        const input = inputOf(index, choice);
        const layout = layoutTimeline({ ...input, window, widthPx });
        const ticked = layout.lanes.map(() => 0);
        for (const { lane, chunk } of layout.ticks) {
          const sum = chunk.counts.reduce((all, count) => all + count, 0);
          ticked[lane] = (ticked[lane] ?? 0) + sum;
        }
        const [first, last] = [layout.ticks[0], layout.ticks.at(-1)];
        if (!first || !last) return;
        const msPerPx = (window.toMs + 1 - window.fromMs) / widthPx;
        const fromMs = window.fromMs + Math.min(...layout.ticks.map(({ x }) => x)) * msPerPx;
        const toMs =
          window.fromMs + Math.max(...layout.ticks.map(({ x, binPx }) => x + 64 * binPx)) * msPerPx;
        const expected = layout.lanes.map(() => 0);
        for (const row of input.rows) {
          const at = anchorMs(index, row);
          const lane = input.laneOf[row] ?? 0;
          if (at > fromMs + 1 && at < toMs - 1) expected[lane] = (expected[lane] ?? 0) + 1;
        }
        expect(ticked).toEqual(expected);
      }),
      { numRuns },
    );
  });

  it('leaves no event without a label for one that ranks lower', () => {
    fc.assert(
      fc.property(windows, widths, heights, (window, widthPx, mostPx) => {
        const layout = laid(window, widthPx, { mostPx });
        const order = byRank(index, window, []);
        for (const row of hiddenOf(layout)) {
          // What is drawn of a vague date takes room as well.
          if (!isPlainDay(index, row)) continue;
          const lane = inputOf(index).laneOf[row] ?? 0;
          const higher = layout.marks.filter(
            (mark) => mark.lane === lane && order(mark.row, row) < 0,
          );
          const boxes = higher.flatMap(boxesOf);
          for (const spot of spotsBeside(layout, row, lane)) {
            const isTaken = boxes.some((box) => meet(grown(box), spot));
            expect(isTaken || spot.left < 0 || spot.right > widthPx).toBe(true);
          }
        }
      }),
      { numRuns },
    );
  });

  it('keeps what stays in view where it is while the window is dragged', () => {
    fc.assert(
      fc.property(
        windows,
        widths,
        fc.double({ min: -0.3, max: 0.3, noNaN: true }),
        (window, widthPx, shift) => {
          const by = shift * (window.toMs - window.fromMs);
          const moved = { fromMs: window.fromMs + by, toMs: window.toMs + by };
          const was = laid(window, widthPx);
          const is = laid(moved, widthPx, { shape: was.lanes, before: was.spots });
          expect(is.height).toBe(was.height);
          const order = byRank(index, window, []);
          const px = shift * widthPx;
          for (const mark of was.marks) {
            if (!mark.text || mark.x1 > mark.x0) continue;
            const now = is.marks.find(({ row }) => row === mark.row);
            const stays = boxesOf(mark).map((box) => ({
              ...box,
              left: box.left - px,
              right: box.right - px,
            }));
            const inPlot = stays.every(({ left, right }) => left >= 1 && right <= widthPx - 1);
            // What stands at the edge of the plot is held in it.
            const { width } = mark.text;
            const isHeld =
              [mark.x - GLYPH_PX / 2, mark.textX].some((left) => left < 1) ||
              [mark.x + GLYPH_PX / 2, mark.textX + width].some((right) => right > widthPx - 1);
            const taken = is.marks.some(
              (other) =>
                order(other.row, mark.row) < 0 &&
                other.lane === mark.lane &&
                boxesOf(other).some((box) => stays.some((own) => meet(grown(box), own))),
            );
            if (!inPlot || isHeld || taken) continue;
            expect(now?.side).toBe(mark.side);
            expect(now?.y).toBeCloseTo(mark.y);
            expect((now?.textX ?? 0) + px).toBeCloseTo(mark.textX, 3);
          }
        },
      ),
      { numRuns },
    );
  });

  it('names the selected event wherever it is, and moves no lane for it', () => {
    fc.assert(
      fc.property(
        windows,
        widths,
        fc.integer({ min: 0, max: index.length - 1 }),
        (window, widthPx, row) => {
          const at = anchorMs(index, row);
          if (at < window.fromMs || at > window.toMs) return;
          const steady = laid(window, widthPx);
          const layout = laid(window, widthPx, { selected: row, shape: steady.lanes });
          const mark = layout.marks.find((entry) => entry.row === row);
          expect(mark?.text).toBeTruthy();
        },
      ),
      { numRuns },
    );
  });

  it('marks all that an editor wants named in all years', () => {
    for (const widthPx of [320, 680, 1_440]) {
      const layout = laid(ALL, widthPx);
      const marked = new Set(layout.marks.map(({ row }) => row));
      for (let row = 0; row < Math.min(index.length, 1_000); row++) {
        const at = anchorMs(index, row);
        const isInside = at >= ALL.fromMs && at <= ALL.toMs;
        if (index.length < 1_000 && isInside && isAlwaysMarked(index, row, ALL)) {
          expect(marked.has(row)).toBe(true);
        }
      }
    }
  });
});

/** Rows of the window without a label, the first of them. */
function hiddenOf({ selection, marks, window }: TimelineLayout): Row[] {
  const named = new Set(marks.filter(({ text }) => text).map(({ row }) => row));
  const { index } = selection;
  const hidden: Row[] = [];
  for (const row of [...selection.sharp, ...selection.vague]) {
    const at = anchorMs(index, row);
    if (at >= window.fromMs && at <= window.toMs && !named.has(row)) hidden.push(row);
    if (hidden.length === 20) break;
  }
  return hidden;
}

/** A box with what is kept free on its sides, and the half row it stands in. */
const grown = (box: Box): Box => ({
  ...box,
  left: box.left - APART_PX,
  right: box.right + APART_PX,
  top: box.top - 3.5,
  bottom: box.bottom + 3.5,
});

/** Every place beside its mark that an event could have in its lane. */
function spotsBeside(
  { lanes, selection, window, widthPx }: TimelineLayout,
  row: Row,
  lane: number,
) {
  const { index } = selection;
  const msPerPx = (window.toMs + 1 - window.fromMs) / widthPx;
  const at = (anchorMs(index, row) - window.fromMs) / msPerPx;
  const x = Math.min(Math.max(at, GLYPH_PX / 2), widthPx - GLYPH_PX / 2);
  const { y = 0, halves = 0 } = lanes[lane] ?? {};
  const half = GLYPH_PX / 2;
  return labelTexts(index, row).flatMap((text) => {
    const needed = halvesFor(text.lines.length);
    const height = needed * HALF_ROW_PX;
    return Array.from({ length: Math.max(0, halves - needed + 1) }, (_, level) => {
      const top = y + LANE_PAD_PX + level * HALF_ROW_PX;
      const reach = half + LABEL_GAP_PX + text.width;
      return [
        { left: x - half, right: x + reach, top: top + 1, bottom: top + height - 1 },
        { left: x - reach, right: x + half, top: top + 1, bottom: top + height - 1 },
      ];
    }).flat();
  });
}
