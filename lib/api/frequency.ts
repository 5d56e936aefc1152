import type { ReferenceCount } from '@/lib/charts/reference-count';
import type { QueryProblem } from '@/lib/http/query';
import type { Edition } from '@/lib/serve/edition';
import { dayEndMs, isoDay } from '@/lib/time/day';
import type { TimeWindow } from '@/lib/time/window';
import type { ViewFacts } from '@/lib/view/facts';
import { aboutRecord, aboutView, toCounts, toDays, toKilled } from './about';
import type { FrequencyAnswer } from './schemas';

/** A reference that cannot be held against what was asked for: each counts one thing only. */
export function referenceProblem({ view, unit }: ViewFacts): QueryProblem | null {
  const { reference, measure } = view;
  const needs =
    reference === 'ucdp' && (measure !== 'killed' || unit !== 'year')
      ? 'ucdp counts deaths a year: it needs measure=killed and bin=year'
      : reference === 'change-points' && measure !== 'incidents'
        ? 'change points are of incidents: they need measure=incidents'
        : null;
  return needs && { parameter: 'reference', found: reference, message: needs };
}

/** The frequency of incidents in the window of a view. */
export function toFrequencyAnswer(edition: Edition, facts: ViewFacts): FrequencyAnswer {
  const { window, unit, series, reference } = facts;
  const { coverage } = edition.dataset;
  const uncoveredMs = dayEndMs(coverage.through) + 1;
  return {
    ...aboutRecord(edition),
    ...aboutView(facts),
    unit,
    uncoveredFrom: window.toMs < uncoveredMs ? null : isoDay(Math.max(uncoveredMs, window.fromMs)),
    covered: series.window.covered,
    totals: toCounts(series.window),
    inTajikistan: reference && toReferenceCount(reference),
    tooVagueForBin: series.tooVagueForBin,
    bins: series.bins.map(({ label, totals, ...span }) => ({
      label,
      ...toDays(span),
      covered: totals.covered,
      ...toCounts(totals),
    })),
    reference: toReference(facts),
  };
}

/** UCDP's deaths of whole years beside what the record lists of the same country and years. */
function toReferenceCount({
  fromYear,
  toYear,
  ucdp,
  here,
}: ReferenceCount): FrequencyAnswer['inTajikistan'] {
  return { fromYear, toYear, ucdp, incidents: here.incidents, killed: toKilled(here) };
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
    case 'change-points':
      return {
        kind: 'change-points',
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
