'use client';

import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import type { Period } from '@/lib/record/schema';
import type { TimeWindow } from '@/lib/time/window';
import type { View } from '@/lib/view/grammar';
import { AT_REST, isBehind, type Motion, moved, takeTurn } from '@/lib/view/motion';
import { type Bounds, windowOf, windowToView } from '@/lib/view/window';
import type { SetView } from './use-address';

export type MovingWindow = {
  /** The window on screen: the scale of chart and timeline. */
  readonly window: TimeWindow;
  /** What lists and counts is of it: the window, or what is being selected in it. */
  readonly chosen: TimeWindow;
  /** What a drag across the chart has selected so far. */
  readonly brushed: TimeWindow | null;
  /** The window of the address. */
  readonly settled: TimeWindow;
  /** What each part that follows in turns has: see lib/view/motion.ts. */
  readonly followed: readonly TimeWindow[];
  /** In every frame of a movement. */
  readonly move: (window: TimeWindow) => void;
  /** In every frame of a selection; null gives it up. */
  readonly brush: (span: TimeWindow | null) => void;
  /** At the end of either. A movement replaces the address, a step is pushed. */
  readonly moveEnd: (window: TimeWindow, history?: 'push' | 'replace') => void;
};

/**
 * The window on screen. While it is dragged it runs ahead of the URL, every part following; on release
 * it snaps to whole days, as the URL says them: what is counted on screen is what the link counts.
 */
export function useWindow(
  view: View,
  setView: SetView,
  periods: readonly Period[],
  bounds: Bounds,
): MovingWindow {
  const [motion, setMotion] = useState<Motion>(AT_REST);
  const { from, to, period } = view;
  const settled = useMemo(
    () => windowOf({ from, to, period }, periods, bounds),
    [from, to, period, periods, bounds],
  );
  const latest = useRef(motion);
  const frame = useRef(0);
  const set = useCallback((next: Motion) => {
    latest.current = next;
    setMotion(next);
  }, []);
  const step = useCallback(
    (next: Parameters<typeof moved>[1]) => {
      // Within the frame in which it was asked for: chart, timeline and strip move as one. Left to
      // React, the part that the pointer is on would be a frame ahead of the others.
      flushSync(() => set(moved(latest.current, next)));
      const turn = (): void => {
        set(takeTurn(latest.current));
        frame.current = isBehind(latest.current) ? requestAnimationFrame(turn) : 0;
      };
      // Also without another step: a pointer may stand still while it is pressed.
      frame.current ||= requestAnimationFrame(turn);
    },
    [set],
  );
  const rest = useCallback(() => {
    cancelAnimationFrame(frame.current);
    frame.current = 0;
    set(AT_REST);
  }, [set]);
  useEffect(() => () => cancelAnimationFrame(frame.current), []);
  const move = useCallback((window: TimeWindow) => step({ window }), [step]);
  const brush = useCallback(
    (brushed: TimeWindow | null) => (brushed ? step({ brushed }) : rest()),
    [step, rest],
  );
  const moveEnd = useCallback(
    (next: TimeWindow, history: 'push' | 'replace' = 'replace') => {
      rest();
      const [asked, shown] = [windowToView(next, bounds), windowToView(settled, bounds)];
      // What ends where it began has changed nothing, and a period stays chosen.
      if (asked.from === shown.from && asked.to === shown.to) return;
      setView(asked, history);
    },
    [bounds, setView, settled, rest],
  );
  const { brushed } = motion;
  const window = motion.window ?? settled;
  return {
    window,
    chosen: brushed ?? window,
    brushed,
    settled,
    followed: motion.followed.map((followed) => followed ?? settled),
    move,
    brush,
    moveEnd,
  };
}
