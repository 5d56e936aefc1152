'use client';

import { useQueryStates } from 'nuqs';
import { useCallback, useMemo } from 'react';
import { settleView, type View, type ViewVocabulary, viewParsers } from '@/lib/url/view';

export type SetView = (patch: Partial<View>, history?: 'push' | 'replace') => void;

/** The view of the URL, and the one way to change it: a step is pushed, a movement replaces. */
export function useView(vocabulary: ViewVocabulary): readonly [View, SetView] {
  const [raw, setRaw] = useQueryStates(viewParsers, { scroll: false });
  const view = useMemo(() => settleView(raw, vocabulary).view, [raw, vocabulary]);
  const setView: SetView = useCallback(
    (patch, history = 'push') => {
      void setRaw(patch, { history });
    },
    [setRaw],
  );
  return [view, setView];
}
