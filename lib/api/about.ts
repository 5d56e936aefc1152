import { knownKilled, type Totals } from '@/lib/events/tally';
import { EVENT_TYPES, INCIDENT_TYPES } from '@/lib/record/vocabulary';
import type { Edition } from '@/lib/serve/edition';
import { dayEndMs, isoDay } from '@/lib/time/day';
import type { TimeWindow } from '@/lib/time/window';
import { formatDay } from '@/lib/words/dates';
import type { About, Counts } from './schemas';

/** What every answer says of the record it was made from. */
export function aboutRecord({ version, dataset: { coverage } }: Edition): About {
  const through = formatDay(dayEndMs(coverage.through));
  return {
    version: version.id,
    licence: { id: 'CC-BY-4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
    cite: `Panj: security on the Tajik–Afghan frontier, 1990–2026. Version ${version.id}, sourced to ${through}. CC BY 4.0.`,
    coverage,
  };
}

export const toDays = ({ fromMs, toMs }: TimeWindow) => ({
  from: isoDay(fromMs),
  to: isoDay(toMs),
});

/** What is counted in a span, with names for places in lists and null for what is not known. */
export function toCounts(totals: Totals): Counts {
  const { low, best, high, withoutFigure } = knownKilled(totals);
  const [battles = 0, explosions = 0, civilians = 0, riots = 0, protests = 0] = INCIDENT_TYPES.map(
    (type) => totals.byType[EVENT_TYPES.indexOf(type)],
  );
  return {
    incidents: totals.incidents,
    byType: {
      battles,
      'explosions-remote-violence': explosions,
      'violence-against-civilians': civilians,
      riots,
      protests,
    },
    killed: { low, best, high, withoutFigure },
    tooVague: totals.tooVague,
  };
}
