import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MS_PER_DAY } from './day';
import { timeTicks } from './ticks';

const windows = fc
  .tuple(fc.integer({ min: 7_305, max: 20_000 }), fc.integer({ min: 30, max: 13_500 }))
  .map(([start, days]) => ({ fromMs: start * MS_PER_DAY, toMs: (start + days) * MS_PER_DAY - 1 }));

describe('timeTicks', () => {
  it('gives at least two and at most so many, in the window, on fixed dates', () => {
    fc.assert(
      fc.property(windows, fc.integer({ min: 6, max: 12 }), (window, most) => {
        const ticks = timeTicks(window, most);
        expect(ticks.length).toBeGreaterThanOrEqual(2);
        expect(ticks.length).toBeLessThanOrEqual(most);
        for (const { ms } of ticks) {
          expect(ms).toBeGreaterThanOrEqual(window.fromMs);
          expect(ms).toBeLessThanOrEqual(window.toMs);
        }
      }),
    );
  });

  it('names months over a year and a half, years over decades', () => {
    const labels = (from: string, to: string) =>
      timeTicks({ fromMs: Date.parse(from), toMs: Date.parse(to) }, 9).map(({ label }) => label);
    expect(labels('2025-08-24', '2026-11-24')).toEqual([
      'Oct 2025',
      '2026',
      'Apr 2026',
      'Jul 2026',
      'Oct 2026',
    ]);
    expect(labels('1990-01-01', '2026-11-24')).toEqual([
      '1990',
      '1995',
      '2000',
      '2005',
      '2010',
      '2015',
      '2020',
      '2025',
    ]);
  });
});
