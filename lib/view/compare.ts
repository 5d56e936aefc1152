import { type Comparison, compareSpans } from '@/lib/stats/compare';
import type { View } from '@/lib/view/grammar';
import { defaultSpans, spanOf } from '@/lib/view/window';
import type { ViewFacts } from './facts';

/** Two spans of a view, as chosen or as taken by default, and what came of holding them together. */
export type ComparedSpans = {
  readonly choices: readonly [string, string];
  readonly comparison: Comparison;
};

/** Compares the spans that a view asks for, under its filter. */
export function compareInView({
  index,
  view,
  rows,
  window,
  bounds,
}: Pick<ViewFacts, 'index' | 'rows' | 'window' | 'bounds'> & {
  readonly view: Pick<View, 'spanA' | 'spanB'>;
}): ComparedSpans {
  const { periods, coverage } = index;
  const [defaultA, defaultB] = defaultSpans(window, periods, bounds);
  const choices = [view.spanA ?? defaultA, view.spanB ?? defaultB] as const;
  const span = (choice: string) => spanOf(choice, window, periods, bounds);
  return {
    choices,
    comparison: compareSpans({ index, rows, coverage }, span(choices[0]), span(choices[1])),
  };
}
