import { describe, expect, it } from 'vitest';
import { NO_FILTER, select } from '@/lib/events/filter';
import { crowdedIndex } from '@/lib/events/made-up';
import { tally } from '@/lib/events/tally';
import { barAfter, toBars } from './bars';
import { frequency } from './frequency';
import { ucdpSteps } from './overlay';

const index = crowdedIndex;
const window = { fromMs: Date.UTC(1992, 0, 1), toMs: Date.UTC(2026, 0, 1) - 1 };
const counted = tally(index, select(index, NO_FILTER));
const series = frequency(counted, 'year', window);

describe('toBars', () => {
  it('keeps its scale whatever rates stand over the bars: a short, steep spell ends at the top', () => {
    const steep = [{ fromMs: Date.UTC(2010, 8, 1), toMs: Date.UTC(2010, 8, 8), value: 900 }];
    const { top, ticks, line } = toBars(series, 'incidents', window, steep);
    const plain = toBars(series, 'incidents', window, []);
    expect({ top, ticks }).toEqual({ top: plain.top, ticks: plain.ticks });
    expect(line.map(({ value }) => value)).toEqual([900]);
  });

  it('stacks what the bins count, edge to edge over the window', () => {
    const { bars, top } = toBars(series, 'incidents', window, []);
    expect(bars[0]?.x0).toBe(0);
    expect(bars.at(-1)?.x1).toBe(1);
    bars.forEach((bar, at) => {
      expect(bar.x0).toBe(at === 0 ? 0 : bars[at - 1]?.x1);
      expect(bar.segments.at(-1)?.to ?? 0).toBe(series.bins[at]?.totals.incidents);
      expect(bar.segments.at(-1)?.to ?? 0).toBeLessThanOrEqual(top);
    });
  });

  const killed = toBars(series, 'killed', window, ucdpSteps(index.ucdp));

  it('draws best estimates alone, and a box where there are incidents without any', () => {
    for (const { segments, isUnknown, totals } of killed.bars) {
      const { best } = totals.fatalities;
      expect(segments.at(-1)?.to ?? null).toBe(best.sum || null);
      expect(isUnknown).toBe(totals.incidents > 0 && best.sum === null);
      const inTajikistan = segments.find(({ part }) => part === 'in-tajikistan');
      expect(inTajikistan?.to ?? null).toBe(totals.inTajikistan.best.sum || null);
    }
  });

  it('gives a range an upper end only where every incident has an upper figure', () => {
    expect(killed.bars.some(({ range }) => range && range.high === null)).toBe(true);
    for (const { range, totals } of killed.bars) {
      const { low, high, incidents } = totals.fatalities;
      if (!range) continue;
      expect(range.low).toBe(low.sum);
      expect(range.high).toBe(high.of === incidents ? high.sum : null);
    }
  });

  it('outlines UCDP’s years behind the killed, whole years alone, and never behind incidents', () => {
    expect(killed.outlines.map(({ value }) => value)).toEqual(
      index.ucdp.filter(({ year }) => year >= 1992).map(({ best }) => best),
    );
    expect(killed.top).toBeGreaterThanOrEqual(
      Math.max(...killed.outlines.map(({ value }) => value)),
    );
    expect(toBars(series, 'incidents', window, ucdpSteps(index.ucdp)).outlines).toEqual([]);
    const cut = { fromMs: Date.UTC(1992, 4, 5), toMs: Date.UTC(1995, 5, 27) };
    const bars = toBars(frequency(counted, 'year', cut), 'killed', cut, ucdpSteps(index.ucdp));
    expect(bars.outlines.map(({ value }) => value)).toEqual(
      index.ucdp.filter(({ year }) => year === 1993 || year === 1994).map(({ best }) => best),
    );
  });

  it('keeps a steep step of a rate from pressing the bars', () => {
    const steep = [{ ...window, value: 1_000_000 }];
    const plain = toBars(series, 'incidents', window, []);
    expect(toBars(series, 'incidents', window, steep).top).toBeLessThanOrEqual(3 * plain.top);
  });
});

describe('barAfter', () => {
  it.each([
    ['ArrowRight', 3, 4],
    ['ArrowRight', 9, 9],
    ['ArrowLeft', 3, 2],
    ['ArrowLeft', 0, 0],
    ['Home', 5, 0],
    ['End', 5, 9],
    ['Tab', 5, null],
  ] as const)('%s from bar %i of ten leads to %s', (key, at, next) => {
    expect(barAfter(key, at, 10)).toBe(next);
  });
});
