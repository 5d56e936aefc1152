import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EventIndex } from '@/lib/events/event-index';
import { NO_FILTER } from '@/lib/events/filter';
import type { SpanFigures } from '@/lib/stats/compare';
import { compareRates, type RateFinding } from '@/lib/stats/poisson';
import { dayEndMs, dayStartMs } from '@/lib/time/day';
import type { View } from '@/lib/view/grammar';
import { DEFAULT_VIEW } from '@/lib/view/grammar';
import { comparisonInWords, comparisonToCopy, coveredInWords } from './compare-words';

const INFINITY = Number.POSITIVE_INFINITY;
const span = (from: string, to: string) => ({ fromMs: dayStartMs(from), toMs: dayEndMs(to) });
const WAR = span('2001-01-01', '2001-12-31');
const PEACE = span('2002-01-01', '2004-12-31');

const periods = [
  { id: 'war', title: 'A war', start: '2001-01-01', end: '2001-12-31', why: 'Made up.' },
  { id: 'peace', title: 'A peace', start: '2002-01-01', end: null, why: 'Made up.' },
];
const index = { periods, actors: [], provinces: [] } as unknown as EventIndex;

const figures = (
  of: { fromMs: number; toMs: number },
  incidents: number,
  covered = [of],
): SpanFigures =>
  ({
    span: of,
    covered,
    coveredDays: covered.length > 0 ? 365 : 0,
    totals: { incidents },
    rate: null,
    recordsPerYear: covered.length > 0 ? 12 : null,
    sourcesPerYear: covered.length > 0 ? 30 : null,
  }) as unknown as SpanFigures;

type Asked = {
  readonly finding: RateFinding | null;
  readonly first?: SpanFigures;
  readonly second?: SpanFigures;
  readonly overlap?: typeof WAR;
  readonly choices?: readonly [string, string];
  readonly view?: Partial<View>;
  readonly filter?: Partial<typeof NO_FILTER>;
};

function words({ finding, first, second, overlap, choices, view, filter }: Asked) {
  return comparisonInWords(
    { index, view: { ...DEFAULT_VIEW, ...view }, filter: { ...NO_FILTER, ...filter } },
    {
      choices: choices ?? ['war', 'peace'],
      comparison: {
        kind: 'compared',
        first: first ?? figures(WAR, 12),
        second: second ?? figures(PEACE, 9),
        overlap: overlap ?? null,
        finding,
      },
    },
  );
}

const A = '“A war” (1 January 2001 – 31 December 2001)';
const B = '“A peace” (1 January 2002 – 31 December 2004)';
const sentence = (kind: RateFinding['kind'], low: number, high: number): string =>
  words({ finding: { kind, ratio: Math.sqrt(low * high), low, high } }).sentence;

describe('what an interval says', () => {
  it.each([
    [1.42617, 6.15197, 'between 1.4 and 6.2 times'],
    [1.004, 2, 'between 1.004 and 2 times'],
    [1.00000001, 2, 'between just over 1 and 2 times'],
    [1.00000001, 1.00000002, 'just over 1 times'],
    [10.423, 803.99, 'between 10 and 800 times'],
    [1.0412, 1179.94, 'between 1.04 and 1,200 times'],
    [3.311, 3.319, 'between 3.31 and 3.32 times'],
    [17.0697, INFINITY, 'at least 17 times'],
    [1.00000001, INFINITY, 'more than 1 times'],
  ])('says that %d to %d is more often', (low, high, times) => {
    expect(sentence('more', low, high)).toBe(
      `Incidents were recorded more often in ${A} than in ${B}: ${times} as often.`,
    );
  });

  it.each([
    [0.1, 0.7, 'between 0.1 and 0.7 times'],
    [0.00634952, 0.054, 'between 0.0063 and 0.054 times'],
    [0.2, 0.996, 'between 0.2 and 0.996 times'],
    [0.2, 0.9999999, 'between 0.2 and just under 1 times'],
    [0, 0.4686, 'at most 0.47 times'],
    [0, 0.9999999, 'less than 1 times'],
  ])('says that %d to %d is less often', (low, high, times) => {
    expect(sentence('fewer', low, high)).toBe(
      `Incidents were recorded less often in ${A} than in ${B}: ${times} as often.`,
    );
  });

  it.each([
    [0.9, 2.1, 'from 0.9 to 2.1 times'],
    [0.999, 2.1, 'from 0.999 to 2.1 times'],
    [0.9999999, 1.0000001, 'from just under 1 to just over 1 times'],
    [1, 2.1, 'from 1 to 2.1 times'],
    [0, 4.6867, 'from 0 to 4.7 times'],
    [0.1897, INFINITY, 'from 0.19 times upwards'],
  ])('leaves open which rate was higher from %d to %d', (low, high, range) => {
    expect(sentence('open', low, high)).toBe(
      `Too few incidents are recorded to say which rate was higher: 12 in ${A}, 9 in ${B}. Anything ${range} as often in the first as in the second fits.`,
    );
  });

  it('never rounds an end onto 1 or across it', () => {
    const ends = fc.double({ min: 0.5, max: 2, noNaN: true });
    fc.assert(
      fc.property(ends, ends, (one, other) => {
        const [low, high] = [Math.min(one, other), Math.max(one, other)];
        const kind = low > 1 ? 'more' : high < 1 ? 'fewer' : 'open';
        const numbers = (
          sentence(kind, low, high).split(kind === 'open' ? 'Anything' : '): ')[1] ?? ''
        )
          .replaceAll('just over 1', '1.1')
          .replaceAll('just under 1', '0.9')
          .match(/\d[\d.]*(?= )/g)
          ?.map(Number);
        expect(Math.sign((numbers?.[0] ?? 0) - 1)).toBe(Math.sign(low - 1));
        expect(Math.sign((numbers?.at(-1) ?? 0) - 1)).toBe(Math.sign(high - 1));
      }),
    );
  });
});

