import { describe, expect, it } from 'vitest';
import { type EventFilter, FILTER_KEYS, NO_FILTER } from '@/lib/events/filter';
import { crowdedIndex } from '@/lib/events/made-up';
import { EVENT_TYPES } from '@/lib/record/vocabulary';
import { filterInWords } from './filter-words';

const index = crowdedIndex;
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
