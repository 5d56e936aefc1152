import type { ViewFacts } from '@/lib/view/facts';
import { formatSpan } from './dates';
import { filterWords } from './filter-words';

/** Whether a view cuts time, so that an event can lie outside it. */
export const isWindowed = ({ view }: Pick<ViewFacts, 'view'>): boolean =>
  view.from !== null || view.to !== null || view.period !== null;

/** What a facts is limited to: "Begins: 5 May 1992 – 27 June 1997 (Civil war)", "Type:
 * Battles". Empty where it is everything. */
export function selectionInWords(
  facts: Pick<ViewFacts, 'index' | 'view' | 'window' | 'filter'>,
): readonly string[] {
  const { index, view, window, filter } = facts;
  const period = index.periods.find(({ id }) => id === view.period);
  const isWholePeriod = period && view.from === null && view.to === null;
  const span = formatSpan(window.fromMs, window.toMs);
  return [
    ...(isWindowed(facts) ? [`Begins: ${span}${isWholePeriod ? ` (${period.title})` : ''}`] : []),
    ...filterWords(index, filter),
  ];
}
