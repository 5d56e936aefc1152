import { describe, expect, it } from 'vitest';
import { formatEdtf } from './dates';
import { formatFigures, formatKilled } from './numbers';

describe('formatEdtf', () => {
  it.each([
    ['2025-11-26', '26 November 2025'],
    ['1993-07', 'July 1993'],
    ['1993', '1993'],
    ['1996-12-10/1996-12-23', '10–23 December 1996'],
    ['1996-11-30/1996-12-02', '30 November – 2 December 1996'],
    ['1992-12-10/1993-02', '10 December 1992 – February 1993'],
    ['2025-01-17~', 'about 17 January 2025'],
    ['2010-09-08?', '8 September 2010 (date uncertain)'],
  ])('says %s as %s', (edtf, words) => {
    expect(formatEdtf(edtf)).toBe(words);
  });
});

describe('figures in words', () => {
  it.each([
    [{ low: 3, best: 3, high: 3 }, '3 killed'],
    [{ low: 3, best: 5, high: 7 }, '5 killed (3 to 7)'],
    [{ low: 4, best: null, high: null }, 'at least 4 killed'],
    [{ low: null, best: null, high: 5 }, 'up to 5 killed'],
    [{ low: null, best: null, high: null }, 'killed: not known'],
    [{ low: 0, best: 0, high: 0 }, 'nobody killed'],
  ])('%j', (figures, words) => {
    expect(formatFigures(figures)).toBe(words);
  });

  it('never says 0 where nothing is known', () => {
    expect(formatKilled({ low: 0, best: 0, high: 0, withoutFigure: 3 }, 3)).toBe(
      'number killed not known (no figure for 3 incidents)',
    );
    expect(formatKilled({ low: 322, best: 354, high: 489, withoutFigure: 6 }, 40)).toBe(
      'at least 322, best estimate 354, up to 489 killed; no figure for 6 incidents',
    );
  });
});
