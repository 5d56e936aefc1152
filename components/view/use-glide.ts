'use client';

import { useCallback, useEffect, useRef } from 'react';
import { useLatest } from '@/components/ui/use-latest';
import { GLIDE_MS, glideWindow } from '@/lib/time/glide';
import type { TimeWindow } from '@/lib/time/window';
import type { MovingWindow } from './use-window';

/**
 * Leads the picture to a window that the address is about to say. It stays where it is, and moves there in
 * the frames that follow, over whatever the address says meanwhile; a reader who presses, turns the wheel
 * or goes back has what the address says at once. Under reduced motion nothing moves.
 */
export function useGlide(moving: MovingWindow): (to: TimeWindow) => void {
  const latest = useLatest(moving);
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);
  return useCallback(
    (to) => {
      running.current?.abort();
      if (matchMedia('(prefers-reduced-motion: reduce)').matches) return;
      const from = latest.current.window;
      const began = performance.now();
      const stop = new AbortController();
      const { signal } = stop;
      running.current = stop;
      const frame = (now: number): void => {
        if (signal.aborted) return;
        const share = (now - began) / GLIDE_MS;
        if (share >= 1) stop.abort();
        else {
          latest.current.move(glideWindow(from, to, share));
          requestAnimationFrame(frame);
        }
      };
      // What no longer moves is the window of the address.
      signal.addEventListener('abort', () => latest.current.brush(null));
      for (const name of ['pointerdown', 'wheel', 'popstate'] as const) {
        addEventListener(name, () => stop.abort(), { signal, capture: true, passive: true });
      }
      latest.current.move(from);
      requestAnimationFrame(frame);
    },
    [latest],
  );
}

/** A step back in the history is led to as one forward is: before the address has changed what is drawn. */
export function useGlideOnBack(
  glide: (to: TimeWindow) => void,
  windowAt: (address: URLSearchParams) => TimeWindow | null,
): void {
  const latest = useLatest({ glide, windowAt });
  useEffect(() => {
    const onBack = (): void => {
      const to = latest.current.windowAt(new URLSearchParams(location.search));
      if (to) latest.current.glide(to);
    };
    addEventListener('popstate', onBack, { capture: true });
    return () => removeEventListener('popstate', onBack, { capture: true });
  }, [latest]);
}
