import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textWidth } from '@/lib/look/text';
import { MS_PER_DAY } from './day';
import { layoutTicks } from './ticks';
import type { TimeWindow } from './window';

const measure = (label: string): number => textWidth(label, 'ui', 11);

const windows = fc
  .tuple(fc.integer({ min: 7_305, max: 20_000 }), fc.integer({ min: 1, max: 13_149 }))
  .map(([start, days]) => ({ fromMs: start * MS_PER_DAY, toMs: (start + days) * MS_PER_DAY - 1 }));
const widths = fc.integer({ min: 280, max: 2_560 });
const over = (from: string, to: string): TimeWindow => ({
  fromMs: Date.parse(from),
  toMs: Date.parse(to) + MS_PER_DAY - 1,
});

/** From where to where the words of the ticks stand, in px. */
function boxesOf(window: TimeWindow, laidOutFor: number, drawnAt: number) {
  return layoutTicks(window, laidOutFor, measure).flatMap(({ at, label, side }) => {
    if (label === null) return [];
    const x = at * drawnAt + (side === 'right' ? 4 : -4);
    return side === 'right' ? [[x, x + measure(label)]] : [[x - measure(label), x]];
  });
}

describe('layoutTicks', () => {
  it('lets no two labels meet and cuts none at an edge, at the width asked and at any greater', () => {
    fc.assert(
      fc.property(
        windows,
        widths,
        fc.double({ min: 1, max: 4, noNaN: true }),
        (window, width, more) => {
          const drawnAt = width * more;
          const boxes = boxesOf(window, width, drawnAt);
          boxes.forEach(([from = Number.NaN, to = Number.NaN], at) => {
            expect(from).toBeGreaterThanOrEqual(0);
            expect(to).toBeLessThanOrEqual(drawnAt + 1e-6);
            expect(from).toBeGreaterThanOrEqual((boxes[at - 1]?.[1] ?? 0) - 1e-6);
          });
        },
      ),
      { numRuns: 1_000 },
    );
  });

  it('names at least one time of any window, two where there are 500 px and a month', () => {
    fc.assert(
      fc.property(windows, widths, (window, width) => {
        const named = layoutTicks(window, width, measure).filter(({ label }) => label !== null);
        expect(named.length).toBeGreaterThanOrEqual(
          width >= 500 && window.toMs - window.fromMs > 31 * MS_PER_DAY ? 2 : 1,
        );
      }),
      { numRuns: 1_000 },
    );
  });

  it('keeps weeks seven days apart where a month ends', () => {
    const ticks = layoutTicks(over('2025-11-01', '2025-12-31'), 900, measure);
    const gaps = ticks.slice(1).map(({ ms }, at) => (ms - (ticks[at]?.ms ?? 0)) / MS_PER_DAY);
    expect(new Set(gaps)).toEqual(new Set([7]));
  });

  it('takes the same steps while a window moves', () => {
    fc.assert(
      fc.property(windows, widths, fc.integer({ min: 1, max: 400 }), (window, width, days) => {
        const moved = {
          fromMs: window.fromMs + days * MS_PER_DAY,
          toMs: window.toMs + days * MS_PER_DAY,
        };
        const inBoth = (of: TimeWindow) =>
          layoutTicks(of, width, measure)
            .map(({ ms }) => ms)
            .filter((ms) => ms >= moved.fromMs && ms <= window.toMs);
        expect(inBoth(moved)).toEqual(inBoth(window));
      }),
    );
  });

  it('names months over a year and a half, years over decades', () => {
    const labels = (window: TimeWindow) =>
      layoutTicks(window, 560, measure).map(({ label }) => label);
    expect(labels(over('2025-08-24', '2026-11-24'))).toEqual([
      'Oct 2025',
      '2026',
      'Apr 2026',
      'Jul 2026',
      'Oct 2026',
    ]);
    expect(labels(over('1990-01-01', '2026-11-24'))).toEqual([
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

  it('turns the last label to the left of its tick rather than over the edge', () => {
    const last = layoutTicks(over('1990-01-01', '2025-06-01'), 700, measure).at(-1);
    expect(last).toMatchObject({ label: '2025', side: 'left' });
  });
});
