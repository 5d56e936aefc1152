import type { Synonyms } from '@/lib/record/editorial';
import { dayEndMs, dayStartMs } from '@/lib/time/day';
import { findTypedDates, type TypedDate } from '@/lib/time/typed-dates';
import type { TimeWindow } from '@/lib/time/window';
import { cutQuery } from '../filter';
import type { NameBook } from './names';
import { isStopWord, type Word, wordsOf } from './terms';

/** More words are not looked for. */
const MAX_PARTS = 12;

/** What a query asks for: every part is a date, a name of the record, or a word. */
export type QueryPart = {
  /** As the reader typed it. */
  readonly text: string;
} & (
  | { readonly kind: 'date'; readonly window: TimeWindow; readonly date: TypedDate }
  | {
      readonly kind: 'name';
      /** Whom it names, and in which spelling; nobody, for a namesake. */
      readonly of: ReadonlyMap<string, string>;
      readonly words: readonly Word[];
    }
  | {
      readonly kind: 'word';
      readonly words: readonly Word[];
      /** What is as good, each a word or a phrase. */
      readonly synonyms: readonly (readonly string[])[];
      /** The last word may not be typed to its end. */
      readonly isOpen: boolean;
    }
);

/** Rows of synonyms by each of their words and phrases, as terms. */
type SynonymBook = ReadonlyMap<string, readonly (readonly string[])[]>;

export function synonymBook({ synonyms }: Pick<Synonyms, 'synonyms'>): SynonymBook {
  const book = new Map<string, (readonly string[])[]>();
  for (const row of synonyms) {
    const phrases = row.map((text) => termsOf(wordsOf(text)));
    for (const phrase of phrases) {
      const key = phrase.join(' ');
      const others = phrases.filter((other) => other.join(' ') !== key);
      book.set(key, [...(book.get(key) ?? []), ...others]);
    }
  }
  return book;
}

const MOST_WORDS_OF_A_SYNONYM = 3;

/** Reads what was typed. The longest name and the longest phrase that stand somewhere are meant. */
export function readQuery(
  query: string,
  names: NameBook,
  synonyms: SynonymBook,
): readonly QueryPart[] {
  const { text } = cutQuery(query);
  const dates = findTypedDates(text);
  let rest = text;
  for (const { start, end } of dates) {
    rest = rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end);
  }
  const words = wordsOf(rest);
  const parts: QueryPart[] = dates.map((date) => ({
    kind: 'date',
    text: text.slice(date.start, date.end),
    window: {
      fromMs: date.from === null ? Number.NEGATIVE_INFINITY : dayStartMs(date.from),
      toMs: date.to === null ? Number.POSITIVE_INFINITY : dayEndMs(date.to),
    },
    date,
  }));
  for (let i = 0; i < words.length && parts.length < MAX_PARTS; ) {
    const name = names.at(words, i, () => true);
    const count = name ? name.to - i : phraseLength(words, i, synonyms);
    const own = words.slice(i, i + count);
    if (name) parts.push(namePart(own, name.of));
    else if (!own.every(isStopWord)) parts.push(wordPart(own, synonyms, text));
    i += count;
  }
  return parts;
}

type NamePart = Extract<QueryPart, { kind: 'name' }>;
type WordPart = Extract<QueryPart, { kind: 'word' }>;

function namePart(words: readonly Word[], known: ReadonlyMap<string, string>): NamePart {
  const text = typed(words);
  // As the reader spells it, unless that is without a capital.
  const of = new Map([...known].map(([key, own]) => [key, isCapital(text) ? text : own]));
  return { kind: 'name', text, of, words };
}

/** The words of the longest phrase at a word that has synonyms; 1 where none has. */
function phraseLength(words: readonly Word[], from: number, synonyms: SynonymBook): number {
  for (let count = MOST_WORDS_OF_A_SYNONYM; count > 1; count -= 1) {
    const own = words.slice(from, from + count);
    const isPhrase = [own[0], own[count - 1]].every((word) => word && !isStopWord(word));
    if (isPhrase && synonyms.has(termsOf(own).join(' '))) return count;
  }
  return 1;
}

function wordPart(own: readonly Word[], synonyms: SynonymBook, query: string): WordPart {
  const last = own.at(-1);
  return {
    kind: 'word',
    text: typed(own),
    words: own.filter((word) => !isStopWord(word)),
    synonyms: synonyms.get(termsOf(own).join(' ')) ?? [],
    isOpen: last !== undefined && last.at + last.text.length === query.length,
  };
}

const termsOf = (words: readonly Word[]): readonly string[] =>
  words.flatMap((word) => (isStopWord(word) ? [] : word.term));

const isCapital = (text: string): boolean => /^\p{Lu}/u.test(text);

const typed = (words: readonly Word[]): string => words.map(({ text }) => text).join(' ');
