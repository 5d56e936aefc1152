'use client';

import { type RefObject, useLayoutEffect } from 'react';

/** What is heard stays heard: a change under a sheet is still told. And a press beside it closes it. */
const KEPT = '[role=status], [role=alert], [aria-live], [data-outside]';

/**
 * While a sheet lies over the page, everything beside it is out of reach as well as out of sight: nothing else
 * takes the focus, a click, or the reading of a screen reader. All that stands beside it counts, from its own
 * neighbours up to the masthead and the footer.
 */
export function useModal(sheet: RefObject<HTMLElement | null>, isOver: boolean): void {
  useLayoutEffect(() => {
    if (!isOver || !sheet.current) return;
    const covered = besidesOf(sheet.current).filter(({ inert }) => !inert);
    for (const element of covered) element.inert = true;
    return () => {
      for (const element of covered) element.inert = false;
    };
  }, [sheet, isOver]);
}

function besidesOf(sheet: HTMLElement): readonly HTMLElement[] {
  const found: HTMLElement[] = [];
  for (
    let at: HTMLElement = sheet;
    at.parentElement && at !== document.body;
    at = at.parentElement
  ) {
    for (const other of at.parentElement.children) {
      if (other === at || !(other instanceof HTMLElement) || other.matches(KEPT)) continue;
      found.push(other);
    }
  }
  return found;
}
