import { valueAt } from '@/lib/events/column';
import type { Fatalities } from '@/lib/events/fatalities';
import type { Totals } from '@/lib/events/tally';
import { EVENT_TYPES, type EventType } from '@/lib/record/vocabulary';
import type { Edition } from '@/lib/serve/edition';
import { isoDay } from '@/lib/time/day';
import type { TimeWindow } from '@/lib/time/window';
import type { ViewFacts } from '@/lib/view/facts';
import { citeInWords } from '@/lib/words/source-words';
import type { About, Counts } from './schemas';

/** What every answer says of the record it was made from. */
export function aboutRecord({ version, dataset: { coverage } }: Edition): About {
  return {
    version: version.id,
    licence: { id: 'CC-BY-4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
    cite: citeInWords(version.id, coverage),
    coverage,
  };
}

export const toDays = ({ fromMs, toMs }: TimeWindow) => ({
  from: isoDay(fromMs),
  to: isoDay(toMs),
});

/** What every answer about a view says of what it was asked. */
export const aboutView = ({ window, filter }: Pick<ViewFacts, 'window' | 'filter'>) => ({
  window: toDays(window),
  leftOut: [...(filter.q?.leftOut ?? [])],
});

/** Sums of people killed, each with the number of incidents that have the figure. */
export const toKilled = ({ low, best, high, withoutFigure }: Fatalities): Counts['killed'] => ({
  low: low.sum,
  best: best.sum,
  high: high.sum,
  of: { low: low.of, best: best.of, high: high.of },
  withoutFigure,
});

/** What is counted in a span, with names for places in lists, and null for what is not known and for
 * what nobody could have counted. */
export function toCounts({ incidents, byType, fatalities, tooVague, covered }: Totals): Counts {
  // Where nothing could be sourced, a count of 0 would say that nothing happened.
  const isCounted = covered !== 'none' || incidents > 0;
  const of = (type: EventType): number | null =>
    isCounted ? valueAt(byType, EVENT_TYPES.indexOf(type)) : null;
  return {
    incidents: isCounted ? incidents : null,
    byType: {
      battles: of('battles'),
      'explosions-remote-violence': of('explosions-remote-violence'),
      'violence-against-civilians': of('violence-against-civilians'),
      riots: of('riots'),
      protests: of('protests'),
    },
    killed: toKilled(fatalities),
    tooVague,
  };
}
