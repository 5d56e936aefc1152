'use client';

import { useSearchParams } from 'next/navigation';
import { memo, type ReactNode } from 'react';
import { useRecord } from '@/components/view/record-context';
import { useView } from '@/components/view/view-context';
import type { Opening as Words } from '@/lib/serve/opening';
import { Front } from './front';
import { PeriodFront } from './period-front';
import { ViewLine } from './view-line';

type Props = {
  readonly words: Words;
  /** The small map. */
  readonly locator: ReactNode;
  /** What the view on screen is called. */
  readonly title: string;
};

/**
 * What stands over the dashboard: at the bare address what the record is and where to begin, over the
 * window of a period what happened in it, and one line over any other view. The address decides, and
 * the server knows it: nothing moves when the page comes alive.
 */
export const Opening = memo(function Opening({ words, locator, title }: Props) {
  // Which part of it a phone shows is no other view.
  const isBare = [...useSearchParams().keys()].every((key) => key === 'tab');
  const { index } = useRecord();
  const { from, to, period: chosen } = useView().view;
  const isWhole = from === null && to === null;
  const period = isWhole ? index.periods.find(({ id }) => id === chosen) : undefined;
  const { headline, standfirst } = period ?? {};
  if (isBare) return <Front words={words} locator={locator} />;
  if (period && headline && standfirst) {
    return <PeriodFront period={period} headline={headline} standfirst={standfirst} />;
  }
  return <ViewLine words={words} title={title} />;
});
