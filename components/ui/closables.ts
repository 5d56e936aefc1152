'use client';

import { useEffect } from 'react';
import { isTyping } from './is-typing';
import { useLatest } from './use-latest';

type Closable = { readonly close: () => void; readonly whileTyping: boolean };

/** What Escape closes, the last opened last. */
const open: Closable[] = [];

function onEscape(event: KeyboardEvent): void {
  const top = open.at(-1);
  if (!top || event.key !== 'Escape' || event.isComposing || event.defaultPrevented) return;
  const { target } = event;
  // A list that hangs from a field closes by itself, and that is the one thing.
  if (target instanceof Element && target.closest('[role=combobox][aria-expanded=true]')) return;
  if (isTyping(target) && !top.whileTyping) return;
  event.preventDefault();
  event.stopPropagation();
  top.close();
}

type Options = {
  /** Escape closes it from a field as well: for what lies over the page with its own fields. */
  readonly whileTyping?: boolean;
};

/**
 * One Escape does one thing: it closes what was opened last, and nothing else hears of it. Sheets,
 * dialogs, popovers and the open event all close through here.
 */
export function useClosable(isOpen: boolean, close: () => void, options: Options = {}): void {
  const latest = useLatest(close);
  const { whileTyping = false } = options;
  useEffect(() => {
    if (!isOpen) return;
    const closable = { close: () => latest.current(), whileTyping };
    // Before any listener of a library, which would let the next one see the state after it.
    if (open.length === 0) addEventListener('keydown', onEscape, true);
    open.push(closable);
    return () => {
      open.splice(open.indexOf(closable), 1);
      if (open.length === 0) removeEventListener('keydown', onEscape, true);
    };
  }, [isOpen, whileTyping, latest]);
}
