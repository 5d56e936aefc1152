import { expect, it } from 'vitest';
import { buildIndex } from '@/lib/events/build-index';
import { buildSearch } from '@/lib/events/search/index-file';
import { openSearch } from '@/lib/events/search/search';
import { checkRepository } from './load';

/**
 * The record's own check of its search: what reporters type, kept in `data/searches.yaml`, finds what
 * they mean. Who adds an entry or a synonym changes no line here.
 */
const FIRST = 3;
const SHARE = 56 / 60;

it('finds what reporters mean among the first three', () => {
  const { dataset, editorial } = checkRepository();
  if (!dataset || !editorial) throw new Error('The record does not pass its check.');
  const index = buildIndex(dataset);
  const words = { ...editorial.synonyms, claims: editorial.claims };
  const search = openSearch(buildSearch(dataset, words), index);
  const { searches } = editorial;
  const missed = searches.flatMap(({ query, event }) => {
    const { rows, leftOut } = search.find(query);
    const place = rows.findIndex((row) => index.ids[row] === event) + 1;
    if (place >= 1 && place <= FIRST) return [];
    const first = rows.slice(0, FIRST).map((row) => index.ids[row]);
    return [`${query}: ${event} is ${place || 'not found'}; first ${first}; without ${leftOut}`];
  });
  expect(searches.length).toBeGreaterThanOrEqual(60);
  expect(searches.length - missed.length, missed.join('\n')).toBeGreaterThanOrEqual(
    Math.ceil(SHARE * searches.length),
  );
});
