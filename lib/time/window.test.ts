import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clampWindow, difference, intersection, panWindow, wholeDays, zoomWindow } from './window';

const DAY = 86_400_000;
const bounds = { fromMs: 0, toMs: 1000 * DAY - 1 };
const windows = fc
  .tuple(fc.integer({ min: -50, max: 1050 }), fc.double({ min: 0, max: 400, noNaN: true }))
  .map(([from, days]) => ({ fromMs: from * DAY, toMs: from * DAY + Math.round(days * DAY) }));
const days = (from: number, to: number) => ({ fromMs: from * DAY, toMs: to * DAY - 1 });

describe('clampWindow', () => {
  it('lies inside the bounds and is no shorter than a day', () => {
    fc.assert(
      fc.property(windows, (window) => {
        const { fromMs, toMs } = clampWindow(window, bounds);
        expect(fromMs).toBeGreaterThanOrEqual(bounds.fromMs);
        expect(toMs).toBeLessThanOrEqual(bounds.toMs);
        expect(toMs - fromMs).toBeGreaterThanOrEqual(DAY - 1);
      }),
    );
  });

  it('leaves a window that fits alone, down to a day', () => {
    expect(clampWindow(days(10, 90), bounds)).toEqual(days(10, 90));
    expect(clampWindow(days(10, 11), bounds)).toEqual(days(10, 11));
  });

  it('slides rather than cuts', () => {
    expect(clampWindow(days(-50, 50), bounds)).toEqual(days(0, 100));
    expect(clampWindow(days(980, 1080), bounds)).toEqual(days(900, 1000));
  });
});

describe('wholeDays', () => {
  it('are at least one, inside the bounds, and begin and end with a day', () => {
    fc.assert(
      fc.property(windows, fc.integer({ min: 0, max: DAY }), (window, shift) => {
        const { fromMs, toMs } = wholeDays(panWindow(window, shift), bounds);
        expect(fromMs % DAY).toBe(0);
        expect((toMs + 1) % DAY).toBe(0);
        expect(fromMs).toBeGreaterThanOrEqual(bounds.fromMs);
        expect(toMs).toBeLessThanOrEqual(bounds.toMs);
        expect(toMs).toBeGreaterThan(fromMs);
      }),
    );
  });

  it('leave whole days alone, and make one of a part of a day', () => {
    expect(wholeDays(days(3, 5), bounds)).toEqual(days(3, 5));
    expect(wholeDays({ fromMs: 3.2 * DAY, toMs: 3.7 * DAY }, bounds)).toEqual(days(3, 4));
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
