import { describe, expect, it } from 'vitest';
import { countFacets } from '@/lib/events/facets';
import { type EventFilter, FILTER_KEYS, NO_FILTER, select } from '@/lib/events/filter';
import { crowdedIndex } from '@/lib/events/made-up';
import { isIncident, rowsInWindow } from '@/lib/events/select';
import { EVENT_TYPES } from '@/lib/record/vocabulary';
import { countedInWords, filterInWords } from './filter-words';

const index = crowdedIndex;
const slugs = index.provinces.map(({ slug }) => slug);
const provincesIn = (code: string) =>
  index.provinces.filter(({ country }) => country === code).map(({ slug }) => slug);
const say = (filter: Partial<EventFilter>) => {
  const [key] = FILTER_KEYS.filter((word) => word in filter);
  return key && filterInWords(index, { ...NO_FILTER, ...filter }, key);
};

describe('filterInWords', () => {
  it.each<[Partial<EventFilter>, string | null]>([
    [{ types: null }, null],
    [{ types: [] }, 'none'],
    [{ types: ['battles', 'riots'] }, 'Battles, Riots'],
    [{ types: EVENT_TYPES.filter((type) => type !== 'protests') }, 'all but Protests'],
    [{ provinces: ['gbao'] }, 'Gorno-Badakhshan (GBAO)'],
    [{ provinces: provincesIn('TJ') }, 'Tajikistan'],
    [{ provinces: [...provincesIn('AF'), 'gbao'] }, 'Gorno-Badakhshan (GBAO), Afghanistan'],
    [{ provinces: slugs.filter((slug) => slug !== 'gbao') }, 'all but Gorno-Badakhshan (GBAO)'],
    [{ actors: ['accord-office'] }, 'Accord Office'],
    [{ themes: ['csto'] }, 'CSTO'],
    [{ direction: ['not-across'] }, 'Not across it'],
    [{ killed: 1000 }, 'at least 1,000'],
    [{ killed: 'unknown' }, 'no lower figure given'],
    [{ q: { text: 'Панҷ', rows: new Set(), leftOut: [] } }, '“Панҷ”'],
    [
      { q: { text: 'five dead ford', rows: new Set(), leftOut: ['five'] } },
      '“five dead ford”, without “five”',
    ],
  ])('%j is %s', (filter, words) => {
    expect(say(filter)).toBe(words);
  });
});

describe('countedInWords', () => {
  it('says of the events under the filter how many are incidents, as the chart counts them', () => {
    const window = { fromMs: Date.UTC(1992, 0, 1), toMs: Date.UTC(2026, 3, 17) };
    for (const filter of [NO_FILTER, { ...NO_FILTER, types: ['battles' as const] }]) {
      const { inside } = rowsInWindow(index, select(index, filter), window);
      const incidents = inside.filter((row) => isIncident(index, row)).length;
      expect(countedInWords(countFacets(index, filter, window))).toBe(
        `Numbers count events: ${inside.length} here, ${incidents} of them incidents.`,
      );
    }
  });
});
