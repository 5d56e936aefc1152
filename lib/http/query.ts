import { z } from 'zod';
import type { View } from '@/lib/view/grammar';
import { meantKey } from '@/lib/view/misspelt';
import { meantParams, toRaw } from '@/lib/view/params';
import { readView, type ViewVocabulary } from '@/lib/view/read';
import type { Bounds } from '@/lib/view/window';
import { refusalInWords } from '@/lib/words/ignored-words';

/** A parameter that cannot be used: which, what was found, what is allowed. */
export type QueryProblem = {
  readonly parameter: string;
  readonly found: string | null;
  readonly message: string;
};

const MAX_FOUND_LENGTH = 100;
const clip = (text: string): string =>
  text.length > MAX_FOUND_LENGTH ? `${text.slice(0, MAX_FOUND_LENGTH)}…` : text;

/** The parameters of a request, or of any address, as they were meant. */
export const paramsOf = (address: string): URLSearchParams =>
  meantParams(new URL(address).searchParams);

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
      const known = Object.keys(shape);
      const meant = meantKey(parameter, known);
      problems.push({
        parameter: clip(parameter),
        found: clip(all.join(',')),
        message:
          known.length === 0
            ? 'unknown here; no parameter is taken'
            : `unknown here; ${meant ? `did you mean ${meant}? ` : ''}allowed are ${known.join(', ')}`,
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
      problems.push({
        parameter,
        found: clip(foundOf(issue) ?? raw[parameter] ?? ''),
        message: allowed(issue),
      });
    }
  }
  if (!result.success || problems.length > 0) return { values: null, problems };
  return { values: result.data as Partial<z.output<z.ZodObject<Shape>>>, problems: null };
}

/** What a key of the view found wrong in its value: of a list just those words. */
function foundOf(issue: z.core.$ZodIssue): string | null {
  const found: unknown = issue.code === 'custom' ? issue.params?.found : null;
  return typeof found === 'string' ? found : null;
}

function allowed(issue: z.core.$ZodIssue): string {
  return issue.code === 'invalid_value'
    ? `allowed are ${issue.values.map(String).join(', ')}`
    : issue.message;
}

/**
 * The view that a request's parameters say, strictly: the same reading as of a page, refusing what a
 * page leaves out. Keys that are no part of a view are left alone; `readQuery` has judged them.
 */
export function readStrictView(
  params: URLSearchParams,
  vocabulary: ViewVocabulary,
  bounds: Bounds,
): { readonly view: View; readonly problems: readonly QueryProblem[] } {
  const { view, ignored } = readView(toRaw(params), vocabulary, bounds);
  const refused = ignored.filter(({ why }) => why !== 'key');
  return {
    view,
    problems: refused.map((value) => ({
      parameter: value.key,
      found: clip(value.found),
      message: refusalInWords(value, vocabulary),
    })),
  };
}
