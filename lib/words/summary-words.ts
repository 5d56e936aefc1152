import type { Summary } from '@/lib/events/summary';
import type { Totals } from '@/lib/events/tally';
import { formatCount, formatNumber } from './numbers';

type Besides = Pick<Summary, 'disputed' | 'differing' | 'developments' | 'context'>;

/** What stands beside the number of incidents in a window: how many are in dispute, what is listed and
 * not counted, and what may belong to it. Empty where there is nothing of the kind. */
export function besidesInWords(
  { incidents, tooVague }: Pick<Totals, 'incidents' | 'tooVague'>,
  { disputed, differing, developments, context }: Besides,
): string {
  const uncounted = [
    developments > 0 && formatCount(developments, 'strategic development'),
    context > 0 && formatCount(context, 'context record'),
  ].filter((part) => part !== false);
  return [
    incidents === 1 && oneInDispute(disputed > 0, differing > 0),
    incidents > 1 &&
      `${disputed === 0 ? 'None' : formatNumber(disputed)} of them disputed; accounts differ on ${differing === 0 ? 'none' : formatNumber(differing)}.`,
    uncounted.length > 0 && `Besides, in no count: ${uncounted.join(' and ')}.`,
    tooVague > 0 &&
      `${formatCount(tooVague, 'incident')} more may have begun in the window; the date is too vague to say.`,
  ]
    .filter((part) => part !== false)
    .join(' ');
}

/** The same of one incident. */
function oneInDispute(isDisputed: boolean, isDiffering: boolean): string {
  if (!isDisputed && !isDiffering) return 'It is not disputed, and accounts do not differ on it.';
  if (isDisputed && isDiffering) return 'It is disputed; accounts differ on it.';
  return isDisputed ? 'It is disputed.' : 'Accounts differ on it.';
}
