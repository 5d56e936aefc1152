import type { Edition } from '@/lib/serve/edition';
import { compareSpans, type SpanFigures } from '@/lib/stats/compare';
import type { ViewFacts } from '@/lib/view/facts';
import type { QueryProblem } from '@/lib/view/query';
import { defaultSpans, spanOf } from '@/lib/view/view';
import { restsOn } from '@/lib/words/compare-words';
import { formatSpan } from '@/lib/words/dates';
import { aboutRecord, toCounts, toDays } from './about';
import type { CompareAnswer } from './schemas';

/** JSON has no number for what is infinite or not defined. */
const finite = (value: number): number | null => (Number.isFinite(value) ? value : null);

/** Spans of two days that lie wholly outside the record. */
export function spanProblems({ view, bounds }: ViewFacts): readonly QueryProblem[] {
  return (['spanA', 'spanB'] as const).flatMap((parameter) => {
    const choice = view[parameter];
    if (!choice?.includes('_')) return [];
    const { fromMs, toMs } = spanOf(choice, bounds, [], bounds);
    if (fromMs <= bounds.toMs && toMs >= bounds.fromMs) return [];
    const message = `the span lies outside the record, ${formatSpan(bounds.fromMs, bounds.toMs)}`;
    return [{ parameter, found: choice, message }];
  });
}

/** Two spans under the filter of a view, held against each other. */
export function toCompareAnswer(edition: Edition, facts: ViewFacts): CompareAnswer {
  const { index, view, rows, counted, window, bounds } = facts;
  const { periods, coverage } = index;
  const [defaultA, defaultB] = defaultSpans(window, periods, bounds);
  const [a, b] = [view.spanA ?? defaultA, view.spanB ?? defaultB];
  const comparison = compareSpans(
    { index, rows, tally: counted, coverage },
    spanOf(a, window, periods, bounds),
    spanOf(b, window, periods, bounds),
  );
  const { first, second, ratio, sentence } = comparison;
  return {
    ...aboutRecord(edition),
    window: toDays(window),
    first: { choice: a, ...toSpan(first) },
    second: { choice: b, ...toSpan(second) },
    ratio: ratio && { estimate: finite(ratio.ratio), low: ratio.low, high: finite(ratio.high) },
    sentence,
    caution: restsOn(first, second),
  };
}

function toSpan(figures: SpanFigures): Omit<CompareAnswer['first'], 'choice'> {
  const { span, covered, coveredDays, totals, rate, recordsPerYear, sourcesPerYear } = figures;
  const days = toDays(span);
  if (!covered || !rate || recordsPerYear === null || sourcesPerYear === null) {
    return { ...days, covered: null };
  }
  return {
    ...days,
    covered: {
      ...toDays(covered),
      days: coveredDays,
      ...toCounts(totals),
      rate,
      recordsPerYear,
      sourcesPerYear,
    },
  };
}
