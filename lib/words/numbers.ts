import type { Killed } from '@/lib/events/tally';

const NUMBER = new Intl.NumberFormat('en-GB');

export const formatNumber = (value: number): string => NUMBER.format(value);

const SIGNIFICANT = new Intl.NumberFormat('en-GB', { maximumSignificantDigits: 2 });

/** Two digits that count: "0.36", "1.9", "17", "∞". */
export const formatSignificant = (value: number): string => SIGNIFICANT.format(value);

/** The size of a file: "812 bytes", "37 kB", "1.2 MB". */
export function formatBytes(bytes: number): string {
  if (bytes < 1_000) return formatCount(bytes, 'byte');
  if (bytes < 999_500) return `${formatNumber(Math.round(bytes / 1_000))} kB`;
  return `${formatNumber(Math.round(bytes / 100_000) / 10)} MB`;
}

const PLURALS = new Intl.PluralRules('en-GB');

/** What is counted, in both forms that English has for a number. */
const COUNTED = {
  actor: { one: 'actor', other: 'actors' },
  byte: { one: 'byte', other: 'bytes' },
  day: { one: 'day', other: 'days' },
  event: { one: 'event', other: 'events' },
  incident: { one: 'incident', other: 'incidents' },
  period: { one: 'period', other: 'periods' },
  place: { one: 'place', other: 'places' },
  'record added': { one: 'record added', other: 'records added' },
  'record corrected': { one: 'record corrected', other: 'records corrected' },
  'record withdrawn': { one: 'record withdrawn', other: 'records withdrawn' },
  source: { one: 'source', other: 'sources' },
  'statement of coverage': {
    one: 'statement of the days covered',
    other: 'statements of the days covered',
  },
  'strategic development or context record': {
    one: 'strategic development or context record',
    other: 'strategic developments and context records',
  },
  'year of UCDP': { one: 'year of UCDP’s deaths', other: 'years of UCDP’s deaths' },
} as const;

export type Counted = keyof typeof COUNTED;

/** "1 incident", "7 incidents". */
export function formatCount(count: number, of: Counted): string {
  const form = PLURALS.select(count) === 'one' ? 'one' : 'other';
  return `${formatNumber(count)} ${COUNTED[of][form]}`;
}

/**
 * The toll of a set of incidents in words:
 * "at least 322, best estimate 354, up to 489 killed; no figure for 6 incidents".
 */
export function formatKilled(killed: Killed, incidents: number): string {
  if (incidents === 0) return 'no incidents';
  if (killed.withoutFigure === incidents) {
    return `number killed not known (no figure for ${formatCount(incidents, 'incident')})`;
  }
  const { low, best, high } = killed;
  const sum =
    low === high
      ? `${formatNumber(best)} killed`
      : `at least ${formatNumber(low)}, best estimate ${formatNumber(best)}, up to ${formatNumber(high)} killed`;
  return killed.withoutFigure === 0
    ? sum
    : `${sum}; no figure for ${formatCount(killed.withoutFigure, 'incident')}`;
}

type Figures = {
  readonly low: number | null;
  readonly best: number | null;
  readonly high: number | null;
};

/** The toll of one event: "3 killed", "5 killed (3 to 7)", "at least 4 killed", "killed: not known". */
export function formatFigures({ low, best, high }: Figures): string {
  if (best !== null) {
    if (low !== null && high !== null && low < high) {
      return `${formatNumber(best)} killed (${formatNumber(low)} to ${formatNumber(high)})`;
    }
    if (low !== null && low < best)
      return `${formatNumber(best)} killed (at least ${formatNumber(low)})`;
    if (high !== null && high > best)
      return `${formatNumber(best)} killed (up to ${formatNumber(high)})`;
    return best === 0 ? 'nobody killed' : `${formatNumber(best)} killed`;
  }
  if (low !== null && high !== null) {
    return `${formatNumber(low)} to ${formatNumber(high)} killed`;
  }
  if (low !== null) return `at least ${formatNumber(low)} killed`;
  if (high !== null) return `up to ${formatNumber(high)} killed`;
  return 'killed: not known';
}
