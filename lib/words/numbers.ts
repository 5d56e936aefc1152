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
  claim: { one: 'claim', other: 'claims' },
  day: { one: 'day', other: 'days' },
  event: { one: 'event', other: 'events' },
  incident: { one: 'incident', other: 'incidents' },
  page: { one: 'page', other: 'pages' },
  period: { one: 'period', other: 'periods' },
  place: { one: 'place', other: 'places' },
  'context record': { one: 'context record', other: 'context records' },
  'record added': { one: 'record added', other: 'records added' },
  'record corrected': { one: 'record corrected', other: 'records corrected' },
  'record withdrawn': { one: 'record withdrawn', other: 'records withdrawn' },
  record: { one: 'record', other: 'records' },
  problem: { one: 'problem', other: 'problems' },
  step: { one: 'step', other: 'steps' },
  source: { one: 'source', other: 'sources' },
  'statement of coverage': {
    one: 'statement of the days covered',
    other: 'statements of the days covered',
  },
  'strategic development': { one: 'strategic development', other: 'strategic developments' },
  'year of UCDP': { one: 'year of UCDP’s deaths', other: 'years of UCDP’s deaths' },
} as const;

export type Counted = keyof typeof COUNTED;

/** "1 incident", "7 incidents". */
export function formatCount(count: number, of: Counted): string {
  const form = PLURALS.select(count) === 'one' ? 'one' : 'other';
  return `${formatNumber(count)} ${COUNTED[of][form]}`;
}
