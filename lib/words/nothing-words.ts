import { valueAt } from '@/lib/events/column';
import type { EventIndex } from '@/lib/events/event-index';
import { activeKeys, type EventFilter } from '@/lib/events/filter';
import { coverageWindow } from '@/lib/time/coverage';
import type { TimeWindow } from '@/lib/time/window';
import type { ViewFacts } from '@/lib/view/facts';
import type { WayOut } from '@/lib/view/ways-out';
import { formatDay, formatEdtf } from './dates';
import { FILTER_LABELS, filterInWords } from './filter-words';
import { formatCount } from './numbers';

type Shown = { readonly filter: EventFilter; readonly window: TimeWindow };

/** What an empty plot says: that the record has nothing there, or that it does not reach there. */
export function nothingInWords(index: EventIndex, { filter, window }: Shown): string {
  const { fromMs, toMs } = coverageWindow(index.coverage);
  if (window.fromMs > toMs) {
    return `The record ends on ${formatDay(toMs)}: what happened after that is not known here.`;
  }
  if (window.toMs < fromMs) {
    return `The record begins on ${formatDay(fromMs)}: what happened before that is not known here.`;
  }
  return activeKeys(filter).length === 0
    ? 'No event of the record begins in this window.'
    : 'No event of the record begins in this window under this filter.';
}

/** What a plot of incidents says where there are events, and none of them is an incident. */
export const noIncidentInWords = (events: number): string =>
  events === 1
    ? 'No incident here. The one event is a strategic development or a context record, which is in no bar.'
    : `No incident here. The ${formatCount(events, 'event')} are strategic developments or context records, which are in no bar.`;

/** The same for a picture, which nobody can leave. */
export const emptyPlotInWords = (facts: Shown & Pick<ViewFacts, 'index' | 'inside'>): string =>
  facts.inside.length > 0 ? 'No incident here.' : nothingInWords(facts.index, facts);

/** One way out, as the words of a link. */
export function wayOutInWords(index: EventIndex, filter: EventFilter, way: WayOut): string {
  switch (way.kind) {
    case 'filter':
      return `Without “${FILTER_LABELS[way.key]}: ${filterInWords(index, filter, way.key)}”: ${formatCount(way.events, 'event')}`;
    case 'nearest':
      return `Nearest in time: ${formatEdtf(valueAt(index.dates, way.row))}, ${valueAt(index.titles, way.row)}`;
    case 'all-years':
      return `All years: ${formatCount(way.events, 'event')}`;
    case 'everything':
      return `No single filter would help: without any of them, ${formatCount(way.events, 'event')}`;
  }
}
