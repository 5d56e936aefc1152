'use client';

import { candidatesFor, type Opener, selectorOf } from './opener-names';

/** How each event was opened last, by its id. */
const openers = new Map<string, Opener>();
/** The event that the reader has just asked for: its heading takes the focus. */
let asked: string | null = null;

/** What names an element within its part of the page, whenever that is drawn anew. */
const NAMES = ['data-event', 'data-strip', 'data-door', 'data-place', 'data-opener', 'id'] as const;

/**
 * Remembers where the reader was when an event was asked for.
 *
 * @param from what was pressed; null where that says nothing, as for a key
 * @param within the event whose evidence was open then
 */
export function rememberOpener(event: string, from: Element | null, within: string | null): void {
  asked = event;
  const before = within === null ? undefined : openers.get(within);
  const part = from?.closest<HTMLElement>('[data-part]') ?? null;
  const attribute = NAMES.find((name) => from?.hasAttribute(name));
  const selector = attribute ? selectorOf(attribute, from?.getAttribute(attribute) ?? '') : null;
  const among = selector === null ? [] : [...(part ?? document).querySelectorAll(selector)];
  openers.set(event, {
    element: from,
    part: part?.dataset.part ?? null,
    selector,
    at: Math.max(0, from ? among.indexOf(from) : 0),
    // An event reached from the evidence of another was first sought where that was.
    before: part?.dataset.part === `event:${within}` || from === null ? (before ?? null) : null,
  });
}

/** What has the focus; null where nothing has. */
export const focused = (): Element | null =>
  document.activeElement === document.body ? null : document.activeElement;

/** Whether the reader has just asked for this event; once. */
export function takeAsked(event: string): boolean {
  const isAsked = asked === event;
  asked = null;
  return isAsked;
}

/**
 * Gives the focus back to where an event was opened, which may have been drawn anew since, or to the
 * nearest place to it that is still there.
 *
 * @returns whether anything took it
 */
export function returnFocus(event: string): boolean {
  for (const { element, selector, at, isKnown } of candidatesFor(
    event,
    openers.get(event) ?? null,
  )) {
    const found = selector === null ? [element] : [...document.querySelectorAll(selector)];
    for (const one of [found[at], ...found]) {
      if (!(one instanceof HTMLElement || one instanceof SVGElement) || !isInReach(one)) continue;
      one.focus({ preventScroll: !isKnown });
      if (document.activeElement === one) return true;
    }
  }
  return false;
}

const isInReach = (element: Element): boolean =>
  element.isConnected && element.checkVisibility() && element.closest('[inert]') === null;
