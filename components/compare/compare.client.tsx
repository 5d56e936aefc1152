'use client';

import { memo, useMemo } from 'react';
import { useCopy } from '@/components/ui/use-copy';
import { useRecord } from '@/components/view/record-context';
import { useView, useViewActions } from '@/components/view/view-context';
import type { EventFilter } from '@/lib/events/filter';
import type { TimeWindow } from '@/lib/time/window';
import { compareInView } from '@/lib/view/compare';
import { type Bounds, spanOf } from '@/lib/view/window';
import { comparisonInWords, comparisonToCopy, rateInWords } from '@/lib/words/compare-words';
import { citeInWords } from '@/lib/words/source-words';
import { RateBars } from './rate-bars';
import { SpanChoice } from './span-choice';
import { SpanTable } from './span-table';

type Props = {
  readonly filter: EventFilter;
  /** The rows under the filter. */
  readonly rows: Uint32Array;
  readonly window: TimeWindow;
  readonly bounds: Bounds;
};

/** Two spans side by side under the filter, and what can and cannot be said of their rates. */
export const Compare = memo(function Compare({ filter, rows, window, bounds }: Props) {
  const { index, version } = useRecord();
  const { view, hrefOf } = useView();
  const { setView } = useViewActions();
  const { periods, coverage } = index;
  const { spanA, spanB } = view;
  const compared = useMemo(
    () => compareInView({ index, view: { spanA, spanB }, rows, window, bounds }),
    [index, spanA, spanB, rows, window, bounds],
  );
  const { choices, comparison } = compared;
  const words = comparisonInWords({ index, view, filter }, compared);
  const { names, headline, sentence, overlap, caution } = words;
  const bars =
    comparison.kind === 'compared'
      ? [comparison.first, comparison.second].flatMap((figures, at) =>
          figures.rate
            ? [{ name: names[at]?.title ?? '', rate: figures.rate, words: rateInWords(figures) }]
            : [],
        )
      : [];
  const { said, copy } = useCopy('Copied, with its source and version.');
  const copyWords = (): void => {
    const link = hrefOf({ spanA: choices[0], spanB: choices[1], event: null });
    copy(
      comparisonToCopy(words, {
        cite: citeInWords(version, coverage),
        url: `${location.origin}${link}#compare-title`,
      }),
    );
  };
  return (
    <section
      className="mt-6 border-line max-sm:order-1 border-t pt-4"
      aria-labelledby="compare-title"
    >
      <h2 id="compare-title" className="font-bold font-text text-lg">
        Compare two spans
      </h2>
      <div className="mt-2 grid gap-4 sm:grid-cols-2">
        {(['spanA', 'spanB'] as const).map((key, at) => (
          <SpanChoice
            key={key}
            label={at === 0 ? 'First span' : 'Second span'}
            choice={choices[at] ?? 'window'}
            span={spanOf(choices[at] ?? 'window', window, periods, bounds)}
            periods={periods}
            onChange={(choice) => setView({ [key]: choice })}
          />
        ))}
      </div>
      {headline && (
        <p className="mt-4">
          <span className="block text-balance font-bold font-text text-2xl leading-tight">
            {headline.text}
          </span>
          {headline.note && (
            <span className="mt-1 block max-w-prose text-ink-2 text-xs">{headline.note}</span>
          )}
        </p>
      )}
      {bars.length > 1 && <RateBars rows={bars} />}
      <p className="mt-3 max-w-prose font-text text-base" data-testid="comparison">
        {sentence}
      </p>
      {overlap && <p className="mt-1 max-w-prose text-ink-2 text-xs">{overlap}</p>}
      {caution && <p className="mt-1 max-w-prose text-ink-2 text-xs">{caution}</p>}
      {comparison.kind === 'compared' && (
        <>
          <p className="mt-2 flex flex-wrap items-center gap-2 print:hidden">
            <button type="button" className="button" onClick={copyWords}>
              Copy the sentence
            </button>
            <span role="status" className="text-ink-2 text-xs">
              {said}
            </span>
          </p>
          <SpanTable first={comparison.first} second={comparison.second} names={names} />
        </>
      )}
    </section>
  );
});
