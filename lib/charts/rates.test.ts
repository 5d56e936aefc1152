import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rate } from '@/lib/stats/poisson';
import { rateScale } from './rates';

const rates = fc
  .record({
    events: fc.integer({ min: 0, max: 500 }),
    years: fc.double({ min: 0.01, max: 40, noNaN: true }),
  })
  .map(rate);

describe('rateScale', () => {
  it('puts both rates on the same scale, from 0', () => {
    const { rows, ticks } = rateScale([
      { perYear: 20, low: 10, high: 40 },
      { perYear: 5, low: 3, high: 8 },
    ]);
    expect(ticks.map(({ value }) => value)).toEqual([0, 10, 20, 30, 40]);
    expect(rows).toEqual([
      { low: 0.25, at: 0.5, high: 1 },
      { low: 0.075, at: 0.125, high: 0.2 },
    ]);
  });

  it('keeps every interval and tick on the scale', () => {
    fc.assert(
      fc.property(rates, rates, (a, b) => {
        const { rows, ticks } = rateScale([a, b]);
        for (const { low, at, high } of rows) {
          expect(low).toBeGreaterThanOrEqual(0);
          expect(at).toBeGreaterThanOrEqual(low);
          expect(high).toBeGreaterThanOrEqual(at);
          expect(high).toBeLessThanOrEqual(1);
        }
        expect(ticks[0]?.at).toBe(0);
        expect(ticks.length).toBeGreaterThanOrEqual(2);
        expect(ticks.length).toBeLessThanOrEqual(7);
        expect(ticks.every(({ at }) => at <= 1)).toBe(true);
      }),
    );
  });
});
