import { betaQuantileOdds, gammaQuantile } from './special';

/** Incidents counted over a span: `events` a whole number from 0, `years` the span, above 0. */
export type Exposure = { readonly events: number; readonly years: number };

/** The interval that an estimate leaves open; `high` may be Infinity. */
export type Interval = { readonly low: number; readonly high: number };

/** The first rate over the second, without unit, and its 95 % interval. NaN for 0 against 0. */
export type RateRatio = Interval & { readonly ratio: number };

/** Incidents per year, and the 95 % interval of that rate. */
export type Rate = Interval & { readonly perYear: number };

/** What is left out below and above a two-sided 95 % interval. */
const TAIL = 0.025;
/** Up to here the ends are good to eight digits; beyond, the gamma function's logarithm is not. */
const MAX_EVENTS = 1_000_000;
const MAX_DIGITS = 4;

const JUST_ABOVE_ONE = 'just over 1';
const JUST_BELOW_ONE = 'just under 1';

/**
 * The rate of `a` over the rate of `b` with the exact 95 % interval, as R's
 * `poisson.test(c(a.events, b.events), c(a.years, b.years))` gives it: given the sum of both
 * counts, the first is binomial, so the interval is that of Clopper and Pearson (Biometrika 26,
 * 1934, 404-413), turned from a share into odds.
 *
 * The ratio is NaN for 0 against 0, with the interval from 0 to Infinity.
 *
 * @throws RangeError when a count is not a whole number from 0 to 1,000,000, or years are not
 *   a finite number above 0.
 */
export function rateRatio(a: Exposure, b: Exposure): RateRatio {
  checkExposure(a, 'first');
  checkExposure(b, 'second');
  const yearsRatio = b.years / a.years;
  return {
    ratio: (a.events / b.events) * yearsRatio,
    low: a.events === 0 ? 0 : betaQuantileOdds(TAIL, a.events, b.events + 1) * yearsRatio,
    high:
      b.events === 0
        ? Number.POSITIVE_INFINITY
        : betaQuantileOdds(1 - TAIL, a.events + 1, b.events) * yearsRatio,
  };
}

/**
 * Incidents per year with the exact 95 % interval of Garwood (Biometrika 28, 1936, 437-442), as
 * R's `poisson.test(events, years)` gives it.
 *
 * @throws RangeError as `rateRatio` does.
 */
export function rate(exposure: Exposure): Rate {
  checkExposure(exposure, 'given');
  const { events, years } = exposure;
  return {
    perYear: events / years,
    low: events === 0 ? 0 : gammaQuantile(TAIL, events) / years,
    high: gammaQuantile(1 - TAIL, events + 1) / years,
  };
}

/**
 * One sentence on two spans that follows from the interval of their rate ratio alone, never from
 * the point. Ends are rounded to two significant digits, or to more where two would move an end
 * onto 1 or across it, or make both ends read alike.
 *
 * @throws RangeError when an end is not a number, `low` is below 0 or infinite, or `high` is below
 *   `low`.
 */
export function describeRatio({ low, high }: Interval): string {
  if (!(low >= 0 && low <= high && low < Number.POSITIVE_INFINITY)) {
    throw new RangeError(
      `The interval from ${low} to ${high} cannot be described: it must begin at a finite number from 0 and end no lower.`,
    );
  }
  if (low === 0 && high === Number.POSITIVE_INFINITY) {
    return 'The record does not allow any comparison: no incident in either span.';
  }
  const span = describeSpan({ low, high });
  if (low > 1) return `Incidents were recorded more often in the first span: ${span} as often.`;
  if (high < 1) return `Incidents were recorded less often in the first span: ${span} as often.`;
  return `The record does not show which span had the higher rate: anything ${describeRange({ low, high })} as often fits it.`;
}

function describeSpan({ low, high }: Interval): string {
  if (high === Number.POSITIVE_INFINITY) {
    const end = formatEnd(low);
    return end === JUST_ABOVE_ONE ? 'more than 1 times' : `at least ${end} times`;
  }
  if (low === 0) {
    const end = formatEnd(high);
    return end === JUST_BELOW_ONE ? 'less than 1 times' : `at most ${end} times`;
  }
  const [from, to] = formatEnds({ low, high });
  return from === to ? `${from} times` : `between ${from} and ${to} times`;
}

function describeRange({ low, high }: Interval): string {
  if (high === Number.POSITIVE_INFINITY) return `from ${formatEnd(low)} times upwards`;
  const [from, to] = formatEnds({ low, high });
  return `from ${from} to ${to} times`;
}

function formatEnds({ low, high }: Interval): readonly [string, string] {
  for (let digits = 2; digits < MAX_DIGITS; digits++) {
    const ends = [formatEnd(low, digits), formatEnd(high, digits)] as const;
    if (ends[0] !== ends[1]) return ends;
  }
  return [formatEnd(low, MAX_DIGITS), formatEnd(high, MAX_DIGITS)];
}

function formatEnd(value: number, leastDigits = 2): string {
  for (let digits = leastDigits; digits <= MAX_DIGITS; digits++) {
    const rounded = Number(value.toPrecision(digits));
    if (Math.sign(rounded - 1) === Math.sign(value - 1)) {
      return rounded.toLocaleString('en-GB', { maximumSignificantDigits: digits });
    }
  }
  return value > 1 ? JUST_ABOVE_ONE : JUST_BELOW_ONE;
}

function checkExposure({ events, years }: Exposure, name: string): void {
  if (!Number.isInteger(events) || events < 0 || events > MAX_EVENTS) {
    throw new RangeError(
      `The ${name} span counts ${events} incidents: a count must be a whole number from 0 to ${MAX_EVENTS.toLocaleString('en-GB')}.`,
    );
  }
  if (!Number.isFinite(years) || years <= 0) {
    throw new RangeError(
      `The ${name} span lasts ${years} years: its length must be a finite number of years above 0.`,
    );
  }
}
