import { describe, expect, it } from 'vitest';
import { buildIndex } from '@/lib/events/build-index';
import { NO_FILTER, select } from '@/lib/events/filter';
import { tally } from '@/lib/events/tally';
import { loadDataset } from '@/lib/record/load';
import { toBars } from './bars';
import { frequency } from './frequency';
import { ucdpSteps } from './overlay';

const index = buildIndex(loadDataset());
const window = { fromMs: Date.UTC(1992, 0, 1), toMs: Date.UTC(2026, 0, 1) - 1 };
const series = frequency(tally(index, select(index, NO_FILTER)), 'year', window);

describe('toBars', () => {
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

  it('draws the best estimate with its range, and no range where there is none', () => {
    for (const [at, bar] of toBars(series, 'killed', window, []).bars.entries()) {
      const killed = series.bins[at]?.totals.killed;
      expect(bar.segments[0]?.to).toBe(killed?.best);
      expect(bar.range).toEqual(
        killed && killed.high > killed.low ? { low: killed.low, high: killed.high } : null,
      );
    }
  });

  it('shows all of UCDP’s years that lie in the window, and keeps a steep step from pressing the bars', () => {
    const { reference, top } = toBars(series, 'killed', window, ucdpSteps(index.ucdp));
    expect(top).toBeGreaterThanOrEqual(Math.max(...reference.map(({ value }) => value)));
    expect(reference.map(({ value }) => value)).toEqual(
      index.ucdp.filter(({ year }) => year >= 1992).map(({ best }) => best),
    );
    const steep = [{ ...window, value: 1_000_000 }];
    const plain = toBars(series, 'incidents', window, []);
    expect(toBars(series, 'incidents', window, steep).top).toBeLessThanOrEqual(3 * plain.top);
  });
});
