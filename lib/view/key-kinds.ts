import { createParser } from 'nuqs/server';
import { cutQuery, MAX_QUERY_LENGTH } from '@/lib/events/filter';
import { parseDay } from '@/lib/time/day';

/**
 * The kinds of keys that the grammar of the view is made of. A kind says once what its keys may say,
 * how that is read, and how it is written.
 */

/** Lists of the record that hold the words of a key: which they are, only the record knows. */
type RecordList = 'periods' | 'provinces' | 'actors' | 'steps';

/** Words of a list of the record: those chosen, or all but those named, whichever is shorter. A link
 * to all of a hundred actors but one would else be longer than what programs cut links at. */
export type Choice = readonly string[] | { readonly not: readonly string[] };

/** What a text comes to: the value that it says, null for none, and the part of it that is lost. */
type Reading<Value> = { readonly value: Value | null; readonly lost: string | null };

type Said = { readonly description: string; readonly example?: string };

type Allowed = {
  /** The closed list of words, where there is one. */
  readonly words?: readonly string[];
  readonly of?: RecordList;
  /** The form of a word that is on no closed list. */
  readonly pattern?: RegExp;
  readonly maxLength?: number;
  /** What is allowed, for whoever wrote something else. */
  readonly allowed: string;
};

type Entry<Value> = Said &
  Allowed & {
    readonly isList: boolean;
    readonly read: (text: string) => Reading<Value>;
    readonly parser: ReturnType<typeof createParser<Value>>;
  };

function entry<Value extends {}>(
  said: Said,
  allowed: Allowed,
  read: (text: string) => Reading<Value>,
  write: (value: Value) => string,
  isList = false,
): Entry<Value> {
  const parser = createParser<Value>({
    parse: (text) => read(text).value,
    serialize: write,
    eq: (a, b) => write(a) === write(b),
  });
  return { ...said, ...allowed, isList, read, parser };
}

const all = <Value>(value: Value | null, text: string): Reading<Value> => ({
  value,
  lost: value === null ? text : null,
});
const itself = (value: string): string => value;

const SLUG = /^[a-z0-9-]{1,60}$/;
const ONE_SLUG = { pattern: SLUG, allowed: 'lower-case ASCII words joined by hyphens' } as const;

export const day = (side: 'from' | 'to', said: Said) =>
  entry(
    said,
    {
      pattern: /^\d{4}(-\d{2}(-\d{2})?)?$/,
      allowed: 'a day, month or year of the calendar: YYYY-MM-DD, YYYY-MM or YYYY',
    },
    (text) => all(parseDay(text, side), text),
    itself,
  );

export const slug = (of: RecordList, said: Said) =>
  entry(said, { ...ONE_SLUG, of }, (text) => all(SLUG.test(text) ? text : null, text), itself);

/** An id of which the page itself says whether the record has it. */
export const anyId = (said: Said) =>
  entry<string>(said, { allowed: 'an id' }, (text) => all(text, text), itself);

/** @param old words of links that were published before, with what stands for them now */
export function word<const Word extends string>(
  words: readonly Word[],
  said: Said,
  old: Readonly<Record<string, Word>> = {},
) {
  const read = (text: string): Reading<Word> =>
    all(words.find((one) => one === (Object.hasOwn(old, text) ? old[text] : text)) ?? null, text);
  return entry(said, { words, allowed: `allowed are ${words.join(', ')}` }, read, itself);
}

export const wordOr = <const Word extends string>(
  fallback: Word,
  words: readonly Word[],
  said: Said,
): Omit<Entry<Word>, 'parser'> & {
  readonly parser: ReturnType<Entry<Word>['parser']['withDefault']>;
} => {
  const one = word(words, said);
  return { ...one, parser: one.parser.withDefault(fallback as NonNullable<Word>) };
};

/** An empty choice is written out, since an absent key means "all". */
const NONE = 'none';
/** Before the first word of a list: all but these. */
const NOT = '!';
/** Longer values come from no link of ours: what a list can say ends with what the record has. */
const MAX_LIST_LENGTH = 16_000;

