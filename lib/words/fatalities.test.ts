import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Fatalities, FigureSum } from '@/lib/events/fatalities';
import { formatFatalities, sumInWords } from './fatalities';

describe('formatFatalities', () => {
  it.each([
    [{ low: 3, best: 3, high: 3 }, '3 killed'],
    [{ low: 3, best: 5, high: 7 }, '5 killed (3 to 7)'],
    [{ low: 3, best: 7, high: 7 }, '7 killed (3 to 7)'],
    [{ low: 4, best: null, high: null }, 'at least 4 killed'],
    [{ low: null, best: null, high: 5 }, 'number killed not known; one account says up to 5'],
    [{ low: null, best: 60, high: null }, '60 killed (no range given)'],
    [{ low: 4, best: 5, high: null }, '5 killed (at least 4)'],
    [{ low: 5, best: 5, high: null }, '5 killed (no upper figure)'],
    [{ low: null, best: 5, high: 7 }, '5 killed (up to 7)'],
    [{ low: 3, best: null, high: 7 }, '3 to 7 killed'],
    [{ low: null, best: null, high: null }, 'number killed not known'],
    [{ low: 0, best: 0, high: 0 }, 'nobody killed'],
  ])('%j', (figures, words) => {
    expect(formatFatalities(figures)).toBe(words);
  });
});

type Figures = Parameters<typeof formatFatalities>[0];

/** Added up here by hand, so that the words are held against the figures and not against our sums. */
function fatalitiesOf(events: readonly Figures[]): Fatalities {
  const sumOf = (key: keyof Figures): FigureSum => {
    const given = events.flatMap((event) => event[key] ?? []);
    return {
      sum: given.length === 0 ? null : given.reduce((sum, value) => sum + value, 0),
      of: given.length,
    };
  };
  return {
    low: sumOf('low'),
    best: sumOf('best'),
    high: sumOf('high'),
    incidents: events.length,
    withoutFigure: events.filter((event) => (event.low ?? event.best ?? event.high) === null)
      .length,
  };
}

describe('sumInWords', () => {
  it.each([
    [[{ low: 4, best: null, high: null }], 'at least 4 killed'],
    [
      [
        { low: 3, best: 4, high: 9 },
        { low: 2, best: 2, high: 2 },
      ],
      '6 killed in the 2 incidents listed here, by the best estimates; at least 5; up to 11',
    ],
    [
      [
        { low: 3, best: 4, high: 9 },
        { low: 2, best: null, high: null },
        { low: null, best: null, high: null },
      ],
      '4 killed by the best estimates given for 1 of the 3 incidents listed here; at least 5 by the lower figures given for 2 of them; upper figures are given for 1 of them; no figure at all for 1',
    ],
    [
      [
        { low: 3, best: 4, high: null },
        { low: 2, best: 2, high: null },
        { low: null, best: null, high: null },
      ],
      '6 killed in the 2 incidents listed here that have a figure, by the best estimates; at least 5; no upper figure is given; no figure at all for 1',
    ],
    [
      [
        { low: 0, best: 0, high: 3 },
        { low: 0, best: 0, high: 0 },
      ],
      'nobody killed in the 2 incidents listed here, by the best estimates; up to 3',
    ],
    [
      [
        { low: null, best: null, high: null },
        { low: null, best: null, high: null },
      ],
      'number killed not known: no figure for any of the 2 incidents listed here',
    ],
  ])('%j', (events, words) => {
    expect(sumInWords(fatalitiesOf(events))).toBe(words);
  });

  // Ordered as the record's own check holds them, any of them missing.
  const event = fc
    .tuple(fc.array(fc.nat(30), { minLength: 3, maxLength: 3 }), fc.nat(7))
    .map(([figures, missing]): Figures => {
      const [low = 0, best = 0, high = 0] = [...figures].sort((a, b) => a - b);
      return {
        low: missing & 1 ? null : low,
        best: missing & 2 ? null : best,
        high: missing & 4 ? null : high,
      };
    });

  it('gives no bound that no incident gives, and no 0 that no source says', () => {
    fc.assert(
      fc.property(fc.array(event, { minLength: 1, maxLength: 8 }), (events) => {
        const words = sumInWords(fatalitiesOf(events));
        const given = (key: keyof Figures) => events.flatMap((each) => each[key] ?? []);
        const isWhole = given('high').length === events.length;
        if (/up to|\d to \d|accounts? says/.test(words)) expect(isWhole).toBe(true);
        if (/at least/.test(words)) expect(given('low')).not.toEqual([]);
        if (/(?:^|[^\d,])0(?![\d,])|nobody/.test(words)) {
          expect(events.some(({ low, best, high }) => low === 0 || best === 0 || high === 0)).toBe(
            true,
          );
        }
        // Every number said is a sum over those that give the figure, or a count of incidents.
        const counts = [
          events.length,
          given('low').length,
          given('best').length,
          given('high').length,
          events.filter((each) => (each.low ?? each.best ?? each.high) === null).length,
        ];
        const sums = (['low', 'best', 'high'] as const).flatMap((key) =>
          given(key).length === 0 ? [] : [given(key).reduce((sum, value) => sum + value, 0)],
        );
        for (const [number] of words.matchAll(/\d+/g)) {
          expect([...counts, ...sums]).toContain(Number(number));
        }
      }),
      { numRuns: 1_000 },
    );
  });
});
