'use client';

import { useSyncExternalStore } from 'react';
import { flushSync } from 'react-dom';

let isBetween = false;

function subscribe(listener: () => void): () => void {
  const media = matchMedia('print');
  const set = (printing: boolean) => (): void => {
    isBetween = printing;
    // The paper is laid out when this event has been heard: what is drawn for it must stand by then.
    flushSync(listener);
  };
  const [before, after] = [set(true), set(false)];
  addEventListener('beforeprint', before);
  addEventListener('afterprint', after);
  media.addEventListener('change', listener);
  return () => {
    removeEventListener('beforeprint', before);
    removeEventListener('afterprint', after);
    media.removeEventListener('change', listener);
  };
}

/** Whether the page is being laid out for paper, by whatever menu or button. */
export const usePrinting = (): boolean =>
  useSyncExternalStore(
    subscribe,
    () => isBetween || matchMedia('print').matches,
    () => false,
  );
