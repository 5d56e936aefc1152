import { describe, expect, it } from 'vitest';
import { madeUp } from '@/lib/record/made-up/dataset';
import { madeUpIndex as index } from '../made-up';
import { buildSearch, NO_WORDS } from './index-file';
import { searchOffers, searchResults } from './results';
import { openSearch } from './search';

const search = openSearch(buildSearch(madeUp, NO_WORDS), index);
const groupsOf = (query: string) => searchResults(search, query).map(({ id }) => id);

describe('searchResults', () => {
  it('has groups in one order, and none that is empty', () => {
    expect(groupsOf('lower ford 1992')).toEqual(['dates', 'events', 'places', 'all']);
    expect(groupsOf('hill column')).toEqual(['events', 'actors', 'all']);
    expect(groupsOf('zeppelin')).toEqual([]);
  });

  it('never lets a date that forgets the words go first: Enter takes what is first', () => {
    expect(groupsOf('north bridge 11 October 2025').slice(0, 2)).toEqual(['events', 'dates']);
    expect(groupsOf('north bridge 12 October 2025')[0]).toBe('dates');
    expect(groupsOf('12 October 2025')[0]).toBe('dates');
    expect(groupsOf('zeppelin 2025')[0]).toBe('dates');
  });

  it('has every event once, and says how many there are', () => {
    const items = searchResults(search, 'river').flatMap(({ items }) => items);
    const rows = items.flatMap((item) => (item.kind === 'event' ? item.hit.row : []));
    expect(new Set(rows).size).toBe(rows.length);
    expect(items.at(-1)).toEqual({ kind: 'all', events: rows.length });
  });
});

describe('searchOffers', () => {
  it('offers the periods, the latest events and groups that are in some', () => {
    const [periods, latest, actors] = searchOffers(index);
    expect(periods?.items).toHaveLength(madeUp.periods.length);
    const [first] = latest?.items ?? [];
    expect(first?.kind === 'event' && first.hit.row).toBe(index.length - 1);
    expect(actors?.items).not.toEqual([]);
    for (const item of actors?.items ?? []) {
      expect(item.kind === 'actor' && item.topic.events).toBeGreaterThan(0);
    }
  });
});
