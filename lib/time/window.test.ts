import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clampWindow, panWindow, zoomWindow } from './window';

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
