import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildIndex } from '@/lib/events/build-index';
import { NO_FILTER, select } from '@/lib/events/filter';
import { countIn, tally } from '@/lib/events/tally';
import { crowded } from '@/lib/record/made-up/dataset';
import { EVENT_TYPES } from '@/lib/record/vocabulary';
import { BIN_UNITS, makeBins } from '@/lib/time/bins';
import { MS_PER_DAY } from '@/lib/time/day';
import { frequency } from './frequency';

const dataset = crowded;
const index = buildIndex(dataset);
const rows = select(index, NO_FILTER);
const counted = tally(index, rows);

const FIRST = Date.UTC(1990, 0, 1) / MS_PER_DAY;
const LAST = Date.UTC(2026, 11, 31) / MS_PER_DAY;
const windows = fc
  .tuple(fc.integer({ min: FIRST, max: LAST }), fc.integer({ min: 1, max: 4_000 }))
  .map(([start, days]) => ({ fromMs: start * MS_PER_DAY, toMs: (start + days) * MS_PER_DAY - 1 }));
const units = fc.constantFrom(...BIN_UNITS);

describe('makeBins', () => {
  it('covers the window without gap or overlap, on the calendar of UTC', () => {
    fc.assert(
      fc.property(windows, units, (window, unit) => {
        const bins = makeBins(unit, window);
        expect(bins[0]?.fromMs).toBeLessThanOrEqual(window.fromMs);
        expect(bins.at(-1)?.toMs).toBeGreaterThanOrEqual(window.toMs);
        bins.forEach((bin, i) => {
          expect(new Date(bin.fromMs).toISOString()).toMatch(/-01T00:00:00.000Z$/);
          const next = bins[i + 1];
          if (next) expect(next.fromMs).toBe(bin.toMs + 1);
        });
      }),
    );
  });
});

describe('frequency', () => {
  it('agrees with the records themselves, one by one', () => {
    fc.assert(
      fc.property(windows, (window) => {
        // Straight from the records, by comparing days as text.
        const iso = (ms: number): string => new Date(ms).toISOString().slice(0, 10);
        const [from, to] = [iso(window.fromMs), iso(window.toMs)];
        const inside = dataset.events.filter(({ type, scope, date }) => {
          if (type === 'strategic-developments' || scope === 'context') return false;
          const start = (date.split('/')[0] ?? '').replace(/[~?%]/, '');
          const [year = '', month] = start.split('-');
          const lastOfMonth = month && iso(Date.UTC(Number(year), Number(month), 0));
          const first = `${start}-01-01`.slice(0, 10);
          const last =
            start.length === 10
              ? start
              : start.length === 7
                ? (lastOfMonth ?? '')
                : `${year}-12-31`;
          return first >= from && last <= to;
        });
        const totals = countIn(counted, window);
        expect(totals.incidents).toBe(inside.length);
        const given = (of: readonly (typeof inside)[number][], figure: 'low' | 'best' | 'high') => {
          const values = of.flatMap(({ fatalities }) => fatalities[figure] ?? []);
          const sum = values.length === 0 ? null : values.reduce((all, value) => all + value, 0);
          return { sum, of: values.length };
        };
        const expected = (of: readonly (typeof inside)[number][]) => ({
          low: given(of, 'low'),
          best: given(of, 'best'),
          high: given(of, 'high'),
          incidents: of.length,
          withoutFigure: of.filter(({ fatalities }) =>
            Object.values(fatalities).every((figure) => figure === null),
          ).length,
        });
        expect(totals.fatalities).toEqual(expected(inside));
        expect(totals.inTajikistan).toEqual(
          expected(inside.filter(({ location }) => location.country === 'TJ')),
        );
      }),
    );
  });

  it('loses no incident between the bars and what is counted apart', () => {
    fc.assert(
      fc.property(windows, units, (window, unit) => {
        const { bins, window: totals, tooVagueForBin } = frequency(counted, unit, window);
        const inBars = bins.reduce((sum, bin) => sum + bin.totals.incidents, 0);
        expect(inBars + tooVagueForBin).toBe(totals.incidents);
        expect(tooVagueForBin).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it('counts neither strategic developments nor context, whatever is selected', () => {
    const only = select(index, { ...NO_FILTER, types: ['strategic-developments'] });
    expect(only.length).toBeGreaterThan(10);
    const context = rows.filter((row) => index.context[row] === 1);
    expect(context.length).toBeGreaterThan(1);
    expect(
      countIn(tally(index, context), { fromMs: 0, toMs: Date.UTC(2030, 0, 1) }).incidents,
    ).toBe(0);
    const totals = countIn(tally(index, only), { fromMs: 0, toMs: Date.UTC(2030, 0, 1) });
    expect(totals.byType[EVENT_TYPES.indexOf('strategic-developments')]).toBe(0);
    expect(totals.incidents).toBe(0);
  });
});
