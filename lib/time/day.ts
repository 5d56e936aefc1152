/** Days of the calendar in UTC, as ISO text (`1997-06-27`) and as milliseconds. */

export const MS_PER_DAY = 86_400_000;
export const MS_PER_YEAR = 365.25 * MS_PER_DAY;

/** The one list of months; what needs them short cuts them. */
export const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

export const SHORT_MONTHS: readonly string[] = MONTHS.map((name) => name.slice(0, 3));

/** The ISO day in which a moment lies. */
export const isoDay = (ms: number): string => new Date(ms).toISOString().slice(0, 10);

/** First millisecond of an ISO day. */
export const dayStartMs = (day: string): number => Date.parse(day);

/** Last millisecond of an ISO day. */
export const dayEndMs = (day: string): number => Date.parse(day) + MS_PER_DAY - 1;

/**
 * The ISO day on which the clock stands, in UTC; or the day that the server is told to be on by
 * `PANJ_TODAY`, so that what hangs on the day can be tested on a fixed one. Asked on the server alone.
 *
 * @throws Error where `PANJ_TODAY` is set to something else than a day.
 */
export function today(): string {
  const told = process.env.PANJ_TODAY;
  if (!told) return isoDay(Date.now());
  if (parseDay(told, 'from') !== told) {
    throw new Error(`PANJ_TODAY is "${told}". It takes a day, YYYY-MM-DD, or is left out.`);
  }
  return told;
}

/**
 * A day from a year, a month or a day: the first day of it at the start of a span, the last at its
 * end. Returns null for anything else, impossible days included.
 */
export function parseDay(text: string, side: 'from' | 'to'): string | null {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text.trim());
  if (!match) return null;
  const year = Number(match[1]);
  const month = match[2] === undefined ? (side === 'from' ? 1 : 12) : Number(match[2]);
  if (month < 1 || month > 12 || year < 1000) return null;
  const lastDay = new Date(Date.UTC(year, month, 0)).getUTCDate();
  const day = match[3] === undefined ? (side === 'from' ? 1 : lastDay) : Number(match[3]);
  if (day < 1 || day > lastDay) return null;
  return isoDay(Date.UTC(year, month - 1, day));
}
