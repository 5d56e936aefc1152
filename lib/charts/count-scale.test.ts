import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countScale, LABEL_ROW_PX, labelledTicks } from './count-scale';

describe('countScale', () => {
  it('reaches over the greatest count, by whole numbers from 0', () => {
    fc.assert(
      fc.property(fc.nat({ max: 10_000 }), (max) => {
        const { top, ticks } = countScale(max);
        expect(top).toBeGreaterThanOrEqual(Math.max(1, max));
        expect(ticks[0]).toBe(0);
        expect(ticks.every(Number.isInteger)).toBe(true);
      }),
    );
  });
});

describe('labelledTicks', () => {
  it('lets no two numbers meet, names at least one, and all where there is room', () => {
    fc.assert(
      fc.property(fc.nat({ max: 10_000 }), fc.integer({ min: 30, max: 400 }), (max, heightPx) => {
        const scale = countScale(max);
        const named = labelledTicks(scale, heightPx);
        named.forEach((tick, at) => {
          const next = named[at + 1];
          if (next !== undefined) {
            expect(((next - tick) / scale.top) * heightPx).toBeGreaterThanOrEqual(LABEL_ROW_PX);
          }
        });
        expect(named.some((tick) => tick > 0)).toBe(true);
        if (heightPx >= 150) expect(named).toEqual(scale.ticks);
      }),
    );
  });
});
