const HALVINGS = 70;
const MAX_TERMS = 1_000_000;
const TINY = 1e-300;
/** Bound on the logarithms searched: the exponential of twice this would leave the doubles. */
const MAX_LOG = 700;

/**
 * The odds p / (1 - p) of the quantile p of the beta distribution with shapes `a` and `b` (both
 * above 0) at `probability` (between 0 and 1, both excluded). Odds, because p alone has no digits
 * left for 1 - p once it is close to 1. Found by bisection on the logarithm of the odds.
 */
export function betaQuantileOdds(probability: number, a: number, b: number): number {
  return Math.exp(bisect((logOdds) => regularizedBeta(logOdds, a, b) < probability));
}

/**
 * The quantile of the gamma distribution with `shape` (above 0) and scale 1 at `probability`
 * (between 0 and 1, both excluded). Found by bisection on its logarithm.
 */
export function gammaQuantile(probability: number, shape: number): number {
  return Math.exp(bisect((logValue) => regularizedGamma(shape, logValue) < probability));
}

/** I_x(a, b) at x = 1 / (1 + exp(-logOdds)), by the continued fraction of DLMF 8.17.22. */
function regularizedBeta(logOdds: number, a: number, b: number): number {
  const x = 1 / (1 + Math.exp(-logOdds));
  if (x > (a + 1) / (a + b + 2)) return 1 - betaFraction(-logOdds, b, a);
  return betaFraction(logOdds, a, b);
}

/** Converges fast for x below (a + 1) / (a + b + 2); DLMF 8.17.4 gives the rest by symmetry. */
function betaFraction(logOdds: number, a: number, b: number): number {
  const x = 1 / (1 + Math.exp(-logOdds));
  const logX = -Math.log1p(Math.exp(-logOdds));
  const logRest = -Math.log1p(Math.exp(logOdds));
  const logBeta = logGamma(a) + logGamma(b) - logGamma(a + b);
  const fraction = continuedFraction(1, (n) => {
    const m = Math.floor(n / 2);
    const scale = x / ((a + n - 1) * (a + n));
    return [n % 2 === 0 ? m * (b - m) * scale : -(a + m) * (a + b + m) * scale, 1];
  });
  return Math.exp(a * logX + b * logRest - logBeta) / (a * fraction);
}

/**
 * P(a, z) at z = exp(logZ): the series of DLMF 8.11.4 for z below a + 1, else one minus Q(a, z)
 * by the even part of the continued fraction of DLMF 8.9.2.
 */
function regularizedGamma(a: number, logZ: number): number {
  const z = Math.exp(logZ);
  const factor = Math.exp(a * logZ - z - logGamma(a));
  if (z < a + 1) return factor * gammaSeries(a, z);
  return 1 - factor / continuedFraction(z + 1 - a, (n) => [-n * (n - a), z + 2 * n + 1 - a]);
}

function gammaSeries(a: number, z: number): number {
  let term = 1 / a;
  let sum = term;
  for (let n = 1; term > sum * Number.EPSILON; n++) {
    term *= z / (a + n);
    sum += term;
  }
  return sum;
}

/**
 * The value of b0 + a1 / (b1 + a2 / (b2 + ...)), where `term(n)` gives [an, bn], by the method of
 * Lentz as modified by Thompson and Barnett (J. Comput. Phys. 64, 1986, 490-509).
 */
function continuedFraction(b0: number, term: (n: number) => readonly [number, number]): number {
  let value = b0 || TINY;
  let numerators = value;
  let denominators = 0;
  for (let n = 1; n <= MAX_TERMS; n++) {
    const [a, b] = term(n);
    denominators = 1 / (b + a * denominators || TINY);
    numerators = b + a / numerators || TINY;
    const change = numerators * denominators;
    value *= change;
    if (Math.abs(change - 1) <= Number.EPSILON) return value;
  }
  throw new RangeError(`The continued fraction did not settle within ${MAX_TERMS} terms.`);
}

/** The point where `isBelow` turns from true to false. */
function bisect(isBelow: (value: number) => boolean): number {
  let low = -MAX_LOG;
  let high = MAX_LOG;
  for (let halving = 0; halving < HALVINGS; halving++) {
    const middle = (low + high) / 2;
    if (isBelow(middle)) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/** The logarithm of the gamma function for z above 0: DLMF 5.5.1 up to 10, then DLMF 5.11.1. */
function logGamma(z: number): number {
  let product = 1;
  let shifted = z;
  while (shifted < 10) {
    product *= shifted;
    shifted += 1;
  }
  const inverse = 1 / shifted;
  const square = inverse * inverse;
  const tail = [-691 / 360360, 1 / 1188, -1 / 1680, 1 / 1260, -1 / 360, 1 / 12].reduce(
    (sum, coefficient) => sum * square + coefficient,
    0,
  );
  const stirling = (shifted - 0.5) * Math.log(shifted) - shifted + 0.5 * Math.log(2 * Math.PI);
  return stirling + tail * inverse - Math.log(product);
}
