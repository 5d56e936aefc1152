import { describe, expect, it } from 'vitest';
import { NO_FILTER, select } from '@/lib/events/filter';
import { crowdedIndex } from '@/lib/events/made-up';
import { countIn, tally } from '@/lib/events/tally';
import { changePointSteps } from './overlay';

const index = crowdedIndex;
const rows = select(index, NO_FILTER);
const YEAR = 365.25 * 86_400_000;

describe('changePointSteps', () => {
  it('covers the incidents dated to a day once, whatever the bin', () => {
    const counted = tally(index, rows);
    const dated =
      countIn(counted, { fromMs: 0, toMs: Date.UTC(2030, 0, 1) }).incidents - counted.vague.length;
    for (const [unit, bins] of [
      ['year', 1],
      ['quarter', 4],
      ['month', 12],
    ] as const) {
      const steps = changePointSteps(index, rows, unit);
      expect(steps.length).toBeGreaterThan(1);
      const sum = steps.reduce(
        (all, { fromMs, toMs, value }) => all + ((toMs + 1 - fromMs) / YEAR) * value * bins,
        0,
      );
      expect(Math.round(sum)).toBe(dated);
      steps.slice(1).forEach(({ fromMs }, at) => {
        expect(fromMs).toBeCloseTo((steps[at]?.toMs ?? 0) + 1, -1);
      });
    }
  });

  it('draws nothing where there is nothing to divide', () => {
    expect(changePointSteps(index, [], 'year')).toEqual([]);
  });
});
