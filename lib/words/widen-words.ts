import type { EventIndex } from '@/lib/events/event-index';
import type { EventFilter } from '@/lib/events/filter';
import type { Widening } from '@/lib/view/widen';
import { FILTER_LABELS, filterInWords } from './filter-words';

/** What was done to the view so that an event shows in it; null where nothing had to be. */
export function widenedInWords(
  index: EventIndex,
  filter: EventFilter,
  { filters, window }: Pick<Widening, 'filters' | 'window'>,
): string | null {
  const lifted = filters.map(
    (key) => `“${FILTER_LABELS[key]}: ${filterInWords(index, filter, key)}”`,
  );
  const done = [
    ...(window ? ['the window was widened'] : []),
    ...(lifted.length > 0
      ? [
          `the ${lifted.length === 1 ? 'filter' : 'filters'} ${lifted.join(', ')} ${lifted.length === 1 ? 'was' : 'were'} lifted`,
        ]
      : []),
  ];
  return done.length === 0 ? null : `To show this event, ${done.join(' and ')}. Back undoes it.`;
}
