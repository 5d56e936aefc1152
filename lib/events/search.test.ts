import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadDataset } from '@/lib/record/load';
import { buildIndex } from './build-index';
import { buildSearch, openSearch } from './search';

const dataset = loadDataset();
const index = buildIndex(dataset);
const text = buildSearch(dataset);
const search = openSearch(text, index);

describe('search', () => {
  it.each([
    [['Panj', 'Pyandzh', 'Пяндж', 'Панҷ', 'Панч']],
    [['Ishkoshim', 'Ишкашим', 'Ишкошим']],
    [['Rahmon', 'Rakhmonov', 'Рахмон']],
  ])('finds the same events by every spelling of %j', (spellings) => {
    const found = spellings.map((spelling) => [...search.rows(spelling)].sort((a, b) => a - b));
    const common = found.reduce((all, rows) => all.filter((row) => rows.includes(row)));
    expect(common.length).toBeGreaterThan(2);
    for (const rows of found) expect(common.length / rows.length).toBeGreaterThan(0.5);
  });

  it('forgives a slip and needs no end of a word', () => {
    const exact = search.rows('Shamsiddin Shohin');
    expect(exact.size).toBeGreaterThan(0);
    for (const query of ['Shamsidin Shohin', 'Shamsidd Shoh']) {
      const rows = search.rows(query);
      expect([...exact].every((row) => rows.has(row))).toBe(true);
    }
  });

  it('shows the hit in context', () => {
    const [hit] = search.hits('gold-mining camp', 5);
    expect(index.titles[hit?.row ?? 0]).toMatch(/gold-mining camp/);
    expect(`${hit?.before}${hit?.match}${hit?.after}`).toContain(hit?.match);
    expect(hit?.match).not.toBe('');
  });

  it('throws where its index is of another record, rather than show another event', () => {
    const [first] = dataset.events;
    const smaller = buildIndex({ ...dataset, events: first ? [first] : [] });
    expect(() => openSearch(text, smaller).rows('Dushanbe')).toThrow(/of two records/);
  });

  it('neither throws nor dwells on anything typed or pasted', () => {
    for (const query of ['.*+?^$ {}()|[]\\', '(((((', '\\', '', '   ', 'a'.repeat(10_000)]) {
      expect(() => search.hits(query, 20)).not.toThrow();
    }
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (query) => void search.hits(query, 20)));
  });
});
