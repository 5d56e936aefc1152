import { describe, expect, it } from 'vitest';
import { crowdedIndex } from '@/lib/events/made-up';
import { tally } from '@/lib/events/tally';
import type { Period } from '@/lib/record/schema';
import { ribbonOf } from './ribbon';
import { boundsOf } from './window';

const rows = Uint32Array.from({ length: crowdedIndex.length }, (_, row) => row);
const counted = tally(crowdedIndex, rows);
const bounds = boundsOf(crowdedIndex.coverage, crowdedIndex.coverage.through);
const period = (id: string, start: string, end: string | null): Period => ({
  id,
  title: id,
  start,
  end,
  why: id,
});

describe('ribbonOf', () => {
  it.each([1, 4, 30])('draws %d periods on one scale, whose tallest year is whole', (count) => {
    const periods = Array.from({ length: count }, (_, i) =>
      period(`p${i}`, `${1991 + i}-01-01`, i === count - 1 ? null : `${1991 + i}-12-31`),
    );
    const cells = ribbonOf(periods, counted, bounds);
    expect(cells.map(({ period: { id } }) => id)).toEqual(periods.map(({ id }) => id));
    const shares = cells.flatMap(({ bars }) => bars.map(({ share }) => share));
    expect(Math.max(...shares)).toBe(1);
    expect(Math.min(...shares)).toBeGreaterThanOrEqual(0);
    // Two years of as many incidents are as tall, in whichever period they lie.
    const years = cells.filter(({ bars }) => bars.length === 1);
    const tallest = Math.max(
      ...cells.flatMap(({ totals, bars }) => (bars.length === 1 ? [totals.incidents] : [])),
    );
    const top = years.find(({ totals }) => totals.incidents === tallest)?.bars[0]?.share ?? 1;
    for (const { totals, bars } of years) {
      expect(bars[0]?.share).toBeCloseTo((totals.incidents / (tallest || 1)) * top);
    }
  });

  it('draws no bar where there is no incident at all', () => {
    const none = tally(crowdedIndex, new Uint32Array());
    const [cell] = ribbonOf([period('all', '1991-01-01', null)], none, bounds);
    expect(cell?.bars.every(({ share }) => share === 0)).toBe(true);
  });
});
