'use client';

import { useCallback, useMemo, useState } from 'react';
import type { Period } from '@/lib/record/schema';
import type { TimeWindow } from '@/lib/time/window';
import type { View } from '@/lib/view/grammar';
import { type Bounds, windowOf, windowToView } from '@/lib/view/window';
import type { SetView } from './use-address';

/**
 * The window on screen. While it is dragged it runs ahead of the URL, every part following in every
 * frame; on release it snaps to whole days, as the URL says them: what is counted on screen is what
 * the link counts.
 */
export function useWindow(
  view: View,
  setView: SetView,
  periods: readonly Period[],
  bounds: Bounds,
) {
  const [dragged, setDragged] = useState<TimeWindow | null>(null);
  const { from, to, period } = view;
  const settled = useMemo(
    () => windowOf({ from, to, period }, periods, bounds),
    [from, to, period, periods, bounds],
  );
  const moveEnd = useCallback(
    (next: TimeWindow) => {
      setDragged(null);
      const [asked, shown] = [windowToView(next, bounds), windowToView(settled, bounds)];
      // What ends where it began has changed nothing, and a period stays chosen.
      if (asked.from === shown.from && asked.to === shown.to) return;
      setView(asked, 'replace');
    },
    [bounds, setView, settled],
  );
  return {
    window: dragged ?? settled,
    settled,
    moving: dragged !== null,
    move: setDragged,
    moveEnd,
  };
}
