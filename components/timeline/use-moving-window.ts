'use client';

import { type RefObject, useEffect, useRef } from 'react';
import type { TimeWindow } from '@/lib/time/window';
import type { MovingWindow } from './vis-window';

type Input = {
  readonly window: TimeWindow;
  readonly bounds: TimeWindow;
  readonly onMove: (window: TimeWindow) => void;
  readonly onMoveEnd: (window: TimeWindow) => void;
};

/** Puts the window under the reader's hands. What does that is fetched once the timeline stands; without it
 * the timeline is drawn as ever, and moved by the buttons. */
export function useMovingWindow(mount: RefObject<HTMLElement | null>, input: Input): void {
  const latest = useRef(input);
  const moving = useRef<MovingWindow | null>(null);
  useEffect(() => {
    latest.current = input;
  });
  useEffect(() => {
    const element = mount.current;
    let isGone = false;
    void import('./vis-window').then(({ createMovingWindow }) => {
      if (!element || isGone) return;
      moving.current = createMovingWindow(element, {
        window: latest.current.window,
        bounds: latest.current.bounds,
        onMove: (window) => latest.current.onMove(window),
        onMoveEnd: (window) => latest.current.onMoveEnd(window),
      });
    }, ignore);
    return () => {
      isGone = true;
      moving.current?.destroy();
      moving.current = null;
    };
  }, [mount]);
  const { window, bounds } = input;
  useEffect(() => moving.current?.limit(bounds), [bounds]);
  useEffect(() => moving.current?.show(window), [window]);
}

/** A file that does not arrive: the reader has the buttons, and the next visit asks anew. */
const ignore = (): void => undefined;
