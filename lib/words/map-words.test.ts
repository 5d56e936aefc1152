import { describe, expect, it } from 'vitest';
import { placeOnMap, placeSentence, unplacedInWords } from './map-words';

const none = { sum: null, of: 0 };
const fatalities = { incidents: 0, low: none, best: none, high: none, withoutFigure: 0 };
const province = { slug: 'gbao', name: 'GBAO', country: 'TJ' };

describe('placeOnMap', () => {
  it('is the place, or the province in the words of readers', () => {
    expect(placeOnMap({ name: 'Khorog', province })).toBe('Khorog');
    expect(placeOnMap({ name: null, province })).toBe('Gorno-Badakhshan (GBAO)');
  });
});

describe('placeSentence', () => {
  it('says how closely the place is known, how many events, and whether any is an incident', () => {
    const mark = { name: null, province, rows: [1, 2], fatalities };
    expect(placeSentence(mark)).toBe(
      'Gorno-Badakhshan (GBAO), known to the province or district only: 2 events, no incident among them',
    );
    expect(placeSentence({ ...mark, name: 'Khorog', rows: [1] })).toBe(
      'Khorog: 1 event, no incident among them',
    );
  });
});

describe('unplacedInWords', () => {
  it('names six places and counts the rest together', () => {
    const places = Array.from({ length: 9 }, (_, i) => ({
      name: `P${i}`,
      count: 9 - i,
      fatalities,
    }));
    expect(unplacedInWords(places.slice(0, 1))).toBe('P0 9');
    expect(unplacedInWords(places)).toBe('P0 9, P1 8, P2 7, P3 6, P4 5, P5 4, elsewhere 6');
  });
});
