import { describe, expect, it } from 'vitest';
import { crowdedIndex as index } from '@/lib/events/made-up';
import { hitAt, whereIs } from './hit';
import { lanesOf } from './lanes';
import { layoutTimeline } from './layout';
import { anchorMs } from './vague-dates';

const window = { fromMs: Date.UTC(1990, 0, 1), toMs: Date.UTC(2026, 11, 31) };
const layout = layoutTimeline({
  index,
  rows: Uint32Array.from({ length: index.length }, (_, row) => row),
  ...lanesOf(index, 'place'),
  window,
  widthPx: 700,
  headings: 'beside',
  mostPx: 640,
});

describe('what is at a point', () => {
  it('is the mark under it, also a few px beside, and its label', () => {
    for (const { row, x, y, text, textX, textY } of layout.marks) {
      for (const [px, py] of [
        [x, y],
        [x + 6, y - 6],
        ...(text ? [[textX + text.width / 2, textY - 4]] : []),
      ]) {
        const hit = hitAt(layout, px ?? 0, py ?? 0);
        expect(hit?.kind === 'mark' && hit.mark.row).toBe(row);
      }
    }
  });

  it('is the column of ticks next to it, in a strip', () => {
    const lane = layout.lanes.findIndex(({ isEmpty }) => !isEmpty);
    const { baseY = 0 } = layout.lanes[lane] ?? {};
    const first = layout.selection.sharp.find((row) => layout.selection.laneOf[row] === lane) ?? 0;
    const at = whereIs({ ...layout, marks: [] }, first);
    const hit = hitAt({ ...layout, marks: [] }, at?.x ?? 0, baseY - 1);
    expect(hit?.kind === 'ticks' && hit.rows).toContain(first);
  });

  it('is nothing beside the plot and between far-off ticks', () => {
    expect(hitAt(layout, 300, layout.height + 50)).toBeNull();
  });
});

describe('where an event is', () => {
  it('is its mark, else its tick, else nowhere', () => {
    for (let row = 0; row < index.length; row++) {
      const place = whereIs(layout, row);
      const mark = layout.marks.find((entry) => entry.row === row);
      if (mark) expect(place).toEqual({ x: mark.x, y: mark.y, isNamed: true });
      else {
        const share = (anchorMs(index, row) - window.fromMs) / (window.toMs + 1 - window.fromMs);
        expect(place?.x).toBeCloseTo(share * 700, 6);
      }
    }
    expect(whereIs({ ...layout, window: { fromMs: 0, toMs: 1 } }, 0)).toBeNull();
  });
});
