import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { valueAt } from '@/lib/events/column';
import { crowdedIndex } from '@/lib/events/made-up';
import { boundsOf, windowAround, windowOf, windowToView } from './window';

const day = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2026-11-24'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe('windows', () => {
  const bounds = boundsOf({ from: '1990-01-01', through: '2026-04-17', note: '' }, '2026-11-24');

  it('reach over all that is covered, even where the clock stands before it', () => {
    const coverage = { from: '1990-01-01', through: '2026-04-17', note: '' };
    expect(boundsOf(coverage, '1970-01-01').toMs).toBe(boundsOf(coverage, '2026-04-17').toMs);
    expect(boundsOf(coverage, '2026-04-18').toMs).toBe(Date.parse('2026-04-19') - 1);
  });

  it('come back from the days they are written as', () => {
    fc.assert(
      fc.property(day, day, (a, b) => {
        const [from, to] = a < b ? [a, b] : [b, a];
        const window = windowOf({ from, to, period: null }, [], bounds);
        expect(windowOf(windowToView(window, bounds), [], bounds)).toEqual(window);
      }),
    );
  });
});

describe('a window without an end', () => {
  const bounds = boundsOf({ from: '1990-01-01', through: '2026-04-17', note: '' }, '2030-06-30');
  const period = { id: 'open', title: 'Open', start: '2025-08-24', end: null, why: 'It goes on.' };
  const asked = (view: { from?: string; to?: string; period?: string }) =>
    windowOf({ from: null, to: null, period: null, ...view }, [period], bounds);

  it.each([[{}], [{ period: 'open' }], [{ from: '2026-01-01' }], [{ from: '2026-04-01' }]])(
    'ends a little after the end of coverage, whatever the day is: %j',
    (view) => {
      const { fromMs, toMs } = asked(view);
      const uncovered = toMs - bounds.coveredMs;
      expect(uncovered).toBeGreaterThanOrEqual(0);
      expect(uncovered / (toMs + 1 - fromMs)).toBeLessThanOrEqual(0.05);
    },
  );

  it('reaches to today where the reader asks for what comes after', () => {
    expect(asked({ to: '2030-06-30' }).toMs).toBe(bounds.toMs);
    expect(asked({ from: '2026-05-01' }).toMs).toBe(bounds.toMs);
  });

  it('is told from one that ends today in its link', () => {
    const whole = asked({});
    expect(windowToView(whole, bounds)).toEqual({ from: null, to: null, period: null });
    expect(windowToView({ ...whole, toMs: bounds.toMs }, bounds).to).toBe('2030-06-30');
  });
});

describe('windowAround', () => {
  const bounds = boundsOf(crowdedIndex.coverage, '2026-06-30');
  const rows = fc.uniqueArray(fc.integer({ min: 0, max: crowdedIndex.length - 1 }), {
    minLength: 1,
  });

  it('holds every event, however vague its beginning, with room on both sides', () => {
    fc.assert(
      fc.property(rows, (own) => {
        const { fromMs, toMs } = windowAround(crowdedIndex, own, bounds);
        for (const row of own) {
          const start = valueAt(crowdedIndex.startMs, row);
          expect(start > fromMs || fromMs === bounds.fromMs).toBe(true);
          expect(valueAt(crowdedIndex.startUntilMs, row)).toBeLessThanOrEqual(toMs);
        }
      }),
    );
  });
});
