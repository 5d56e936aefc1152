import type { Totals } from '@/lib/events/tally';
import type { Story } from '@/lib/record/editorial';
import { dayEndMs, MONTHS } from '@/lib/time/day';
import { incidentsInWords, sentence } from './coverage-words';
import { formatDay } from './dates';
import { formatCount } from './numbers';

/** "488 records, 1,538 sources". */
export const sizeInWords = (records: number, sources: number): string =>
  `${formatCount(records, 'record')}, ${formatCount(sources, 'source')}`;

/** "sourced to 17 April 2026". */
export const reachInWords = (through: string): string =>
  `sourced to ${formatDay(dayEndMs(through))}`;

/** "14 incidents since October 2025".
 *
 * @param from the first day of a month */
export const latestInWords = (totals: Totals, from: string): string =>
  `${sentence(incidentsInWords(totals))} since ${MONTHS[Number(from.slice(5, 7)) - 1]} ${from.slice(0, 4)}`;

/** Between which steps the story goes: "From “The road to war, 1990–92” to “Gold, drones and border posts”". */
export function storyInWords({ steps }: Story): string {
  const [first, last] = [steps[0]?.title, steps.at(-1)?.title];
  return first === last ? `“${first}”` : `From “${first}” to “${last}”`;
}
