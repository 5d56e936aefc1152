import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EventIndex, Row } from '@/lib/events/event-index';
import { generateIndex, madeUpIndex } from '@/lib/events/made-up';
import { EVENT_TYPES } from '@/lib/record/vocabulary';
import { MS_PER_DAY } from '@/lib/time/day';
import {
  GLYPH_PX,
  isSoft,
  type LayoutInput,
  layoutMarks,
  type Mark,
  PILL_PX,
  SOFT_PADDING_MS,
} from './layout';

const MIN_MS = Date.UTC(1990, 0, 1);
const MAX_MS = Date.UTC(2026, 11, 31);

function wholeInput(index: EventIndex): Omit<LayoutInput, 'window' | 'widthPx'> {
  const rows = Uint32Array.from({ length: index.length }, (_, row) => row);
  return { index, rows, laneOf: index.type, laneCount: EVENT_TYPES.length };
}

function rowsOf(mark: Mark): readonly Row[] {
  return mark.kind === 'group' ? mark.rows : [mark.row];
}

/** What must not change while panning: who is together with whom, and where they stand. */
function grouping(mark: Mark): string {
  return `${mark.kind} ${mark.key} ${mark.lane}/${mark.slot} ${rowsOf(mark).join(',')}`;
}

const windows = fc
  .tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true }))
  .map(([zoom, place]) => {
    // Even over scales rather than spans, or nearly all windows would be years wide.
    const span = 30 * MS_PER_DAY * ((MAX_MS - MIN_MS) / (30 * MS_PER_DAY)) ** zoom;
    const fromMs = MIN_MS + place * (MAX_MS - MIN_MS - span);
    return { fromMs, toMs: fromMs + span };
  });
const widths = fc.integer({ min: 320, max: 1800 });

const records: readonly (readonly [string, EventIndex])[] = [
  ['the made-up record', madeUpIndex],
  ['40 events', generateIndex(40, 1)],
  ['400 events', generateIndex(400, 2)],
  ['5,000 events', generateIndex(5000, 3)],
];

describe.each(records)('layoutMarks, %s', (_, index) => {
  const whole = wholeInput(index);
  const runs = { numRuns: index.length > 1000 ? 40 : 150 };

  it('puts every event of the window into exactly one mark, in its own lane', () => {
    fc.assert(
      fc.property(windows, widths, (window, widthPx) => {
        const seen = new Map<Row, number>();
        for (const mark of layoutMarks({ ...whole, window, widthPx })) {
          const rows = rowsOf(mark);
          if (mark.kind === 'group') expect(rows).toHaveLength(mark.count);
          for (const row of rows) {
            seen.set(row, (seen.get(row) ?? 0) + 1);
            expect(whole.laneOf[row]).toBe(mark.lane);
          }
        }
        for (const times of seen.values()) expect(times).toBe(1);
        for (let row = 0; row < index.length; row++) {
          const [start, end] = [index.startMs[row] ?? 0, index.endMs[row] ?? 0];
          if (end >= window.fromMs && start <= window.toMs) expect(seen.has(row)).toBe(true);
        }
      }),
      runs,
    );
  });

  it('lets no two marks of a lane slot overlap', () => {
    fc.assert(
      fc.property(windows, widths, (window, widthPx) => {
        const pxPerMs = widthPx / (window.toMs - window.fromMs);
        const x = (ms: number) => (ms - window.fromMs) * pxPerMs;
        const boxes = layoutMarks({ ...whole, window, widthPx }).map((mark) => {
          const half = (mark.kind === 'group' ? PILL_PX : GLYPH_PX) / 2;
          const [left, right] =
            mark.kind === 'range'
              ? [x(mark.startMs), x(mark.endMs)]
              : [x(mark.atMs) - half, x(mark.atMs) + half];
          const label = mark.kind === 'event' ? mark.labelPx : 0;
          return { slot: `${mark.lane}/${mark.slot}`, left, right: right + label };
        });
        boxes.sort((a, b) => a.slot.localeCompare(b.slot) || a.left - b.left);
        boxes.forEach((box, at) => {
          const next = boxes[at + 1];
          if (next?.slot === box.slot) expect(next.left).toBeGreaterThan(box.right - 0.05);
        });
      }),
      runs,
    );
  });

  it('groups the same while panning', () => {
    fc.assert(
      fc.property(
        windows,
        widths,
        fc.double({ min: -1, max: 1, noNaN: true }),
        (window, widthPx, shift) => {
          const span = window.toMs - window.fromMs;
          const moved = { fromMs: window.fromMs + shift * span, toMs: window.toMs + shift * span };
          const from = Math.max(window.fromMs, moved.fromMs);
          const to = Math.min(window.toMs, moved.toMs);
          const inBoth = (in_: typeof window) =>
            layoutMarks({ ...whole, window: in_, widthPx })
              .filter(({ atMs }) => atMs > from + 1 && atMs < to - 1)
              .map(grouping);
          expect(inBoth(moved)).toEqual(inBoth(window));
        },
      ),
      runs,
    );
  });

  it('moves a glyph by half its width at most', () => {
    fc.assert(
      fc.property(windows, widths, (window, widthPx) => {
        const pxPerMs = widthPx / (window.toMs - window.fromMs);
        for (const mark of layoutMarks({ ...whole, window, widthPx })) {
          if (mark.kind !== 'event') continue;
          const middle = ((index.startMs[mark.row] ?? 0) + (index.endMs[mark.row] ?? 0) + 1) / 2;
          expect(Math.abs(mark.atMs - middle) * pxPerMs).toBeLessThan(GLYPH_PX / 2 + 0.01);
        }
      }),
      runs,
    );
  });
});

