import { paragraphsOf } from './texts';

/** A piece of a paragraph: words, or the mark of an event that bears out the words before it. */
type Run =
  | { readonly text: string }
  | {
      /** The event’s id. */
      readonly event: string;
      /** Its number in the text, from 1 in order of first mention; the same wherever it is named. */
      readonly number: number;
    };

/** A text of the editors, taken apart. */
export type CitedText = {
  readonly paragraphs: readonly (readonly Run[])[];
  /** The events it names, each once; the number of the event at `i` is `i + 1`. */
  readonly events: readonly string[];
};

/** `[[event-id]]`, with the space that parts it from the words it stands after. */
const CITATION = /\s*\[\[([^\]]*)\]\]/g;

/**
 * Takes apart a text in which `[[event-id]]` stands after each clause that rests on a record: of the
 * story, of periods and of claims. A mark stands close to the word before it, whatever the file has
 * between them.
 */
export function parseCitedText(text: string): CitedText {
  const events = citedEvents(text);
  const paragraphs = paragraphsOf(text).map((paragraph) => {
    // With one group in the pattern, every second part is an id.
    const parts = paragraph.split(CITATION);
    return parts.flatMap((part, i): readonly Run[] => {
      if (i % 2 === 1) return [{ event: part, number: events.indexOf(part) + 1 }];
      return part === '' ? [] : [{ text: part }];
    });
  });
  return { paragraphs, events };
}

/** The ids of the events that a text names, each once, in order of first mention. */
export const citedEvents = (text: string): readonly string[] => [
  ...new Set([...text.matchAll(CITATION)].map(([, id = '']) => id)),
];

/** The text without the names of events: for a line of plain text, and to count words. */
export const withoutCitations = (text: string): string => text.replaceAll(CITATION, '');
