import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clampWindow, difference, intersection, panWindow, zoomWindow } from './window';

const windows = fc
  .tuple(fc.integer({ min: -5000, max: 5000 }), fc.integer({ min: 0, max: 4000 }))
  .map(([fromMs, span]) => ({ fromMs, toMs: fromMs + span }));

describe('clampWindow', () => {
  it('lies inside the bounds and is no shorter than the least span', () => {
    fc.assert(
      fc.property(windows, (window) => {
        const { fromMs, toMs } = clampWindow(window, 0, 1000, 30);
        expect(fromMs).toBeGreaterThanOrEqual(0);
        expect(toMs).toBeLessThanOrEqual(1000);
        expect(toMs - fromMs).toBeGreaterThanOrEqual(30);
      }),
    );
  });

  it('leaves a window that fits alone', () => {
    expect(clampWindow({ fromMs: 10, toMs: 90 }, 0, 1000, 30)).toEqual({ fromMs: 10, toMs: 90 });
  });

  it('slides rather than cuts', () => {
    expect(clampWindow({ fromMs: -50, toMs: 50 }, 0, 1000, 30)).toEqual({ fromMs: 0, toMs: 100 });
    expect(clampWindow({ fromMs: 980, toMs: 1080 }, 0, 1000, 30)).toEqual({
      fromMs: 900,
      toMs: 1000,
    });
  });
});

describe('panWindow', () => {
  it('keeps the span', () => {
    expect(panWindow({ fromMs: 10, toMs: 40 }, -25)).toEqual({ fromMs: -15, toMs: 15 });
  });
});

describe('zoomWindow', () => {
  it('keeps the anchor in its place', () => {
    const window = { fromMs: 100, toMs: 300 };
    const zoomed = zoomWindow(window, 0.5, 150);
    expect(zoomed).toEqual({ fromMs: 125, toMs: 225 });
    expect((150 - zoomed.fromMs) / (zoomed.toMs - zoomed.fromMs)).toBe(0.25);
  });
});

describe('intersection and difference', () => {
  const moments = ({ fromMs, toMs }: { fromMs: number; toMs: number }): number => toMs + 1 - fromMs;

  it.each([
    ['apart', [0, 9], [20, 29], null, [[0, 9]]],
    ['next to each other', [0, 9], [10, 19], null, [[0, 9]]],
    ['the same', [0, 9], [0, 9], [0, 9], []],
    ['the first within the second', [3, 5], [0, 9], [3, 5], []],
    ['the second at the end of the first', [0, 9], [5, 20], [5, 9], [[0, 4]]],
    [
      'the second within the first',
      [0, 9],
      [3, 5],
      [3, 5],
      [
        [0, 2],
        [6, 9],
      ],
    ],
  ])('%s', (_, a, b, shared, rest) => {
    const window = ([fromMs = 0, toMs = 0]: readonly number[]) => ({ fromMs, toMs });
    expect(intersection(window(a), window(b))).toEqual(shared && window(shared));
    expect(difference(window(a), window(b))).toEqual(rest.map(window));
  });

  it('share out every moment of a window', () => {
    fc.assert(
      fc.property(windows, windows, (a, b) => {
        const shared = intersection(a, b);
        const rest = difference(a, b).reduce((sum, piece) => sum + moments(piece), 0);
        expect(rest + (shared ? moments(shared) : 0)).toBe(moments(a));
        for (const piece of difference(a, b)) expect(intersection(piece, b)).toBeNull();
      }),
    );
  });
});
