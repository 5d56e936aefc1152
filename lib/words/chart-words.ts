import type { Bar } from '@/lib/charts/bars';
import type { Frequency } from '@/lib/charts/frequency';
import type { Measure } from '@/lib/charts/measure';
import type { ReferenceCount } from '@/lib/charts/reference-count';
import type { Fatalities } from '@/lib/events/fatalities';
import type { Totals } from '@/lib/events/tally';
import type { Coverage } from '@/lib/record/schema';
import { EVENT_TYPES } from '@/lib/record/vocabulary';
import type { BinUnit } from '@/lib/time/bins';
import { dayEndMs } from '@/lib/time/day';
import type { TimeWindow } from '@/lib/time/window';
import type { ViewFacts } from '@/lib/view/facts';
import { incidentsInWords, sentence } from './coverage-words';
import { formatDay, formatYearSpan } from './dates';
import { leadInWords, sumInWords } from './fatalities';
import { TYPE_LABELS } from './labels';
import { formatCount, formatNumber } from './numbers';

/** "Incidents per year": what the bars are and how wide. */
export const chartTitle = (measure: Measure, unit: BinUnit): string =>
  `${measure === 'killed' ? 'People killed' : 'Incidents'} per ${unit}`;

/** What is counted in the whole window: "201 incidents". People killed are summed only where they are
 * what the chart is of. */
export function totalsInWords({ window }: Pick<Frequency, 'window'>, measure: Measure): string {
  const incidents = sentence(incidentsInWords(window));
  return measure === 'killed' && window.incidents > 0
    ? `${incidents}: ${sumInWords(window.fatalities)}`
    : incidents;
}

/** UCDP's count of deaths beside what the record lists of the same country and years. */
export const referenceInWords = ({ fromYear, toYear, ucdp, here }: ReferenceCount): string => {
  const years = formatYearSpan(fromYear, toYear);
  const listed =
    here.incidents === 0
      ? 'no incident is listed here'
      : here.incidents === 1
        ? `one incident is listed here: ${sumInWords(here)}`
        : leadInWords(here);
  return `UCDP counts ${formatNumber(ucdp)} deaths in organised violence in Tajikistan in ${years}. Of Tajikistan in those years, whatever the filter: ${listed}.`;
};

/** The words of the two bars, short enough for a phone. */
export const referenceLabels = ({ fromYear, toYear, ucdp, here }: ReferenceCount) => {
  const years = formatYearSpan(fromYear, toYear);
  return { ucdp: `${formatNumber(ucdp)} UCDP, Tajikistan ${years}`, here: listedInWords(here) };
};

function listedInWords({ best, incidents, withoutFigure }: Fatalities): string {
  const all = formatCount(incidents, 'incident');
  if (incidents === 0) return 'no incident listed here';
  if (best.sum !== null) {
    return `${formatNumber(best.sum)} listed here (${formatNumber(best.of)} of ${all})`;
  }
  return withoutFigure === incidents
    ? `number killed not known here (${all})`
    : `no best estimate listed here (${all})`;
}

/** The lines of a tooltip: what a bin holds, by type or as people killed. */
export function binInWords(
  { label, totals }: { readonly label: string; readonly totals: Totals },
  measure: Measure,
): { readonly head: string; readonly lines: readonly string[] } {
  const head = `${label}: ${incidentsInWords(totals)}`;
  if (totals.incidents === 0) return { head, lines: [] };
  if (measure === 'killed') return { head, lines: [sumInWords(totals.fatalities)] };
  const lines = EVENT_TYPES.flatMap((type, at) => {
    const count = totals.byType[at];
    return count ? [`${TYPE_LABELS[type]}: ${formatNumber(count)}`] : [];
  });
  return { head, lines };
}

/** What a bar says to a pointer. */
export function barInWords(bar: Bar, measure: Measure): string {
  const { head, lines } = binInWords(bar, measure);
  return [head, ...lines].join(' · ');
}

/** What the notes of a chart are made from. */
export type NotedFacts = Pick<
  ViewFacts,
  'index' | 'view' | 'series' | 'window' | 'reference' | 'steps'
>;

/** What the hatching of a window means; null where nothing in it is hatched. */
export function hatchingInWords({ toMs }: TimeWindow, coverage: Coverage): string | null {
  const coveredMs = dayEndMs(coverage.through);
  return toMs > coveredMs
    ? `Hatched: after ${formatDay(coveredMs)} nothing could be sourced. Unsourced, not quiet.`
    : null;
}

/** What the bars leave out, and what the lines and hatching mean: a sentence each. */
export function chartNotes({
  index,
  view,
  series,
  window,
  reference,
  steps,
}: NotedFacts): readonly string[] {
  const { tooVagueForBin, unit } = series;
  const { tooVague, fatalities, inTajikistan } = series.window;
  const isKilled = view.measure === 'killed';
  const hasUnknown = series.bins.some(
    ({ totals }) => totals.incidents > 0 && totals.fatalities.best.sum === null,
  );
  const hasElsewhere = fatalities.incidents > inTajikistan.incidents;
  return [
    isKilled && reference !== null && referenceInWords(reference),
    isKilled &&
      steps.length > 0 &&
      'Outlined: the same count a year (UCDP Country-Year Dataset 25.1), which has rules of its own and knows no filter.',
    isKilled &&
      `Bars: best estimates${hasElsewhere ? ', paler where not in Tajikistan' : ''}. Marks: lower to upper figures, with an arrow where an incident has no upper one.${hasUnknown ? ' Dashed: no best estimate.' : ''}`,
    isKilled &&
      fatalities.withoutFigure > 0 &&
      `In no bar: ${formatCount(fatalities.withoutFigure, 'incident')} without any figure, which is not the same as nobody killed.`,
    tooVagueForBin > 0 &&
      `${formatCount(tooVagueForBin, 'incident')} dated too vaguely for one ${unit} and in no bar.`,
    tooVague > 0 &&
      `${formatCount(tooVague, 'incident')} may have begun in this window or outside it, and in no count.`,
    hatchingInWords(window, index.coverage),
    view.reference === 'change-points' &&
      !isKilled &&
      `Blue line: steady spells, through each of which incidents were recorded at one rate, as incidents per ${unit}; ↑ where that is more than the chart shows. What ends a spell can be reporting. Method says how they are found.`,
  ].filter((note) => typeof note === 'string');
}
