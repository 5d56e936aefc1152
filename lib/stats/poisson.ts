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

/** Fewer incidents than this in both spans together say nothing, whatever the interval. */
const LEAST_EVENTS = 5;

export const RATE_FINDINGS = ['more', 'fewer', 'open', 'few', 'none'] as const;

/**
 * What two counts say of two rates, as a fact. It follows from the interval of the ratio alone, never
 * from the point: `more` and `fewer` where the first rate is the higher or the lower one, `open` where
 * the interval holds 1. `few`: under five incidents in both together; `none`: not one.
 */
export type RateFinding = RateRatio & {
  readonly kind: (typeof RATE_FINDINGS)[number];
};

/**
 * Holds the rate of `a` against that of `b`.
 *
 * @throws RangeError as `rateRatio` does.
 */
export function compareRates(a: Exposure, b: Exposure): RateFinding {
  const ratio = rateRatio(a, b);
  const events = a.events + b.events;
  if (events < LEAST_EVENTS) return { kind: events === 0 ? 'none' : 'few', ...ratio };
  return { kind: ratio.low > 1 ? 'more' : ratio.high < 1 ? 'fewer' : 'open', ...ratio };
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
