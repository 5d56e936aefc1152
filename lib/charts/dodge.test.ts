import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dodge } from './dodge';

const discs = (most: number) =>
  fc
    .array(
      fc.record({
        at: fc.double({ min: 0, max: 1, noNaN: true }),
        r: fc.double({ min: 2, max: 14, noNaN: true }),
      }),
      { maxLength: most },
    )
    .map((all) => all.sort((a, b) => a.at - b.at));

describe('dodge', () => {
  it('keeps every disc, above the line and under the top', () => {
    fc.assert(
      fc.property(discs(120), fc.integer({ min: 240, max: 1_000 }), (all, width) => {
        const placed = dodge(all, width, 72);
        expect(placed).toHaveLength(all.length);
        for (const { y, r } of placed) {
          expect(y - r).toBeGreaterThanOrEqual(-1e-9);
          expect(y + r).toBeLessThanOrEqual(72 + 1e-9);
        }
      }),
    );
  });

  it('covers none by another where there is room', () => {
    fc.assert(
      fc.property(discs(12), (all) => {
        const placed = dodge(all, 600, 400);
        placed.forEach(({ y, r }, i) => {
          placed.slice(i + 1).forEach((other, j) => {
            const dx = ((all[i + 1 + j]?.at ?? 0) - (all[i]?.at ?? 0)) * 600;
            expect(Math.hypot(dx, other.y - y)).toBeGreaterThanOrEqual(r + other.r - 1e-3);
          });
        });
      }),
    );
  });

  it('makes all smaller alike rather than cut one off', () => {
    const many = Array.from({ length: 9 }, () => ({ at: 0.5, r: 10 }));
    const radii = new Set(dodge(many, 600, 72).map(({ r }) => r));
    expect(radii.size).toBe(1);
    expect([...radii][0]).toBeLessThan(10);
  });
});
