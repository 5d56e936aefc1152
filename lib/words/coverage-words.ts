import type { Totals } from '@/lib/events/tally';
import type { Coverage } from '@/lib/record/schema';
import { coverageWindow } from '@/lib/time/coverage';
import type { TimeWindow } from '@/lib/time/window';
import { formatDay, formatSpan } from './dates';
import { formatCount } from './numbers';

/** Said of what lies outside the days that could be sourced. */
export const NOT_COVERED = 'not covered';

/** How many incidents, in words that tell "none was recorded" from "nothing could be sourced":
 * "58 incidents", "no incidents recorded", "not covered". */
export function incidentsInWords({
  incidents,
  covered,
}: Pick<Totals, 'incidents' | 'covered'>): string {
  if (incidents > 0) return formatCount(incidents, 'incident');
  switch (covered) {
    case 'none':
      return NOT_COVERED;
    case 'part':
      return 'no incidents recorded in the days covered';
    case 'whole':
      return 'no incidents recorded';
  }
}

/** A window in words, and where the record ends in it: "24 August 2025 to 17 April 2026, where the
 * record ends". */
export function spanInWords(window: TimeWindow, coverage: Coverage): string {
  const { toMs: endMs } = coverageWindow(coverage);
  if (window.toMs <= endMs) return formatSpan(window.fromMs, window.toMs);
  if (window.fromMs > endMs) {
    return `${formatSpan(window.fromMs, window.toMs)}, after the record ends (${formatDay(endMs)})`;
  }
  const [from, end] = [formatDay(window.fromMs), formatDay(endMs)];
  return `${from === end ? '' : `${from} to `}${end}, where the record ends`;
}

/** "Not covered" at the start of a sentence. */
export const sentence = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
