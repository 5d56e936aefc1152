import { describe, expect, it } from 'vitest';
import { citedEvents, parseCitedText, withoutCitations } from './cited-text';

const TEXT =
  'Shots fell [[1992-shots]]. A bridge burnt [[1993-fire]] [[1992-shots]], and was mended.\n\nIt stands.';

describe('parseCitedText', () => {
  it('numbers events in the order in which they are first named, and keeps a number', () => {
    const { paragraphs, events } = parseCitedText(TEXT);
    expect(events).toEqual(['1992-shots', '1993-fire']);
    expect(paragraphs).toEqual([
      [
        { text: 'Shots fell' },
        { event: '1992-shots', number: 1 },
        { text: '. A bridge burnt' },
        { event: '1993-fire', number: 2 },
        { event: '1992-shots', number: 1 },
        { text: ', and was mended.' },
      ],
      [{ text: 'It stands.' }],
    ]);
  });

  it('leaves a text without events as it is', () => {
    expect(parseCitedText('Nothing [yet] is known.')).toEqual({
      paragraphs: [[{ text: 'Nothing [yet] is known.' }]],
      events: [],
    });
  });
});

it('takes the names of events out of a text, with the space before them', () => {
  expect(withoutCitations(TEXT)).toBe('Shots fell. A bridge burnt, and was mended.\n\nIt stands.');
  expect(citedEvents(TEXT)).toEqual(['1992-shots', '1993-fire']);
});
