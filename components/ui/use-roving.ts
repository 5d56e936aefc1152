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

const STOPS = 'a[href], button:not(:disabled), input:not(:disabled), summary';

/**
 * Makes what a box holds one tab stop: arrow keys, Home and End lead from one to the next. What opens
 * inside it, a menu, keeps its own stops. Without scripts each stays a stop, since no key would lead to it.
 */
export function useRoving(box: RefObject<HTMLElement | null>): {
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onFocus: (event: FocusEvent) => void;
} {
  const active = useRef<EventTarget | null>(null);
  const stopsOf = (): HTMLElement[] => {
    const { current } = box;
    if (!current) return [];
    return [...current.querySelectorAll<HTMLElement>(STOPS)].filter((stop) => {
      const menu = stop.tagName === 'SUMMARY' ? null : stop.closest('details');
      return !stop.closest('[hidden]') && !(menu && current.contains(menu));
    });
  };
  const settle = (stops: readonly HTMLElement[]): void => {
    // Where the one with the stop is gone, what is chosen is the best place to come in at.
    const held = stops.find((stop) => stop === active.current);
    const chosen = stops.find((stop) =>
      stop.matches('[aria-current], [aria-pressed=true], :checked'),
    );
    const stop = held ?? chosen ?? stops[0];
    for (const other of stops) other.tabIndex = other === stop ? 0 : -1;
  };
  useLayoutEffect(() => settle(stopsOf()));
  return {
    onFocus: ({ target }) => {
      const stops = stopsOf();
      if (!stops.some((stop) => stop === target)) return;
      active.current = target;
      settle(stops);
    },
    onKeyDown: (event) => {
      if (event.altKey || event.ctrlKey || event.metaKey) return;
      // Asked for here alone: it makes the browser lay out the page.
      const stops = stopsOf().filter((stop) => stop.checkVisibility());
      const at = event.target instanceof HTMLElement ? stops.indexOf(event.target) : -1;
      const step = STEPS[event.key];
      const to =
        event.key === 'Home' ? 0 : event.key === 'End' ? stops.length - 1 : step && at + step;
      if (at < 0 || to === undefined) return;
      event.preventDefault();
      stops[Math.min(Math.max(to, 0), stops.length - 1)]?.focus();
    },
  };
}
