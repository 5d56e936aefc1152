import type { Selection } from '@/lib/url/selection';
import { formatSpan } from './dates';
import { filterWords } from './filter-words';

/** Whether a view cuts time, so that an event can lie outside it. */
export const isWindowed = ({ view }: Pick<Selection, 'view'>): boolean =>
  view.from !== null || view.to !== null || view.period !== null;

/** What a selection is limited to: "Begins: 5 May 1992 – 27 June 1997 (Civil war)", "Type:
 * Battles". Empty where it is everything. */
export function selectionInWords(selection: Selection): readonly string[] {
  const { index, view, window, filter } = selection;
  const period = index.periods.find(({ id }) => id === view.period);
  const isWholePeriod = period && view.from === null && view.to === null;
  const span = formatSpan(window.fromMs, window.toMs);
  return [
    ...(isWindowed(selection)
      ? [`Begins: ${span}${isWholePeriod ? ` (${period.title})` : ''}`]
      : []),
    ...filterWords(index, filter),
  ];
}