/** A list as it is written: whether its words are those left out, and each word once. */
function split(text: string): { readonly isNot: boolean; readonly words: readonly string[] } {
  const isNot = text.startsWith(NOT);
  return { isNot, words: [...new Set((isNot ? text.slice(1) : text).split(','))] };
}

const listSaid = ({ description, example }: Said): Said => ({
  description: `${description} Joined by commas; ! before the first chooses all but these; none for none of them.`,
  example,
});

function readList<Value>(
  text: string,
  isWord: (word: string) => boolean,
  make: (words: readonly string[], isNot: boolean) => Value,
): Reading<Value> {
  if (text === NONE || text === NOT) return { value: make([], text === NOT), lost: null };
  if (text.length > MAX_LIST_LENGTH) return { value: null, lost: text };
  const { isNot, words } = split(text);
  const kept = words.filter(isWord);
  const lost = words.filter((one) => !isWord(one));
  return {
    value: kept.length > 0 ? make(kept, isNot) : null,
    lost: lost.length > 0 ? lost.join(',') : null,
  };
}

/** Several words of a closed list. */
export function list<const Word extends string>(words: readonly Word[], said: Said) {
  const isWord = (one: string): one is Word => (words as readonly string[]).includes(one);
  return entry<readonly Word[]>(
    listSaid(said),
    { words, allowed: `allowed are ${words.join(', ')}` },
    (text) =>
      readList(text, isWord, (named, isNot) =>
        isNot ? words.filter((one) => !named.includes(one)) : named.filter(isWord),
      ),
    (values) => (values.length > 0 ? values.join(',') : NONE),
    true,
  );
}

/** Several words of a list of the record. */
export const listOf = (of: RecordList, said: Said) =>
  entry<Choice>(
    listSaid(said),
    { ...ONE_SLUG, of },
    (text) =>
      readList<Choice>(
        text,
        (one) => SLUG.test(one),
        (words, isNot) => (isNot ? { not: words } : words),
      ),
    (choice) => {
      if ('not' in choice) return `${NOT}${choice.not.join(',')}`;
      return choice.length > 0 ? choice.join(',') : NONE;
    },
    true,
  );

export const killed = (said: Said) =>
  entry<number | 'unknown'>(
    said,
    {
      pattern: /^(unknown|[1-9]\d{0,5})$/,
      allowed: 'a whole number from 1 to 999999, or "unknown"',
    },
    (text) => {
      if (text === 'unknown') return all(text, text);
      return all(/^[1-9]\d{0,5}$/.test(text) ? Number(text) : null, text);
    },
    String,
  );

/** Spans that are no period and no two days. */
export const SPAN_WORDS: readonly string[] = ['window', 'before'];

/** A span to compare: `window`, `before`, a period's id, or two days, `1992-05-05_1997-06-27`. */
export const span = (which: string, example: string) =>
  entry(
    {
      description: `The ${which} span: window, before (as long as the window and just before it), the id of a period, or two days joined by _. Left out, the window is compared with the span before it; of the whole record, the last two periods.`,
      example,
    },
    {
      pattern: /^([a-z0-9-]{1,60}|\d{4}(-\d{2}){0,2}_\d{4}(-\d{2}){0,2})$/,
      allowed: 'window, before, the id of a period, or two days joined by _, the earlier one first',
    },
    (text) => {
      const [from, to, more] = text.split('_');
      if (to === undefined) return all(SLUG.test(text) ? text : null, text);
      const days = [parseDay(from ?? '', 'from'), parseDay(to, 'to')];
      const isSpan = more === undefined && days[0] && days[1] && days[0] <= days[1];
      return all(isSpan ? days.join('_') : null, text);
    },
    itself,
  );

export const query = (said: Said) =>
  entry(
    said,
    { maxLength: MAX_QUERY_LENGTH, allowed: `words of at most ${MAX_QUERY_LENGTH} characters` },
    (text) => {
      const { text: kept, rest } = cutQuery(text.trim());
      return kept === '' ? { value: null, lost: text } : { value: kept, lost: rest };
    },
    itself,
  );
