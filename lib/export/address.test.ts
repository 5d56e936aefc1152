import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_VIEW, VIEW_KEYS } from '@/lib/view/grammar';
import { dataHref, filterQueryOf, selectionName } from './address';

describe('dataHref', () => {
  const view = { ...DEFAULT_VIEW, period: 'river-war', types: ['battles'] as const };

  it('keeps what of a view chooses events, and nothing of how it is drawn', () => {
    const drawn = { ...view, measure: 'killed' as const, event: 'x', theme: 'dark' as const };
    expect(dataHref('events.csv', { view: drawn })).toBe(
      '/data/events.csv?period=river-war&types=battles',
    );
    expect(dataHref('events.csv', { view: drawn }, { bom: '1' })).toBe(
      '/data/events.csv?period=river-war&types=battles&bom=1',
    );
  });

  it('asks for everything by the bare address, and for one event by its id', () => {
    expect(dataHref('events.csv', { view: DEFAULT_VIEW })).toBe('/data/events.csv');
    expect(dataHref('citation.txt', { event: 'a b' })).toBe('/data/citation.txt?event=a+b');
  });
});

describe('selectionName', () => {
  it.each([
    ['', ''],
    ['period=civil-war&types=battles', 'civil-war-battles'],
    ['from=1992-05-05&to=1997-06-27', 'from-1992-05-05-to-1997-06-27'],
    ['provinces=!khatlon,gbao&killed=5', 'not-khatlon-gbao-killed-5'],
    ['accounts=differ&only=incidents', 'accounts-differ-incidents'],
    ['q=Панҷ', 'selection'],
  ])('of %s is %s', (query, name) => {
    expect(selectionName(query)).toBe(name);
  });

  it('can stand in the name of a file, whatever a view says', () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 200 });
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...VIEW_KEYS), text), (said) => {
        const name = selectionName(new URLSearchParams(said).toString());
        expect(name).toMatch(/^([a-z0-9]+(-[a-z0-9]+)*)?$/);
        expect(name.length).toBeLessThanOrEqual(80);
      }),
    );
    expect(selectionName(filterQueryOf(DEFAULT_VIEW))).toBe('');
  });
});
