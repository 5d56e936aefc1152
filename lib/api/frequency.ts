import type { Coverage } from '@/lib/record/schema';
import type { Edition } from '@/lib/serve/edition';
import { dayEndMs, dayStartMs, isoDay } from '@/lib/time/day';
import type { TimeWindow } from '@/lib/time/window';
import type { ViewFacts } from '@/lib/view/facts';
import type { QueryProblem } from '@/lib/view/query';
import { aboutRecord, toCounts, toDays } from './about';
import type { FrequencyAnswer } from './schemas';

/** A reference that cannot be held against what was asked for: each counts one thing only. */
export function referenceProblem({ view, unit }: ViewFacts): QueryProblem | null {
  const { reference, measure } = view;
  const needs =
    reference === 'ucdp' && (measure !== 'killed' || unit !== 'year')
      ? 'ucdp counts deaths a year: it needs measure=killed and bin=year'
      : reference === 'regimes' && measure !== 'incidents'
        ? 'regimes are of incidents: they need measure=incidents'
        : null;
  return needs && { parameter: 'reference', found: reference, message: needs };
}

/** The frequency of incidents in the window of a view. */
export function toFrequencyAnswer(edition: Edition, facts: ViewFacts): FrequencyAnswer {
  const { window, unit, series } = facts;
  const { coverage } = edition.dataset;
  const uncoveredMs = dayEndMs(coverage.through) + 1;
  return {
    ...aboutRecord(edition),
    window: toDays(window),
    unit,
    uncoveredFrom: window.toMs < uncoveredMs ? null : isoDay(Math.max(uncoveredMs, window.fromMs)),
    totals: toCounts(series.window),
    tooVagueForBin: series.tooVagueForBin,
    bins: series.bins.map(({ label, totals, ...span }) => ({
      label,
      ...toDays(span),
      covered: coveredOf(span, coverage),
      ...toCounts(totals),
    })),
    reference: toReference(facts),
  };
}

function coveredOf(
  { fromMs, toMs }: TimeWindow,
  coverage: Coverage,
): FrequencyAnswer['bins'][number]['covered'] {
  const [first, last] = [dayStartMs(coverage.from), dayEndMs(coverage.through)];
  if (toMs < first || fromMs > last) return 'none';
  return fromMs >= first && toMs <= last ? 'whole' : 'part';
}

function toReference({ index, view, window, steps }: ViewFacts): FrequencyAnswer['reference'] {
  const touches = ({ fromMs, toMs }: TimeWindow): boolean =>
    toMs >= window.fromMs && fromMs <= window.toMs;
  switch (view.reference) {
    case 'ucdp':
      return {
        kind: 'ucdp',
        source:
          'Deaths in organised violence in Tajikistan a year, whatever the filter: UCDP Country-Year Dataset on Organized Violence 25.1, CC BY 4.0 (Davies, Pettersson, Sollenberg and Öberg 2025; Sundberg and Melander 2013).',
        years: index.ucdp.filter(({ year }) =>
          touches({ fromMs: Date.UTC(year, 0), toMs: Date.UTC(year + 1, 0) - 1 }),
        ),
      };
    case 'regimes':
      return {
        kind: 'regimes',
        source:
          'Spans of an unchanged rate of recorded incidents, by Bayesian blocks (Scargle et al. 2013). What changes the rate can be reporting.',
        steps: steps
          .filter(touches)
          .map(({ value, ...span }) => ({ ...toDays(span), incidentsPerBin: value })),
      };
    default:
      return null;
  }
}
