import { describe, expect, it } from 'vitest';
import type { Fatalities } from '@/lib/events/fatalities';
import type { Totals } from '@/lib/events/tally';
import { EVENT_TYPES } from '@/lib/record/vocabulary';
import { COVERED, type Covered, coveredOf } from '@/lib/time/coverage';
import { binInWords, totalsInWords } from './chart-words';
import { incidentsInWords, spanInWords } from './coverage-words';
import { frequencyRows } from './frequency-rows';

const nobody: Fatalities = {
  low: { sum: null, of: 0 },
  best: { sum: null, of: 0 },
  high: { sum: null, of: 0 },
  incidents: 0,
  withoutFigure: 0,
};
const empty = (covered: Covered): Totals => ({
  incidents: 0,
  byType: EVENT_TYPES.map(() => 0),
  fatalities: nobody,
  inTajikistan: nobody,
  tooVague: 0,
  covered,
});
const coverage = { from: '2000-01-01', through: '2010-06-15', note: '' };
const day = (text: string): number => Date.parse(text);

describe('what lies outside the days covered', () => {
  it('is told from days in which nothing was recorded', () => {
    expect(COVERED.map((covered) => incidentsInWords(empty(covered)))).toEqual([
      'no incidents recorded',
      'no incidents recorded in the days covered',
      'not covered',
    ]);
  });

  it.each(['incidents', 'killed'] as const)(
    'is never a number or "no incidents" (%s)',
    (measure) => {
      const window = empty('none');
      const bin = { label: 'Jul 2010', fromMs: day('2010-07-01'), toMs: day('2010-08-01') - 1 };
      const { head, lines } = binInWords({ label: bin.label, totals: window }, measure);
      const { rows, totals } = frequencyRows(
        { unit: 'month', bins: [{ ...bin, totals: window }], window, tooVagueForBin: 0 },
        null,
      );
      const cells = [...rows, ...totals].flatMap(({ cells: [, ...rest] }) => rest);
      const words = [totalsInWords({ window }, measure), head.replace(bin.label, ''), ...lines];
      expect([...words, ...cells].join(' ')).not.toMatch(/\d|no incident|quiet/i);
      expect(cells).not.toContain(null);
    },
  );
});

describe('coveredOf', () => {
  it.each([
    ['2000-01-01', '2010-06-16', 'whole'],
    ['2010-06-01', '2010-06-17', 'part'],
    ['1999-12-31', '2000-01-02', 'part'],
    ['2010-06-16', '2010-06-17', 'none'],
    ['1999-01-01', '2000-01-01', 'none'],
  ])('%s to before %s: %s', (from, before, covered) => {
    const window = { fromMs: day('2000-01-01'), toMs: day('2010-06-16') - 1 };
    expect(coveredOf({ fromMs: day(from), toMs: day(before) - 1 }, window)).toBe(covered);
  });
});

describe('spanInWords', () => {
  it.each([
    ['2001-01-01', '2002-01-01', '1 January 2001 – 31 December 2001'],
    ['2010-01-01', '2010-07-01', '1 January 2010 to 15 June 2010, where the record ends'],
    ['2010-06-15', '2010-07-01', '15 June 2010, where the record ends'],
    ['2010-06-16', '2010-06-17', '16 June 2010, after the record ends (15 June 2010)'],
    [
      '2010-07-01',
      '2010-08-01',
      '1 July 2010 – 31 July 2010, after the record ends (15 June 2010)',
    ],
  ])('%s to before %s', (from, before, words) => {
    expect(spanInWords({ fromMs: day(from), toMs: day(before) - 1 }, coverage)).toBe(words);
  });
});
