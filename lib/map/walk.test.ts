import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeAfter } from './walk';

const places = [
  { x: 0, y: 0 },
  { x: 10, y: 1 },
  { x: 6, y: 9 },
  { x: 0, y: 20 },
];

describe('placeAfter', () => {
  it('leads to the nearest place that way, rather straight on than at an angle', () => {
    expect(placeAfter('ArrowRight', 0, places)).toBe(1);
    expect(placeAfter('ArrowDown', 0, places)).toBe(2);
    expect(placeAfter('ArrowUp', 3, places)).toBe(2);
    expect(placeAfter('ArrowLeft', 1, places)).toBe(0);
    // Nothing is straight above: what is above at all will do.
    expect(placeAfter('ArrowUp', 1, places)).toBe(0);
  });

  it('stays where nothing lies that way, and leaves other keys alone', () => {
    expect(placeAfter('ArrowLeft', 0, places)).toBeNull();
    expect(placeAfter('a', 0, places)).toBeNull();
    expect(placeAfter('ArrowLeft', 0, [])).toBeNull();
  });

  it('goes that way and no other, and reaches every place', () => {
    const point = fc.record({
      x: fc.integer({ min: 0, max: 99 }),
      y: fc.integer({ min: 0, max: 99 }),
    });
    fc.assert(
      fc.property(fc.array(point, { minLength: 1, maxLength: 20 }), (some) => {
        for (const [from, at] of some.entries()) {
          const right = placeAfter('ArrowRight', from, some);
          const isAny = some.some(({ x }) => x > at.x);
          expect(right !== null).toBe(isAny);
          if (right !== null) expect(some[right]?.x).toBeGreaterThan(at.x);
        }
        const walked = [placeAfter('Home', some.length - 1, some)];
        for (let at = walked[0] ?? null; at !== null; at = placeAfter('PageDown', at, some)) {
          if (walked.at(-1) !== at) walked.push(at);
        }
        expect(walked).toEqual(some.map((_, i) => i));
        expect(placeAfter('End', 0, some)).toBe(some.length - 1);
      }),
    );
  });
});
