'use client';

import { type RefObject, useEffect } from 'react';
import { useLatest } from '@/components/ui/use-latest';
import { wheelWindow } from '@/lib/time/gestures';
import type { TimeWindow } from '@/lib/time/window';

/** A wheel that rests so long has been let go of. */
const LET_GO_MS = 180;

type Moving = {
  readonly window: TimeWindow;
  readonly bounds: TimeWindow;
  readonly onMove: (window: TimeWindow) => void;
  readonly onMoveEnd: (window: TimeWindow) => void;
};

/** Over the element a wheel with Ctrl zooms the window around the pointer, one turned sideways pans
 * it. Up and down stays the page's. */
export function useWheel(element: RefObject<HTMLElement | null>, moving: Moving): void {
  const latest = useLatest(moving);
  useEffect(() => {
    const target = element.current;
    if (!target) return;
    let shown: TimeWindow | null = null;
    let letGo: ReturnType<typeof setTimeout> | undefined;
    const onWheel = (event: WheelEvent): void => {
      const { left, width } = target.getBoundingClientRect();
      const { window, bounds, onMove } = latest.current;
      const at = (event.clientX - left) / width;
      const next = wheelWindow(event, at, width, shown ?? window, bounds);
      if (!next) return;
      // Else the browser zooms the page, or goes back in its history.
      event.preventDefault();
      shown = next;
      onMove(next);
      clearTimeout(letGo);
      letGo = setTimeout(() => {
        if (shown) latest.current.onMoveEnd(shown);
        shown = null;
      }, LET_GO_MS);
    };
    // React listens passively, which could not hold the page still.
    target.addEventListener('wheel', onWheel, { passive: false });
    return () => {
      clearTimeout(letGo);
      target.removeEventListener('wheel', onWheel);
    };
  }, [element, latest]);
}
