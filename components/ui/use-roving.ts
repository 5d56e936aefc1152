'use client';

import {
  type FocusEvent,
  type KeyboardEvent,
  type RefObject,
  useLayoutEffect,
  useRef,
} from 'react';

const STEPS: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  ArrowDown: 1,
  ArrowLeft: -1,
  ArrowUp: -1,
};

/** What can be reached, and is not folded away. */
const STOPS = 'a[href], button:not(:disabled), input:not(:disabled)';

/**
 * Makes what a box holds one tab stop: arrow keys, Home and End lead from one to the next. Without
 * scripts each stays a stop of its own, since no key would lead to it.
 */
export function useRoving(box: RefObject<HTMLElement | null>): {
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onFocus: (event: FocusEvent) => void;
} {
  const active = useRef<Element | null>(null);
  const stopsOf = (): HTMLElement[] =>
    [...(box.current?.querySelectorAll<HTMLElement>(STOPS) ?? [])].filter(
      (stop) => !stop.closest('[hidden]'),
    );
  const settle = (stops: readonly HTMLElement[]): void => {
    // Where the one with the stop is gone, what is chosen is the best place to come in at.
    const held = stops.find((stop) => stop === active.current);
    const chosen = stops.find((stop) =>
      stop.matches('[aria-current], [aria-pressed=true], :checked'),
    );
    const stop = held ?? chosen ?? stops[0];
    active.current = held ?? null;
    for (const other of stops) other.tabIndex = other === stop ? 0 : -1;
  };
  useLayoutEffect(() => settle(stopsOf()));
  return {
    onFocus: ({ target }) => {
      active.current = target;
      settle(stopsOf());
    },
    onKeyDown: (event) => {
      if (event.altKey || event.ctrlKey || event.metaKey) return;
      const stops = stopsOf();
      const at = stops.findIndex((stop) => stop === event.target);
      const step = STEPS[event.key];
      const to =
        event.key === 'Home' ? 0 : event.key === 'End' ? stops.length - 1 : step && at + step;
      if (at < 0 || to === undefined) return;
      event.preventDefault();
      stops[Math.min(Math.max(to, 0), stops.length - 1)]?.focus();
    },
  };
}
