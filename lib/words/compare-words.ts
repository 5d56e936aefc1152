import type { Comparison, SpanFigures } from '@/lib/stats/compare';
import type { Interval, RateFinding } from '@/lib/stats/poisson';
import type { TimeWindow } from '@/lib/time/window';
import type { ComparedSpans } from '@/lib/view/compare';
import type { ViewFacts } from '@/lib/view/facts';
import { formatSpan } from './dates';
import { filterWords } from './filter-words';
import { formatCount, formatNumber, formatSignificant } from './numbers';

/** What a span is called: over a column, and within a sentence. */
export type SpanName = {
  /** "Civil war", "This window", "5 May 1992 – 27 June 1997". */
  readonly title: string;
  /** "“Civil war”", "this window", "the span 5 May 1992 – 27 June 1997". */
  readonly inSentence: string;
};

/** A comparison in words, the same on the page, in the API and in what is copied. */
type ComparisonWords = {
  readonly names: readonly [SpanName, SpanName];
  /** The largest words, and what they are; null where there is nothing to hold together. */
  readonly headline: { readonly text: string; readonly note: string | null } | null;
  /** What the interval says, with the names of the spans and the filter. */
  readonly sentence: string;
  /** Which days stand in both spans, and where they count; null where none does. */
  readonly overlap: string | null;
  /** That the record is no census, and what each span rests on. */
  readonly caution: string | null;
};

type Facts = Pick<ViewFacts, 'index' | 'view' | 'filter'>;

export function comparisonInWords(facts: Facts, compared: ComparedSpans): ComparisonWords {
  const { comparison, choices } = compared;
  const [a, b] = [spanName(choices[0], facts), spanName(choices[1], facts)];
  if (comparison.kind === 'refused') {
    const sentence = refusalInWords(comparison.reason, [a, b]);
    return { names: [a, b], headline: null, sentence, overlap: null, caution: null };
  }
  const { finding, overlap } = comparison;
  const names = [a, overlap ? restOf(b) : b] as const;
  return {
    names,
    headline: finding && headlineOf(finding, names),
    sentence: findingInWords(comparison, names, filterWords(facts.index, facts.filter)),
    overlap: overlap && overlapInWords(overlap, names),
    caution: cautionInWords(comparison, names),
  };
}

function spanName(choice: string, { index, view }: Facts): SpanName {
  const isWholePeriod = choice === 'window' && view.from === null && view.to === null;
  const id = isWholePeriod ? view.period : choice;
  const period = index.periods.find((one) => one.id === id);
  if (period) return { title: period.title, inSentence: `“${period.title}”` };
  if (choice === 'window') return { title: 'This window', inSentence: 'this window' };
  if (choice === 'before') {
    return { title: 'The span before', inSentence: 'the span before this window' };
  }
  const [from = '', to = ''] = choice.split('_');
  const title = formatSpan(Date.parse(from), Date.parse(to));
  return { title, inSentence: `the span ${title}` };
}

const restOf = ({ title, inSentence }: SpanName): SpanName => ({
  title: `The rest of ${title}`,
  inSentence: `the rest of ${inSentence}`,
});

/** Why two spans are not compared, and what to do. */
function refusalInWords(
  reason: Extract<Comparison, { kind: 'refused' }>['reason'],
  [a, b]: ComparisonWords['names'],
): string {
  return reason === 'same'
    ? 'Both spans are the same days: a span cannot be held against itself. Choose another for one of them.'
    : `Every day of ${b.inSentence} lies in ${a.inSentence} as well, so nothing of it is left to compare. Take the shorter span first: it is then held against the rest of the longer one.`;
}

function headlineOf(
  { kind, ratio, low, high }: RateFinding,
  [a, b]: ComparisonWords['names'],
): ComparisonWords['headline'] {
  const of = `rate of incidents in ${a.inSentence} over that in ${b.inSentence}`;
  const interval =
    high === Number.POSITIVE_INFINITY
      ? `exact 95 % interval from ${formatSignificant(low)} upwards`
      : `exact 95 % interval ${formatSignificant(low)} to ${formatSignificant(high)}`;
  switch (kind) {
    case 'none':
      return null;
    case 'few':
      return { text: 'Too few to say which was higher', note: null };
    case 'open':
      return { text: 'Too few to say which was higher', note: `${of}: ${interval}` };
    default: {
      // Without an incident in one span the ratio is 0 or infinite, which no two rates are.
      const bound = ratio === 0 ? 'at most ' : Number.isFinite(ratio) ? '' : 'at least ';
      const value = ratio === 0 ? high : Number.isFinite(ratio) ? ratio : low;
      return { text: `${bound}× ${formatSignificant(value)}`, note: `${of}; ${interval}` };
    }
  }
}

type Compared = Extract<Comparison, { kind: 'compared' }>;

/**
 * One sentence that can be quoted alone: it names both spans with the days that were counted, and the
 * filter. Ends of the interval are rounded to two significant digits, or to more where two would move
 * an end onto 1 or across it, or make both ends read alike.
 */
