import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describeRatio, type Exposure, rate, rateRatio } from './poisson';

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

describe('describeRatio', () => {
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
  ])('says that %d to %d is more often', (low, high, span) => {
    expect(describeRatio({ low, high })).toBe(
      `Incidents were recorded more often in the first span: ${span} as often.`,
    );
  });

  it.each([
    [0.1, 0.7, 'between 0.1 and 0.7 times'],
    [0.00634952, 0.054, 'between 0.0063 and 0.054 times'],
    [0.2, 0.996, 'between 0.2 and 0.996 times'],
    [0.2, 0.9999999, 'between 0.2 and just under 1 times'],
    [0, 0.4686, 'at most 0.47 times'],
    [0, 0.9999999, 'less than 1 times'],
  ])('says that %d to %d is less often', (low, high, span) => {
    expect(describeRatio({ low, high })).toBe(
      `Incidents were recorded less often in the first span: ${span} as often.`,
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
    expect(describeRatio({ low, high })).toBe(
      `The record does not show which span had the higher rate: anything ${range} as often fits it.`,
    );
  });

  it('does not compare two spans without incidents', () => {
    expect(describeRatio({ low: 0, high: INFINITY })).toBe(
      'The record does not allow any comparison: no incident in either span.',
    );
  });

  it('never rounds an end onto 1 or across it', () => {
    const ends = fc.double({ min: 0.5, max: 2, noNaN: true });
    fc.assert(
      fc.property(ends, ends, (one, other) => {
        const [low, high] = [Math.min(one, other), Math.max(one, other)];
        const numbers = describeRatio({ low, high })
          .replaceAll('just over 1', '1.1')
          .replaceAll('just under 1', '0.9')
          .match(/\d[\d.]*(?= )/g)
          ?.map(Number);
        expect(Math.sign((numbers?.[0] ?? 0) - 1)).toBe(Math.sign(low - 1));
        expect(Math.sign((numbers?.at(-1) ?? 0) - 1)).toBe(Math.sign(high - 1));
      }),
    );
  });

  it.each([
    [2, 1],
    [-1, 1],
    [Number.NaN, 1],
    [INFINITY, INFINITY],
  ])('refuses the interval from %d to %d', (low, high) => {
    expect(() => describeRatio({ low, high })).toThrow(
      new RangeError(
        `The interval from ${low} to ${high} cannot be described: it must begin at a finite number from 0 and end no lower.`,
      ),
    );
  });
});
