import { describe, expect, it } from 'vitest';
import { dayEndMs, dayStartMs } from '@/lib/time/day';
import { countedInWords, restInWords, yearsInWords } from './stretch-words';

const span = (from: string, to: string) => ({ fromMs: dayStartMs(from), toMs: dayEndMs(to) });

describe('years of the vertical timeline', () => {
  it.each([
    ['1992-01-01', '1992-12-31', '1992', null],
    ['1992-05-05', '1992-12-31', '1992', 'from 5 May'],
    ['1992-01-01', '1992-05-04', '1992', 'to 4 May'],
    ['2025-08-24', '2025-09-03', '2025', '24 August to 3 September'],
    ['2025-08-24', '2025-08-24', '2025', '24 August'],
    ['2003-01-01', '2005-12-31', '2003–05', null],
    ['2003-02-01', '2005-02-01', '2003–05', '1 February to 1 February'],
  ])('%s to %s', (from, to, years, days) => {
    const [fromYear, toYear] = [Number(from.slice(0, 4)), Number(to.slice(0, 4))];
    expect(yearsInWords({ fromYear, toYear, span: span(from, to) })).toEqual({ years, days });
  });

  it('say none where none was recorded, and never where nothing could be', () => {
    const none = { incidents: 0, tooVague: 0 };
    expect(countedInWords({ ...none, covered: 'whole' })).toBe('no incidents recorded');
    expect(countedInWords({ ...none, covered: 'none' })).toBe('not covered');
    expect(countedInWords({ incidents: 1, tooVague: 0, covered: 'part' })).toBe('1 incident');
  });

  it('count apart what is too vague to say', () => {
    expect(countedInWords({ incidents: 2, tooVague: 1, covered: 'whole' })).toBe(
      '2 incidents, 1 more may have begun then',
    );
    expect(countedInWords({ incidents: 0, tooVague: 1, covered: 'whole' })).toBe(
      'no incidents recorded, 1 may have begun then',
    );
  });

  it('say how many are not named beside those that are', () => {
    expect(restInWords(18, 4, '1992')).toBe('+18 in 1992');
    expect(restInWords(18, 0, '1992')).toBe('18 in 1992');
  });
});
