'use client';

import { useSyncExternalStore } from 'react';

/** Something that happened to the view besides what the reader asked for, said until the next step. */
type Notice = { readonly text: string /** The event it is about. */; readonly event: string };

let notice: Notice | null = null;
const listeners = new Set<() => void>();

export function setNotice(next: Notice | null): void {
  notice = next;
  for (const listener of listeners) listener();
}

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => void listeners.delete(listener);
};

/** What there is to say while this event is open. */
export function useNotice(event: string | null): string | null {
  const said = useSyncExternalStore(
    subscribe,
    () => notice,
    () => null,
  );
  return said && said.event === event ? said.text : null;
}
