import { describe, expect, it } from 'vitest';
import { formatEdtf, formatSpan, formatSpanBriefly } from './dates';

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

describe('formatSpanBriefly', () => {
  it.each([
    ['1990-02-11', '2026-11-25', '1990–2026'],
    ['1992-05-05', '1997-06-27', '1992–97'],
    ['2025-08-24', '2026-04-17', 'Aug 2025 – Apr 2026'],
    ['2025-08-24', '2025-11-02', 'Aug – Nov 2025'],
    ['2025-08-01', '2025-08-31', 'Aug 2025'],
  ])('says %s to %s as %s', (from, to, words) => {
    expect(formatSpanBriefly(Date.parse(from), Date.parse(to))).toBe(words);
  });
});
