import { MAX_QUERY_LENGTH } from '@/lib/events/filter';
import type { ResultGroup } from '@/lib/events/search/results';
import type { Found, Hit } from '@/lib/events/search/search';
import type { DateTopic } from '@/lib/events/search/topics';
import { MONTHS, parseDay } from '@/lib/time/day';
import { CLAIMS_TITLE } from './claim-words';
import { formatEdtf, formatYearSpan } from './dates';
import { formatCount, formatNumber } from './numbers';

export const SEARCH_LABEL = 'Search events, places and groups';

/** Beside a field whose text was cut. */
export const QUERY_CUT = `Only the first ${MAX_QUERY_LENGTH} characters are searched for.`;

export const RESULT_LABELS = {
  dates: 'Dates',
  events: 'Events',
  actors: 'Groups and people',
  places: 'Places',
  periods: 'Periods',
  claims: CLAIMS_TITLE,
  more: 'More events',
  latest: 'Latest',
  all: '',
} as const satisfies Record<ResultGroup['id'], string>;

/** What a query found, for the line below the field. */
export function foundInWords(query: string, { rows, leftOut }: Found): string {
  if (query.trim() === '') {
    return 'Words, names in any spelling, and dates: “border guards killed December 2025”, “Пяндж”, “1992–97”.';
  }
  const events = `${formatCount(rows.length, 'event')} found`;
  if (rows.length === 0) {
    return 'No event found. Try fewer or other words, another spelling, or a year.';
  }
  if (leftOut.length === 0) return `${events}.`;
  return `No event has all of this. Left out: ${leftOut.map((words) => `“${words}”`).join(', ')}. ${events} with the rest.`;
}

/** Of an event that is found by a name which its own words do not have. */
export const knownAsInWords = ({ name, spelling }: NonNullable<Hit['knownAs']>): string =>
  `${name}, known as ${spelling}`;

/** "2 events", "2 events and 1 that may have been then". */
export function eventsInWindow({ events, perhaps }: DateTopic): string {
  const surely = formatCount(events, 'event');
  return perhaps === 0 ? surely : `${surely}, and ${formatNumber(perhaps)} that may have been then`;
}

/** What choosing a date does: "December 2025, with “border guards killed”". */
export function dateInWords(date: DateTopic): string {
  const days = windowInWords(date);
  if (date.words !== null) return `${days}, with “${date.words}”`;
  return date.isWithoutWords ? `${days}, all events` : days;
}

/** The days of a window as short as they can be said: "December 2025", "1992–97", "24 December 2025". */
export function windowInWords({ from, to }: Pick<DateTopic, 'from' | 'to'>): string {
  const [year = '', month = ''] = from.split('-');
  const isWhole = (text: string, until = text): boolean =>
    parseDay(text, 'from') === from && parseDay(until, 'to') === to;
  const last = to.slice(0, 4);
  if (isWhole(year, last)) return formatYearSpan(Number(year), Number(last));
  if (isWhole(`${year}-${month}`)) return `${MONTHS[Number(month) - 1]} ${year}`;
  return formatEdtf(from === to ? from : `${from}/${to}`);
}