describe('layoutMarks', () => {
  it('draws a lone day at its noon, with its title', () => {
    const plain = generateIndex(1, 7);
    const index = { ...plain, approximate: new Uint8Array(1) };
    const start = index.startMs[0] ?? 0;
    const window = { fromMs: start - 50 * MS_PER_DAY, toMs: start + 50 * MS_PER_DAY };
    const [mark] = layoutMarks({ ...wholeInput(index), window, widthPx: 1000 });
    expect(mark).toMatchObject({ kind: 'event', row: 0, slot: 0, label: index.titles[0] });
    expect(mark?.atMs).toBe(start + MS_PER_DAY / 2);
  });

  it('draws a vague day as a soft bar once its padding is wider than a bin', () => {
    const plain = generateIndex(1, 7);
    const index = { ...plain, approximate: Uint8Array.of(1) };
    const start = index.startMs[0] ?? 0;
    const at = (days: number) =>
      layoutMarks({
        ...wholeInput(index),
        window: { fromMs: start - days * MS_PER_DAY, toMs: start + days * MS_PER_DAY },
        widthPx: 1000,
      })[0];
    expect(isSoft(index, 0)).toBe(true);
    expect(at(1000)).toMatchObject({ kind: 'event', soft: true });
    expect(at(20)).toMatchObject({
      kind: 'range',
      soft: true,
      startMs: start - SOFT_PADDING_MS.day,
      endMs: start + MS_PER_DAY + SOFT_PADDING_MS.day,
    });
  });

  it('leaves out rows without a lane, and draws nothing for nothing', () => {
    const index = generateIndex(5, 7);
    const window = { fromMs: MIN_MS, toMs: MAX_MS };
    const whole = wholeInput(index);
    const laneOf = new Uint8Array(5).fill(255);
    expect(layoutMarks({ ...whole, laneOf, window, widthPx: 1000 })).toEqual([]);
    expect(layoutMarks({ ...whole, rows: [], window, widthPx: 1000 })).toEqual([]);
    expect(layoutMarks({ ...whole, window, widthPx: 0 })).toEqual([]);
  });
});
