import { describe, expect, it } from 'vitest';
import { formatEdtf, formatSpan } from './dates';

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

describe('formatSpan', () => {
  const at = (text: string): number => Date.parse(text);

  it('says a window of one day as that day', () => {
    expect(formatSpan(at('1997-06-27'), at('1997-06-28') - 1)).toBe('27 June 1997');
    expect(formatSpan(at('1997-06-27'), at('1997-06-29') - 1)).toBe('27 June 1997 – 28 June 1997');
  });
});
