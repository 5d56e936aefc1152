import type { QueryProblem } from '@/lib/http/query';
import type { Edition } from '@/lib/serve/edition';
import type { SpanFigures } from '@/lib/stats/compare';
import { compareInView } from '@/lib/view/compare';
import type { ViewFacts } from '@/lib/view/facts';
import { spanOf } from '@/lib/view/window';
import { comparisonInWords } from '@/lib/words/compare-words';
import { formatSpan } from '@/lib/words/dates';
import { aboutRecord, aboutView, toCounts, toDays } from './about';
import type { CompareAnswer } from './schemas';

/** JSON has no number for what is infinite or not defined. */
const finite = (value: number): number | null => (Number.isFinite(value) ? value : null);

/** A sentence as what follows a colon or a semicolon, without its full stop. */
const asClause = (sentence: string): string =>
  sentence.charAt(0).toLowerCase() + sentence.slice(1).replace(/\.$/, '');

/** Spans of two days that lie wholly outside the record. */
function outsideProblems({ view, bounds }: ViewFacts): readonly QueryProblem[] {
  return (['spanA', 'spanB'] as const).flatMap((parameter) => {
    const choice = view[parameter];
    if (!choice?.includes('_')) return [];
    const { fromMs, toMs } = spanOf(choice, bounds, [], bounds);
    if (fromMs <= bounds.toMs && toMs >= bounds.fromMs) return [];
    const message = `the span lies outside the record, ${formatSpan(bounds.fromMs, bounds.toMs)}`;
    return [{ parameter, found: choice, message }];
  });
}

type Compared =
  | { readonly answer: CompareAnswer; readonly problems: null }
  | { readonly answer: null; readonly problems: readonly QueryProblem[] };

/** Two spans under the filter of a view, held against each other, or why they cannot be: the problems
 * then name both parameters, since either may be changed. */
export function toCompareAnswer(edition: Edition, facts: ViewFacts): Compared {
  const outside = outsideProblems(facts);
  if (outside.length > 0) return { answer: null, problems: outside };
  const compared = compareInView(facts);
  const { choices, comparison } = compared;
  const { names, sentence, caution } = comparisonInWords(facts, compared);
  if (comparison.kind === 'refused') {
    const refuse = (parameter: 'spanA' | 'spanB', found: string) => ({
      parameter,
      found,
      message: asClause(sentence),
    });
    return {
      answer: null,
      problems: [refuse('spanA', choices[0]), refuse('spanB', choices[1])],
    };
  }
  const { first, second, overlap, finding } = comparison;
  return {
    problems: null,
    answer: {
      ...aboutRecord(edition),
      ...aboutView(facts),
      first: { choice: choices[0], name: names[0].title, ...toSpan(first) },
      second: { choice: choices[1], name: names[1].title, ...toSpan(second) },
      overlap: overlap && toDays(overlap),
      finding: finding?.kind ?? 'uncovered',
      ratio: finding && {
        estimate: finite(finding.ratio),
        low: finding.low,
        high: finite(finding.high),
      },
      sentence,
      caution: caution ?? '',
    },
  };
}

function toSpan(figures: SpanFigures): Omit<CompareAnswer['first'], 'choice' | 'name'> {
  const { span, covered, coveredDays, totals, rate, recordsPerYear, sourcesPerYear } = figures;
  const [head, last] = [covered[0], covered.at(-1)];
  const days = toDays(span);
  if (!head || !last || !rate || recordsPerYear === null || sourcesPerYear === null) {
    return { ...days, covered: null };
  }
  return {
    ...days,
    covered: {
      ...toDays({ fromMs: head.fromMs, toMs: last.toMs }),
      parts: covered.map(toDays),
      days: coveredDays,
      ...toCounts(totals),
      rate,
      recordsPerYear,
      sourcesPerYear,
    },
  };
}
