/** How an event was opened: what was pressed, and how to find that again once it was drawn anew. */
export type Opener = {
  readonly element: Element | null;
  /** The part of the page that it stood in (`data-part`). */
  readonly part: string | null;
  /** What names it there, and which of those that are named so it was. */
  readonly selector: string | null;
  readonly at: number;
  /** How the event was opened from whose evidence this one was. */
  readonly before: Opener | null;
};

/** Where the focus may go: an element as it is, or the `at`-th of those that a selector finds. */
type Candidate = Pick<Opener, 'element' | 'selector' | 'at'> & {
  /** Whether the reader has been there: the page may scroll to it. */
  readonly isKnown: boolean;
};

/**
 * Where the focus goes when an event is closed, the best first: what opened it, the same again where that was
 * drawn anew, the event itself in the part of the page in which its reader went from event to event, the place
 * where that began, its line in the list, and the chart, since a list does not hold all.
 */
export function candidatesFor(event: string, opener: Opener | null): readonly Candidate[] {
  const found: Candidate[] = [];
  for (let at = opener; at !== null; at = at.before) {
    if (at.element) found.push({ element: at.element, selector: null, at: 0, isKnown: true });
    if (at.selector !== null) {
      const selector = within(at.part, at.selector);
      found.push({ element: null, selector, at: at.at, isKnown: true });
    }
    if (at.before && at.before.part !== null) {
      const selector = within(at.before.part, selectorOf('data-event', event));
      found.push({ element: null, selector, at: 0, isKnown: true });
    }
  }
  const rest = [selectorOf('id', `event-${event}`), '#chart'];
  return [
    ...found,
    ...rest.map((selector) => ({ element: null, selector, at: 0, isKnown: false })),
  ];
}

const within = (part: string | null, selector: string): string =>
  part === null ? selector : `${selectorOf('data-part', part)} ${selector}`;

/** A string of CSS; ids and names hold nothing that it writes otherwise than JSON. */
const escaped = (text: string): string => JSON.stringify(text);

/** What names an element by one of its attributes. */
export const selectorOf = (attribute: string, value: string): string =>
  `[${attribute}=${escaped(value)}]`;
