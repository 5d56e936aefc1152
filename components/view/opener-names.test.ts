import { describe, expect, it } from 'vitest';
import { candidatesFor, type Opener, selectorOf } from './opener-names';

const opener = (part: string | null, event: string, more: Partial<Opener> = {}): Opener => ({
  element: null,
  part,
  selector: selectorOf('data-event', event),
  at: 0,
  before: null,
  ...more,
});

const selectors = (event: string, from: Opener | null) =>
  candidatesFor(event, from).map(({ selector }) => selector);

describe('where the focus goes when an event is closed', () => {
  it('is what opened it, wherever that is drawn now, else its line in the list', () => {
    expect(selectors('a', opener('timeline', 'a'))).toEqual([
      '[data-part="timeline"] [data-event="a"]',
      '[id="event-a"]',
      '#chart',
    ]);
    const element = {} as Element;
    expect(candidatesFor('a', opener(null, 'a', { element }))[0]).toMatchObject({ element });
  });

  it('is the event last read, in the part where the reading began, then where it began', () => {
    const first = opener('list', 'a');
    const second = opener('event:a', 'b', { before: first });
    const third = opener('event:b', 'c', { before: second });
    expect(selectors('c', third)).toEqual([
      '[data-part="event:b"] [data-event="c"]',
      '[data-part="event:a"] [data-event="c"]',
      '[data-part="event:a"] [data-event="b"]',
      '[data-part="list"] [data-event="c"]',
      '[data-part="list"] [data-event="a"]',
      '[id="event-c"]',
      '#chart',
    ]);
  });

  it('is one of several that lead to it: the one that was pressed', () => {
    expect(candidatesFor('a', opener('summary', 'a', { at: 1 }))[0]).toMatchObject({ at: 1 });
  });

  it('is the line in the list for an event that the address opened, without scrolling there', () => {
    expect(candidatesFor('a', null)).toEqual([
      { element: null, selector: '[id="event-a"]', at: 0, isKnown: false },
      { element: null, selector: '#chart', at: 0, isKnown: false },
    ]);
  });
});
