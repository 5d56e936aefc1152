import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareRates, type Exposure, rate, rateRatio } from './poisson';

const INFINITY = Number.POSITIVE_INFINITY;

type Row = readonly [number, number, number, number, number, number, number];

const reference = readFileSync(new URL('fixtures/rate-ratio.csv', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => ({ line, row: line.split(',').map(toNumber) as unknown as Row }));

function toNumber(cell: string): number {
  return cell === 'Inf' ? INFINITY : Number(cell);
}

const exposures: fc.Arbitrary<Exposure> = fc.record({
  events: fc.oneof(fc.integer({ min: 0, max: 30 }), fc.integer({ min: 0, max: 5_000 })),
  years: fc.double({ min: 0.01, max: 40, noNaN: true }),
});

function expectClose(found: number, expected: number, tolerance: number): void {
  if (!Number.isFinite(expected) || expected === 0) expect(found).toBe(expected);
  else expect(Math.abs(found / expected - 1)).toBeLessThan(tolerance);
}

describe('rateRatio', () => {
  it.each(reference)('agrees with R: $line', ({ row }) => {
    const [eventsA, yearsA, eventsB, yearsB, ratio, low, high] = row;
    const found = rateRatio({ events: eventsA, years: yearsA }, { events: eventsB, years: yearsB });
    expectClose(found.ratio, ratio, 1e-6);
    expectClose(found.low, low, 1e-6);
    expectClose(found.high, high, 1e-6);
  });

  it('keeps the ratio within its interval', () => {
    fc.assert(
      fc.property(exposures, exposures, (a, b) => {
        const { ratio, low, high } = rateRatio(a, b);
        if (a.events + b.events === 0) {
          expect([ratio, low, high]).toEqual([Number.NaN, 0, INFINITY]);
        } else {
          expect(low).toBeLessThanOrEqual(ratio);
          expect(ratio).toBeLessThanOrEqual(high);
        }
      }),
    );
  });

  it('inverts the interval when the spans are swapped', () => {
    fc.assert(
      fc.property(exposures, exposures, (a, b) => {
        const found = rateRatio(a, b);
        const swapped = rateRatio(b, a);
        expectClose(swapped.ratio, 1 / found.ratio, 1e-9);
        expectClose(swapped.low, 1 / found.high, 1e-9);
        expectClose(swapped.high, 1 / found.low, 1e-9);
      }),
    );
  });

  it('does not depend on the unit of time', () => {
    const scales = fc.double({ min: 0.001, max: 1_000, noNaN: true });
    fc.assert(
      fc.property(exposures, exposures, scales, (a, b, scale) => {
        const found = rateRatio(a, b);
        const scaled = rateRatio(
          { ...a, years: a.years * scale },
          { ...b, years: b.years * scale },
        );
        expectClose(scaled.ratio, found.ratio, 1e-9);
        expectClose(scaled.low, found.low, 1e-9);
        expectClose(scaled.high, found.high, 1e-9);
      }),
    );
  });

  it.each([-1, 1.5, Number.NaN, INFINITY, 1_000_001])('refuses %d events', (events) => {
    expect(() => rateRatio({ events: 1, years: 1 }, { events, years: 1 })).toThrow(
      new RangeError(
        `The second span counts ${events} incidents: a count must be a whole number from 0 to 1,000,000.`,
      ),
    );
  });

  it.each([0, -2, Number.NaN, INFINITY])('refuses %d years', (years) => {
    expect(() => rateRatio({ events: 1, years }, { events: 1, years: 1 })).toThrow(
      new RangeError(
        `The first span lasts ${years} years: its length must be a finite number of years above 0.`,
      ),
    );
  });
});

describe('rate', () => {
  // scipy.stats.gamma.ppf(0.025, events) and gamma.ppf(0.975, events + 1).
  it.each([
    [0, 0, 3.6888794541139354],
    [1, 0.025317807984289876, 5.571643390938898],
    [10, 4.7953886961324335, 18.39035604201778],
    [100, 81.36399125092314, 121.62679379242638],
    [1_000, 938.9730184076952, 1063.952136016302],
    [100_000, 99381.15266374472, 100621.74473974388],
  ])('gives the interval of Garwood for %d events', (events, low, high) => {
    const found = rate({ events, years: 2.5 });
    expect(found.perYear).toBe(events / 2.5);
    expectClose(found.low, low / 2.5, 1e-9);
    expectClose(found.high, high / 2.5, 1e-9);
  });

  it('refuses a span without length', () => {
    expect(() => rate({ events: 1, years: 0 })).toThrow(
      new RangeError(
        'The given span lasts 0 years: its length must be a finite number of years above 0.',
      ),
    );
  });
});

describe('compareRates', () => {
  it.each([
    [{ events: 13, years: 0.65 }, { events: 25, years: 4.17 }, 'more'],
    [{ events: 25, years: 4.17 }, { events: 13, years: 0.65 }, 'fewer'],
    [{ events: 12, years: 1 }, { events: 9, years: 1 }, 'open'],
    [{ events: 5, years: 1 }, { events: 0, years: 30 }, 'more'],
    // Four against none would exclude 1 here, but four incidents are too few to speak of rates.
    [{ events: 4, years: 1 }, { events: 0, years: 30 }, 'few'],
    [{ events: 0, years: 1 }, { events: 2, years: 4 }, 'few'],
    [{ events: 0, years: 1 }, { events: 0, years: 4 }, 'none'],
  ] as const)('%j against %j: %s', (a, b, kind) => {
    expect(compareRates(a, b)).toEqual({ kind, ...rateRatio(a, b) });
  });

  it('says the opposite when the spans are swapped', () => {
    const opposite = { more: 'fewer', fewer: 'more', open: 'open', few: 'few', none: 'none' };
    fc.assert(
      fc.property(exposures, exposures, (a, b) => {
        expect(compareRates(b, a).kind).toBe(opposite[compareRates(a, b).kind]);
      }),
    );
  });
});
