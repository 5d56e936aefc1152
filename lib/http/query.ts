import { z } from 'zod';
import type { View } from '@/lib/view/grammar';
import { readView, type ViewVocabulary } from '@/lib/view/read';

/** A parameter that cannot be used: which, what was found, what is allowed. */
export type QueryProblem = {
  readonly parameter: string;
  readonly found: string | null;
  readonly message: string;
};

const MAX_FOUND_LENGTH = 100;
const clip = (text: string): string =>
  text.length > MAX_FOUND_LENGTH ? `${text.slice(0, MAX_FOUND_LENGTH)}…` : text;

/**
 * Reads the parameters of a request against the schemas of what it takes, all optional. Unlike
 * `readView`, which guesses, it names every parameter that is unknown, given twice or not allowed.
 */
export function readQuery<Shape extends z.ZodRawShape>(
  params: URLSearchParams,
  shape: Shape,
):
  | { readonly values: Partial<z.output<z.ZodObject<Shape>>>; readonly problems: null }
  | { readonly values: null; readonly problems: readonly QueryProblem[] } {
  const problems: QueryProblem[] = [];
  for (const parameter of new Set(params.keys())) {
    const all = params.getAll(parameter);
    if (!Object.hasOwn(shape, parameter)) {
      problems.push({
        parameter: clip(parameter),
        found: clip(all.join(',')),
        message: `unknown here; allowed are ${Object.keys(shape).join(', ')}`,
      });
    } else if (all.length > 1) {
      problems.push({
        parameter,
        found: clip(all.join(' and ')),
        message: 'given more than once; a list is joined by commas',
      });
    }
  }
  const raw = Object.fromEntries([...params].filter(([key]) => Object.hasOwn(shape, key)));
  const result = z.object(shape).partial().safeParse(raw);
  if (!result.success) {
    for (const issue of result.error.issues) {
      const parameter = String(issue.path[0] ?? '');
      if (problems.some((problem) => problem.parameter === parameter)) continue;
      problems.push({ parameter, found: clip(raw[parameter] ?? ''), message: allowed(issue) });
    }
  }
  if (!result.success || problems.length > 0) return { values: null, problems };
  return { values: result.data as Partial<z.output<z.ZodObject<Shape>>>, problems: null };
}

function allowed(issue: z.core.$ZodIssue): string {
  return issue.code === 'invalid_value'
    ? `allowed are ${issue.values.map(String).join(', ')}`
    : issue.message;
}

/**
 * The view that a request's parameters say, strictly: what the record does not know (a period, a
 * province, an actor) and a window that ends before it begins are problems too. Keys that are no part
 * of a view are left alone; `readQuery` has judged them.
 */
export function readStrictView(
  params: URLSearchParams,
  vocabulary: ViewVocabulary,
): { readonly view: View; readonly problems: readonly QueryProblem[] } {
  const { view, ignored } = readView(Object.fromEntries(params), vocabulary);
  const periods = vocabulary.periods.map(({ id }) => id);
  const spans = ['window', 'before', ...periods, 'or two days joined by _, the earlier one first'];
  const known: Readonly<Record<string, readonly string[]>> = {
    period: periods,
    spanA: spans,
    spanB: spans,
    provinces: vocabulary.provinces.map(({ slug: name }) => name),
  };
  return {
    view,
    problems: ignored.map(({ key, found }) => ({
      parameter: key,
      found: clip(found),
      message:
        key === 'from' || key === 'to'
          ? 'the window ends before it begins'
          : known[key]
            ? `not in the record; known are ${known[key].join(', ')}`
            : 'not in the record',
    })),
  };
}
