import { describe, expect, it } from 'vitest';
import { countFacets } from '@/lib/events/facets';
import { NO_FILTER, select } from '@/lib/events/filter';
import { crowdedIndex as index } from '@/lib/events/made-up';
import { tally } from '@/lib/events/tally';
import { frequency } from './frequency';
import { typeKeys } from './legend';

const window = { fromMs: Date.UTC(1992, 0, 1), toMs: Date.UTC(2026, 3, 17) };
const keysOf = (filter: Partial<typeof NO_FILTER>) =>
  typeKeys(countFacets(index, { ...NO_FILTER, ...filter }, window));

describe('typeKeys', () => {
  it('adds up to the incidents that the chart counts, strategic developments apart', () => {
    const filter = { ...NO_FILTER, provinces: ['khatlon', 'gbao'] };
    const { incidents, byType } = frequency(
      tally(index, select(index, filter)),
      'year',
      window,
    ).window;
    const keys = keysOf(filter);
    const counted = keys.filter(({ isCounted }) => isCounted);
    expect(counted.map(({ count }) => count)).toEqual(byType.slice(0, counted.length));
    expect(counted.reduce((sum, { count }) => sum + count, 0)).toBe(incidents);
    expect(keys.filter(({ isCounted }) => !isCounted).map(({ type }) => type)).toEqual([
      'strategic-developments',
    ]);
  });

  it('names every type whatever is chosen, each with what it alone would leave', () => {
    expect(keysOf({ types: ['riots'] })).toEqual(keysOf({}));
    expect(keysOf({ types: [] })).toEqual(keysOf({}));
  });
});
