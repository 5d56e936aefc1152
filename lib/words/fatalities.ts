import type { Fatalities } from '@/lib/events/fatalities';
import type { EventRecord } from '@/lib/record/schema';
import { formatCount, formatNumber } from './numbers';

/**
 * How many were killed, in words: the one place that says so, of an event and of a sum. It gives a
 * bound only where a record gives it, says where one is missing, and never says 0 where no source does.
 */

type Figures = EventRecord['fatalities'];

/** The toll of one event: "5 killed (3 to 7)", "at least 4 killed", "60 killed (no range given)",
 * "number killed not known; one account says up to 5". */
export function formatFatalities({ low, best, high }: Figures): string {
  if (best !== null) return `${dead(best)}${rangeAround({ low, best, high })}`;
  if (low !== null && high !== null) {
    return low === high ? dead(low) : `${formatNumber(low)} to ${formatNumber(high)} killed`;
  }
  if (low !== null) return `at least ${formatNumber(low)} killed`;
  if (high === null) return NOT_KNOWN_WORDS;
  return `${NOT_KNOWN_WORDS}; one account says ${high === 0 ? 'nobody' : `up to ${formatNumber(high)}`}`;
}

/** Said wherever no source gives a figure. */
const NOT_KNOWN_WORDS = 'number killed not known';

const dead = (count: number): string =>
  count === 0 ? 'nobody killed' : `${formatNumber(count)} killed`;

/** What is given beside a best estimate: its range, or which end of it nobody gives. */
function rangeAround({ low, best, high }: Figures & { best: number }): string {
  if (low === null && high === null) return ' (no range given)';
  if (low === null) {
    return high === best ? ' (no lower figure)' : ` (up to ${formatNumber(high ?? best)})`;
  }
  if (high === null) {
    return low === best ? ' (no upper figure)' : ` (at least ${formatNumber(low)})`;
  }
  return low === high ? '' : ` (${formatNumber(low)} to ${formatNumber(high)})`;
}

/**
 * The toll of a set of incidents: "1,121 killed by the best estimates given for 39 of the 58 incidents
 * listed here; at least 1,040; upper figures are given for 30 of them; no figure at all for 15". A sum
 * is never told without the incidents it is of, and "up to" only where every one of them has an
 * upper figure. Empty where there is no incident.
 */
export function sumInWords(fatalities: Fatalities): string {
  const { low, best, high, incidents, withoutFigure } = fatalities;
  if (incidents === 0) return '';
  // What is listed is one event: it reads as on its own page.
  if (incidents === 1) return formatFatalities({ low: low.sum, best: best.sum, high: high.sum });
  if (withoutFigure === incidents) {
    return `${NOT_KNOWN_WORDS}: no figure for any of the ${formatCount(incidents, 'incident')} listed here`;
  }
  return [
    leadInWords(fatalities),
    lowerInWords(fatalities),
    upperInWords(fatalities),
    withoutFigure > 0 ? `no figure at all for ${formatNumber(withoutFigure)}` : '',
  ]
    .filter(Boolean)
    .join('; ');
}

/** The sum that is known best, with the incidents it is of. */
export function leadInWords({ low, best, incidents, withoutFigure }: Fatalities): string {
  const listed = `the ${formatCount(incidents, 'incident')} listed here`;
  if (best.sum === null) {
    return low.sum === null
      ? NOT_KNOWN_WORDS
      : `at least ${formatNumber(low.sum)} killed by the lower figures given for ${formatNumber(low.of)} of ${listed}`;
  }
  if (best.of === incidents) return `${dead(best.sum)} in ${listed}, by the best estimates`;
  if (best.of > 1 && best.of === incidents - withoutFigure) {
    return `${dead(best.sum)} in the ${formatCount(best.of, 'incident')} listed here that have a figure, by the best estimates`;
  }
  return `${dead(best.sum)} by the best estimates given for ${formatNumber(best.of)} of ${listed}`;
}

/** How far down the figures go, beside the best estimates: of which incidents, where those are others. */
function lowerInWords({ low, best, high }: Fatalities): string {
  // "At least none" says nothing.
  if (best.sum === null || !low.sum || low.sum === high.sum) return '';
  const bound = `at least ${formatNumber(low.sum)}`;
  return low.of === best.of
    ? bound
    : `${bound} by the lower figures given for ${formatNumber(low.of)} of them`;
}

/** How far up the figures go: said as a bound only where every incident has one. */
function upperInWords({ low, high, incidents }: Fatalities): string {
  if (high.sum === null) return 'no upper figure is given';
  if (high.of < incidents) return `upper figures are given for ${formatNumber(high.of)} of them`;
  return low.of === incidents && low.sum === high.sum ? '' : `up to ${formatNumber(high.sum)}`;
}
