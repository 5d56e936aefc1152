import { describe, expect, it } from 'vitest';
import { crowdedIndex } from '@/lib/events/made-up';
import { askedRows, nameableRows } from './asked';
import { lanesOf } from './lanes';
import { layoutTimeline } from './layout';

const index = crowdedIndex;
const rows = Uint32Array.from({ length: index.length }, (_, row) => row);
const window = { fromMs: Date.UTC(1990, 0, 1), toMs: Date.UTC(2027, 0, 1) - 1 };

describe('askedRows', () => {
  it('keeps the order asked, leaves out what the record has not, and is nothing for nothing', () => {
    const [first = '', second = ''] = index.ids;
    expect([...(askedRows(index, [second, 'nobody', first])?.keys() ?? [])]).toEqual([1, 0]);
    expect(askedRows(index, ['nobody'])).toBeUndefined();
    expect(askedRows(index, [])).toBeUndefined();
  });

  it('has events named that would not be: the last of all by rank as well', () => {
    const last = nameableRows(index, rows, window).slice(-3);
    const ids = last.map((row) => index.ids[row] ?? '');
    const named = (asked: ReturnType<typeof askedRows>) =>
      layoutTimeline({
        ...{ index, rows, window, asked, widthPx: 900, mostPx: 500, headings: 'above' },
        ...lanesOf(index, 'place'),
      })
        .marks.filter(({ text }) => text !== null)
        .map(({ row }) => row);
    const unasked = named(undefined);
    expect(last.some((row) => !unasked.includes(row))).toBe(true);
    expect(named(askedRows(index, ids))).toEqual(expect.arrayContaining([...last]));
  });
});
