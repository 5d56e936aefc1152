import type { Bar } from '@/lib/charts/bars';
import type { Row } from '@/lib/events/event-index';

/** What a card is of: an event, a bar of the chart, or several events at one place or time. */
export type CardContent =
  | { readonly row: Row }
  | { readonly bar: Pick<Bar, 'label' | 'totals'> }
  | { readonly name: string; readonly rows: readonly Row[] };

/** What a card stands beside. */
export type CardAnchor = Element | { readonly getBoundingClientRect: () => DOMRect };

type CardSide = 'top' | 'right';

export type ShownCard = {
  readonly anchor: CardAnchor;
  readonly content: CardContent;
  readonly side: CardSide;
};

type Options = {
  /** At once, as for a tap: a finger does not rest. */
  readonly now?: boolean;
  readonly side?: CardSide;
};

export type Card = {
  /** A pointer rests on something, or the focus came to it. */
  readonly show: (anchor: CardAnchor, content: CardContent, options?: Options) => void;
  /** It has left again. The card waits a moment, so that the pointer can move onto it. */
  readonly hide: () => void;
};

export type CardStore = Card & {
  /** The pointer is on the card itself: it stays. */
  readonly keep: () => void;
  /** Away with it at once, until something else is pointed at. */
  readonly dismiss: () => void;
  /** As long as a pointer is pressed there is no card: it may become a drag. */
  readonly press: (isPressed: boolean) => void;
  readonly get: () => ShownCard | null;
  readonly subscribe: (listener: () => void) => () => void;
};

/** A pointer rests for so long before a card opens: one that passes by opens none. */
export const REST_MS = 350;
/** From one card to the next. As long as the pointer takes over a neighbour on its way to the card. */
export const SWITCH_MS = 180;
/** How long a card waits for the pointer that left its mark. */
export const GRACE_MS = 300;

/** The one card of a page: what it shows, and when. A store rather than state, so that only the card
 * is drawn anew. */
export function createCardStore(): CardStore {
  let shown: ShownCard | null = null;
  let isPressed = false;
  let opening: ReturnType<typeof setTimeout> | undefined;
  let closing: ReturnType<typeof setTimeout> | undefined;
  const listeners = new Set<() => void>();
  const put = (next: ShownCard | null): void => {
    if (next === shown) return;
    shown = next;
    for (const listener of listeners) listener();
  };
  const set = (next: ShownCard | null): void => {
    clearTimeout(opening);
    clearTimeout(closing);
    put(next);
  };
  return {
    show: (anchor, content, { now = false, side = 'top' } = {}) => {
      if (isPressed) return;
      clearTimeout(opening);
      if (shown?.anchor === anchor) {
        clearTimeout(closing);
        return;
      }
      const next = { anchor, content, side };
      if (now) set(next);
      else opening = setTimeout(() => set(next), shown ? SWITCH_MS : REST_MS);
    },
    hide: () => {
      clearTimeout(opening);
      clearTimeout(closing);
      // What is pointed at next may be about to open: it is no part of this.
      closing = setTimeout(() => put(null), GRACE_MS);
    },
    keep: () => {
      clearTimeout(opening);
      clearTimeout(closing);
    },
    dismiss: () => set(null),
    press: (pressed) => {
      isPressed = pressed;
      if (pressed) set(null);
    },
    get: () => shown,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}
