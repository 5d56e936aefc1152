import type { Bar } from '@/lib/charts/bars';
import type { Frequency } from '@/lib/charts/frequency';
import type { EventIndex } from '@/lib/events/event-index';
import type { BinUnit } from '@/lib/time/bins';
import { dayEndMs } from '@/lib/time/day';
import type { TimeWindow } from '@/lib/time/window';
import type { View } from '@/lib/view/view';
import { formatDay } from './dates';
import { TYPE_LABELS } from './labels';
import { formatCount, formatKilled, formatNumber } from './numbers';

/** "Incidents per year": what the bars are and how wide. */
export const chartTitle = (measure: View['measure'], unit: BinUnit): string =>
  `${measure === 'killed' ? 'People killed' : 'Incidents'} per ${unit}`;

/** "201 incidents, at least 1,733, …" of the whole window. */
export const windowInWords = ({ window }: Frequency): string =>
  window.incidents === 0
    ? 'No incidents'
    : `${formatCount(window.incidents, 'incident')}, ${formatKilled(window.killed, window.incidents)}`;

/** What a bar says to a pointer. */
export function barInWords({ label, incidents, segments, range, withoutFigure }: Bar): string {
  const said = [`${label}: ${formatCount(incidents, 'incident')}`];
  for (const { type, from, to } of segments) {
    if (type) said.push(`${TYPE_LABELS[type]} ${to - from}`);
    else if (incidents > withoutFigure) {
      const spread = range ? ` (${formatNumber(range.low)} to ${formatNumber(range.high)})` : '';
      said.push(`best estimate ${formatNumber(to)} killed${spread}`);
    }
  }
  const isKilled = segments.some(({ type }) => type === null);
  if (isKilled && withoutFigure > 0) said.push(`no figure for ${formatNumber(withoutFigure)}`);
  return said.join(' · ');
}

/** What the bars leave out, and what the lines and hatching mean: a sentence each. */
export function chartNotes(
  index: EventIndex,
  view: View,
  frequency: Frequency,
  window: TimeWindow,
): readonly string[] {
  const coveredMs = dayEndMs(index.coverage.through);
  const { tooVagueForBin, unit } = frequency;
  const { tooVague, killed } = frequency.window;
  return [
    tooVagueForBin > 0 &&
      `${formatCount(tooVagueForBin, 'incident')} dated too vaguely for one ${unit} and in no bar.`,
    tooVague > 0 &&
      `${formatCount(tooVague, 'incident')} may have begun in this window or outside it, and in no count.`,
    view.measure === 'killed' &&
      killed.withoutFigure > 0 &&
      `No source gives a figure for ${formatCount(killed.withoutFigure, 'incident')}; they are in no bar, which is not the same as nobody killed.`,
    view.measure === 'killed' && 'Bars: best estimates. Lines in them: low to high.',
    window.toMs > coveredMs &&
      `Hatched: after ${formatDay(coveredMs)} nothing could be sourced. Unsourced, not quiet.`,
    view.reference === 'regimes' &&
      view.measure === 'incidents' &&
      `Blue line: spans of an unchanged rate of recorded incidents by Bayesian blocks, as incidents per ${unit}; what changes it can be reporting.`,
    view.reference === 'ucdp' &&
      view.measure === 'killed' &&
      unit === 'year' &&
      'Blue line: deaths in organised violence in Tajikistan a year, best estimate, UCDP Country-Year Dataset 25.1 (Davies et al. 2025; Sundberg & Melander 2013), 1991–2024. It counts deaths in Tajikistan alone, whatever the filter.',
  ].filter((note) => note !== false);
}
