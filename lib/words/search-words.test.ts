import { describe, expect, it } from 'vitest';
import { dateInWords, foundInWords, windowInWords } from './search-words';

describe('windowInWords', () => {
  it.each([
    ['2025-12-24', '2025-12-24', '24 December 2025'],
    ['2025-12-01', '2025-12-31', 'December 2025'],
    ['1996-02-01', '1996-02-29', 'February 1996'],
    ['1997-01-01', '1997-12-31', '1997'],
    ['1992-01-01', '1997-12-31', '1992–97'],
    ['1992-05-05', '1997-06-27', '5 May 1992 – 27 June 1997'],
    ['2025-10-01', '2025-10-20', '1–20 October 2025'],
  ])('says %s to %s as %s', (from, to, words) => {
    expect(windowInWords({ from, to })).toBe(words);
  });
});

describe('dateInWords', () => {
  it('says with which words a date is chosen, or that it is chosen without them', () => {
    const days = { from: '2025-12-01', to: '2025-12-31', events: 3, perhaps: 0 };
    expect(dateInWords({ ...days, words: 'border guards', isWithoutWords: false })).toBe(
      'December 2025, with “border guards”',
    );
    expect(dateInWords({ ...days, words: null, isWithoutWords: true })).toBe(
      'December 2025, all events',
    );
    expect(dateInWords({ ...days, words: null, isWithoutWords: false })).toBe('December 2025');
  });
});

describe('foundInWords', () => {
  it('says how many, what was left out, and that nothing was found', () => {
    expect(foundInWords('ford', { rows: [1], leftOut: [] })).toBe('1 event found.');
    expect(foundInWords('ford of five', { rows: [1, 2], leftOut: ['five'] })).toBe(
      'No event has all of this. Left out: “five”. 2 events found with the rest.',
    );
    expect(foundInWords('zeppelin', { rows: [], leftOut: ['zeppelin'] })).toMatch(
      /^No event found/,
    );
  });
});
