import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NO_FILTER, select } from '@/lib/events/filter';
import { crowdedIndex } from '@/lib/events/made-up';
import { LEAST_WINDOW_MS } from '@/lib/time/window';
import { fitTo, follow, neighbour, stepBy, zoomBy } from './steps';

const index = crowdedIndex;
const rows = select(index, { ...NO_FILTER, only: 'incidents' });
const bounds = { fromMs: Date.UTC(1990, 0, 1), toMs: Date.UTC(2026, 10, 25) - 1 };
const windows = fc
  .tuple(
    fc.integer({ min: bounds.fromMs, max: bounds.toMs - LEAST_WINDOW_MS }),
    fc.double({ min: 0, max: 1, noNaN: true }),
  )
  .map(([fromMs, share]) => ({
    fromMs,
    toMs: fromMs + LEAST_WINDOW_MS + Math.floor(share * (bounds.toMs - fromMs - LEAST_WINDOW_MS)),
  }));

describe('steps of the window', () => {
  it('stay inside the record and never get too narrow', () => {
    fc.assert(
      fc.property(windows, fc.nat({ max: index.length - 1 }), (window, row) => {
        for (const next of [
          zoomBy(window, 0.5, bounds),
          zoomBy(window, 2, bounds),
          stepBy(window, 1, bounds),
          stepBy(window, -1, bounds),
          fitTo(index, row, bounds),
          follow(index, row, window, bounds),
        ]) {
          expect(next.fromMs).toBeGreaterThanOrEqual(bounds.fromMs);
          expect(next.toMs).toBeLessThanOrEqual(bounds.toMs);
          expect(next.toMs - next.fromMs).toBeGreaterThanOrEqual(LEAST_WINDOW_MS - 1e-3);
        }
        const followed = follow(index, row, window, bounds);
        expect(index.startMs[row]).toBeGreaterThanOrEqual(followed.fromMs);
        expect(index.startMs[row]).toBeLessThanOrEqual(followed.toMs);
      }),
    );
  });
});

describe('neighbour', () => {
  it('walks every row once, there and back', () => {
    const walk = (way: 1 | -1, from: number | null): number[] => {
      const seen: number[] = [];
      let row = from;
      do {
        row = neighbour(index, rows, row, way, bounds);
        if (row !== null) seen.push(row);
      } while (row !== null);
      return seen;
    };
    const there = walk(1, null);
    expect(there).toEqual([...rows]);
    expect(walk(-1, there.at(-1) ?? null)).toEqual([...rows].reverse().slice(1));
  });

  it('goes on from an event that the filter has left out', () => {
    const out = [...Array(index.length).keys()].find((row) => row > 20 && !rows.includes(row)) ?? 0;
    const next = neighbour(index, rows, out, 1, bounds);
    const previous = neighbour(index, rows, out, -1, bounds);
    expect(next).toBe(rows.find((row) => row > out));
    expect(previous).toBe([...rows].reverse().find((row) => row < out));
  });
});