function findingInWords(
  { finding, first, second }: Compared,
  names: ComparisonWords['names'],
  filter: readonly string[],
): string {
  const under = filter.length === 0 ? '' : ` (${filter.join('; ')})`;
  const a = spanWithDays(names[0], first);
  const b = spanWithDays(names[1], second);
  if (finding === null) {
    const uncovered = [first.coveredDays === 0 ? a : null, second.coveredDays === 0 ? b : null];
    return `The record covers no day of ${uncovered.filter(Boolean).join(' or of ')}: there is nothing to compare.`;
  }
  const counts = `${incidents(first)} in ${a}, ${incidents(second)} in ${b}`;
  switch (finding.kind) {
    case 'none':
      return `No incident${under} is recorded in ${a} or in ${b}: there is nothing to compare.`;
    case 'few':
      return `Too few incidents${under} are recorded to say which rate was higher: ${counts}.`;
    case 'open':
      return `Too few incidents${under} are recorded to say which rate was higher: ${counts}. Anything ${rangeInWords(finding)} as often in the first as in the second fits.`;
    default:
      return `Incidents${under} were recorded ${finding.kind === 'more' ? 'more' : 'less'} often in ${a} than in ${b}: ${timesInWords(finding)} as often.`;
  }
}

/** What is said of two rates after both counts: what can and what cannot be concluded. Nothing of
 * spans without any incident. */
export function verdictInWords(finding: RateFinding): string {
  switch (finding.kind) {
    case 'none':
      return '';
    case 'few':
      return 'Too few to say which rate was higher.';
    case 'open':
      return `Too few to say which rate was higher: anything ${rangeInWords(finding)} as often in the first as in the second fits.`;
    default:
      return `In the first they were recorded ${finding.kind === 'more' ? 'more' : 'less'} often: ${timesInWords(finding)} as often.`;
  }
}

/** "“Civil war” (5 May 1992 – 27 June 1997)", with the days that were counted. */
function spanWithDays({ title, inSentence }: SpanName, { covered }: SpanFigures): string {
  const days = piecesInWords(covered);
  return covered.length === 0 || days === title ? inSentence : `${inSentence} (${days})`;
}

/** "5 May 1992 – 27 June 1997 and 1 January 2001 – 31 December 2001". */
const piecesInWords = (pieces: readonly TimeWindow[]): string =>
  pieces.map(({ fromMs, toMs }) => formatSpan(fromMs, toMs)).join(' and ');

const incidents = ({ totals }: SpanFigures): string =>
  totals.incidents === 0 ? 'none' : formatNumber(totals.incidents);

const overlapInWords = (overlap: TimeWindow, [a, b]: ComparisonWords['names']): string =>
  `${formatSpan(overlap.fromMs, overlap.toMs)} lies in both. It is counted in ${a.inSentence} alone, which is held against ${b.inSentence}.`;

/** The days of a span that were counted: "all 1,879 days", "24 August 2025 – 17 April 2026, 237 days". */
export function coveredInWords({ span, covered, coveredDays }: SpanFigures): string {
  if (coveredDays === 0) return 'none';
  const days = formatCount(coveredDays, 'day');
  const [only] = covered;
  const isWhole = only?.fromMs === span.fromMs && only.toMs === span.toMs;
  return isWhole ? `all of it, ${days}` : `${piecesInWords(covered)}, ${days}`;
}

/** "20 (11 to 34)": incidents a year and the interval. */
export const rateInWords = ({ rate }: SpanFigures): string =>
  rate === null
    ? 'not covered'
    : `${formatSignificant(rate.perYear)} (${formatSignificant(rate.low)} to ${formatSignificant(rate.high)})`;

/** That the record is no census, and what each span rests on. */
export function cautionInWords(
  { first, second }: Compared,
  [a, b]: ComparisonWords['names'],
): string {
  return `A curated record is not a census: how much was reported, and can still be read, differs from span to span. Behind ${a.inSentence} stand ${perYear(first)}, behind ${b.inSentence} ${perYear(second)}.`;
}

function perYear({ recordsPerYear, sourcesPerYear }: SpanFigures): string {
  if (recordsPerYear === null || sourcesPerYear === null) return 'no covered days';
  const [records, sources] = [recordsPerYear, sourcesPerYear].map(formatSignificant);
  return `${records} ${records === '1' ? 'record' : 'records'} and ${sources} ${sources === '1' ? 'source' : 'sources'} a year`;
}

/** What is copied: the sentence with its caution, and where it comes from. */
export function comparisonToCopy(
  { sentence, overlap, caution }: Pick<ComparisonWords, 'sentence' | 'overlap' | 'caution'>,
  source: { readonly cite: string; readonly url: string },
): string {
  return `${[sentence, overlap, caution].filter(Boolean).join(' ')}\n${source.cite} ${source.url}`;
}

const MAX_DIGITS = 4;
const JUST_ABOVE_ONE = 'just over 1';
const JUST_BELOW_ONE = 'just under 1';

/** How many times as often, of an interval that lies on one side of 1. */
function timesInWords({ low, high }: Interval): string {
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

/** The same of an interval that holds 1. */
function rangeInWords({ low, high }: Interval): string {
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
