import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { madeUp } from '@/lib/record/made-up/dataset';
import { buildIndex } from './build-index';
import { madeUpIndex as index } from './made-up';
import { buildSearch, openSearch } from './search';

const search = openSearch(buildSearch(madeUp), index);
const found = (query: string) => [...search.rows(query)].map((row) => index.ids[row]).sort();

describe('search', () => {
  it.each([
    // A crossing, in English, an older name, Russian, and Tajik with and without its own letters.
    [
      ['North bridge', 'Nordbrook', 'Северный мост', 'Пули шимолӣ', 'Пули шимоли'],
      [
        '1992-02-10-north-bridge-rally',
        '2025-10-05-north-bridge-drone',
        '2025-10-12-north-bridge-shots',
      ],
    ],
    [
      ['Reed island', 'Камышовый остров', 'Ҷазираи қамиш', 'Чазираи камиш'],
      ['1994-05-20-reed-island-crossing'],
    ],
    // A person of whom the record says the surname alone.
    [['Bridgeman', 'Anvar Bridgeman', 'Бриджман'], ['2001-11-04-orchard-search']],
  ])('finds the same events by every spelling of %j', (spellings, ids) => {
    for (const spelling of spellings) {
      expect(found(spelling), spelling).toEqual(expect.arrayContaining(ids));
    }
  });

  it('forgives a slip and needs no end of a word', () => {
    expect(found('Orchard')).toHaveLength(2);
    for (const query of ['Orchrd', 'Orcha']) {
      expect(found(query), query).toEqual(expect.arrayContaining(found('Orchard')));
    }
  });

  it('shows the hit in context, as the record has it', () => {
    const [drone] = search.hits('drone strikes', 1);
    expect(drone).toMatchObject({ field: 'title', match: 'drone' });
    expect(`${drone?.before}${drone?.match}${drone?.after}`).toBe(index.titles[drone?.row ?? -1]);
  });

  it('cuts what stands around a hit, and says where it is cut', () => {
    const [hit] = search.hits('frontier', 1);
    const narrative = madeUp.events
      .find(({ id }) => id === index.ids[hit?.row ?? -1])
      ?.narrative.replaceAll(/\s+/g, ' ');
    expect(hit?.field).toBe('narrative');
    expect(hit?.before).toMatch(/^…/);
    expect(narrative).toContain(
      `${hit?.before}${hit?.match}${hit?.after}`.replaceAll('…', '').trim(),
    );
  });

  it('throws where its index is of another record, rather than show another event', () => {
    const [first] = madeUp.events;
    const smaller = buildIndex({ ...madeUp, events: first ? [first] : [] });
    expect(() => openSearch(buildSearch(madeUp), smaller).rows('Orchard')).toThrow(
      /of two records/,
    );
  });

  it('neither throws nor dwells on anything typed or pasted', () => {
    for (const query of ['.*+?^$ {}()|[]\\', '(((((', '\\', '', '   ', 'a'.repeat(10_000)]) {
      expect(() => search.hits(query, 20)).not.toThrow();
    }
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (query) => void search.hits(query, 20)));
  });
});