describe('comparisonInWords', () => {
  const counted = (a: number, b: number) =>
    words({
      finding: compareRates({ events: a, years: 0.65 }, { events: b, years: 4.2 }),
      first: figures(WAR, a),
      second: figures(PEACE, b),
    });

  it.each([
    [0, 2],
    [3, 1],
    [1, 0],
    [2, 12],
  ])('says of %d against %d that they are too few, and shouts no ratio', (a, b) => {
    const { headline, sentence: said } = counted(a, b);
    expect(headline?.text).toBe('Too few to say which was higher');
    expect(said).toMatch(/^Too few incidents are recorded to say which rate was higher: /);
  });

  it('gives a bound where one span has no incident, never a ratio of 0 or infinity', () => {
    expect(counted(12, 0).headline?.text).toMatch(/^at least × \d/);
    expect(counted(0, 90).headline?.text).toMatch(/^at most × 0\.\d/);
    expect(counted(40, 20).headline?.text).toMatch(/^× \d/);
  });

  it('says of no incident in either that there is nothing to compare', () => {
    const { headline, sentence: said } = counted(0, 0);
    expect(headline).toBeNull();
    expect(said).toBe(`No incident is recorded in ${A} or in ${B}: there is nothing to compare.`);
  });

  it('names the filter in the sentence', () => {
    const finding = { kind: 'more', ratio: 3, low: 2, high: 4 } as const;
    const { sentence: said } = words({ finding, filter: { types: ['battles', 'riots'] } });
    expect(said).toMatch(/^Incidents \(Type: Battles, Riots\) were recorded more often in “A war”/);
  });

  it('names which span is not covered', () => {
    const uncovered = figures(PEACE, 0, []);
    const { sentence: said, headline } = words({ finding: null, second: uncovered });
    expect(said).toBe('The record covers no day of “A peace”: there is nothing to compare.');
    expect(headline).toBeNull();
    expect(words({ finding: null, first: uncovered, second: uncovered }).sentence).toBe(
      'The record covers no day of “A war” or of “A peace”: there is nothing to compare.',
    );
  });

  it('says that days in both spans count in the first alone', () => {
    const around = span('2000-01-01', '2003-12-31');
    const {
      sentence: said,
      overlap,
      names,
    } = words({
      finding: { kind: 'more', ratio: 3, low: 2, high: 4 },
      second: figures(around, 9, [
        span('2000-01-01', '2000-12-31'),
        span('2002-01-01', '2003-12-31'),
      ]),
      overlap: WAR,
      choices: ['war', '2000-01-01_2003-12-31'],
    });
    expect(said).toContain(
      `more often in ${A} than in the rest of the span 1 January 2000 – 31 December 2003 (1 January 2000 – 31 December 2000 and 1 January 2002 – 31 December 2003): between`,
    );
    expect(names.map(({ title }) => title)).toEqual([
      'A war',
      'The rest of 1 January 2000 – 31 December 2003',
    ]);
    expect(overlap).toBe(
      '1 January 2001 – 31 December 2001 lies in both. It is counted in “A war” alone, which is held against the rest of the span 1 January 2000 – 31 December 2003.',
    );
  });

  it.each([
    [{}, 'This window', 'this window'],
    [{ period: 'war' }, 'A war', '“A war”'],
    [{ period: 'war', from: '2001-02-01' }, 'This window', 'this window'],
  ])('calls the window of %j by its name', (view, title, inSentence) => {
    const { names } = words({ finding: null, choices: ['window', 'before'], view });
    expect(names).toEqual([
      { title, inSentence },
      { title: 'The span before', inSentence: 'the span before this window' },
    ]);
  });

  it('says why two spans are refused, and what to do', () => {
    const refuse = (reason: 'same' | 'nothing-left') =>
      comparisonInWords(
        { index, view: DEFAULT_VIEW, filter: NO_FILTER },
        { choices: ['war', 'peace'], comparison: { kind: 'refused', reason } },
      );
    expect(refuse('same')).toMatchObject({
      headline: null,
      sentence: expect.stringMatching(/same days.*Choose another/),
    });
    expect(refuse('nothing-left').sentence).toMatch(
      /^Every day of “A peace” lies in “A war” as well.*Take the shorter span first/,
    );
  });
});

describe('coveredInWords', () => {
  it('says the days that were counted, so that they can be held against the span', () => {
    expect(coveredInWords(figures(WAR, 1))).toBe('all of it, 365 days');
    expect(coveredInWords(figures(WAR, 1, [span('2001-01-01', '2001-06-30')]))).toBe(
      '1 January 2001 – 30 June 2001, 365 days',
    );
    expect(coveredInWords(figures(WAR, 1, []))).toBe('none');
  });
});

describe('comparisonToCopy', () => {
  it('takes the caution, the source, its version and the address along', () => {
    const said = words({ finding: { kind: 'more', ratio: 3, low: 2, high: 4 } });
    const text = comparisonToCopy(said, {
      cite: 'Panj. Version 2026-01-01-00000000. CC BY 4.0.',
      url: 'https://panj.example/?spanA=war',
    });
    const [quote, source] = text.split('\n');
    expect(quote).toBe(`${said.sentence} ${said.caution}`);
    expect(quote).toContain('Behind “A war” stand 12 records and 30 sources a year');
    expect(source).toBe(
      'Panj. Version 2026-01-01-00000000. CC BY 4.0. https://panj.example/?spanA=war',
    );
  });
});
