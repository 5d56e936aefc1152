'use client';

import { useCallback, useMemo, useState } from 'react';
import type { Period } from '@/lib/events/schema';
import type { TimeWindow } from '@/lib/events/select';
import { type View, windowOf, windowToView } from '@/lib/url/view';
import type { SetView } from './use-view';

type WindowKeys = Pick<View, 'from' | 'to' | 'period'>;
const keyOf = ({ from, to, period }: WindowKeys): string => `${from}|${to}|${period}`;

/**
 * The window on screen. While it is dragged it runs ahead of the URL, every part following in every
 * frame; at the end it is written to the URL, rounded to days. The unrounded window stays on screen
 * as long as the URL says the same days, so that nothing jumps on release.
 */
export function useWindow(
  view: View,
  setView: SetView,
  periods: readonly Period[],
  bounds: TimeWindow,
) {
  const [live, setLive] = useState<{ window: TimeWindow; key: string | null } | null>(null);
  const key = keyOf(view);
  const settled = useMemo(() => {
    const [from, to, period] = key.split('|').map((word) => (word === 'null' ? null : word));
    return windowOf(
      { from: from ?? null, to: to ?? null, period: period ?? null },
      periods,
      bounds,
    );
  }, [key, periods, bounds]);
  const moving = live?.key === null;
  const window = live && (moving || live.key === key) ? live.window : settled;
  const move = useCallback((next: TimeWindow) => setLive({ window: next, key: null }), []);
  const moveEnd = useCallback(
    (next: TimeWindow) => {
      const patch = windowToView(next, bounds);
      setLive({ window: next, key: keyOf(patch) });
      setView(patch, 'replace');
    },
    [bounds, setView],
  );
  return { window, settled, moving, move, moveEnd };
}
