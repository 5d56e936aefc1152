import { createParser, type inferParserType } from 'nuqs/server';
import { MEASURES } from '@/lib/charts/measure';
import { cutQuery, DIRECTION_CHOICES, MAX_QUERY_LENGTH } from '@/lib/events/filter';
import { MARK_SIZES } from '@/lib/map/marks';
import { CONFIDENCES, THEMES as EVENT_THEMES, EVENT_TYPES } from '@/lib/record/vocabulary';
import { BIN_CHOICES } from '@/lib/time/bins';
import { parseDay } from '@/lib/time/day';

/**
 * The grammar of the view, a row a key: what it may say, how that is read and written, and what it
 * means in words. Pages, hooks, links, frames, pictures, the API, its description and the pages that
 * explain it are all made from these rows. The schemas for what answers programs are made from them
 * in `schemas.ts`, since a browser has no use for Zod.
 */

export const LANES = ['place', 'type'] as const;
const REFERENCES = ['ucdp', 'change-points'] as const;
export const VIEW_THEMES = ['auto', 'light', 'dark'] as const;
export type LaneChoice = (typeof LANES)[number];

/** Lists of the record that hold the words of a key: which they are, only the record knows. */
type RecordList = 'periods' | 'provinces' | 'actors';

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

type Row<Value> = Said &
  Allowed & {
    readonly isList: boolean;
    readonly read: (text: string) => Reading<Value>;
    readonly parser: ReturnType<typeof createParser<Value>>;
  };

function row<Value extends {}>(
  said: Said,
  allowed: Allowed,
  read: (text: string) => Reading<Value>,
  write: (value: Value) => string,
  isList = false,
): Row<Value> {
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

const day = (side: 'from' | 'to', said: Said) =>
  row(
    said,
    {
      pattern: /^\d{4}(-\d{2}(-\d{2})?)?$/,
      allowed: 'a day, month or year of the calendar: YYYY-MM-DD, YYYY-MM or YYYY',
    },
    (text) => all(parseDay(text, side), text),
    itself,
  );

const slug = (of: RecordList, said: Said) =>
  row(said, { ...ONE_SLUG, of }, (text) => all(SLUG.test(text) ? text : null, text), itself);

/** @param old words of links that were published before, with what stands for them now */
function word<const Word extends string>(
  words: readonly Word[],
  said: Said,
  old: Readonly<Record<string, Word>> = {},
) {
  const read = (text: string): Reading<Word> =>
    all(words.find((one) => one === (Object.hasOwn(old, text) ? old[text] : text)) ?? null, text);
  return row(said, { words, allowed: `allowed are ${words.join(', ')}` }, read, itself);
}

const wordOr = <const Word extends string>(
  fallback: Word,
  words: readonly Word[],
  said: Said,
): Omit<Row<Word>, 'parser'> & {
  readonly parser: ReturnType<Row<Word>['parser']['withDefault']>;
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
function list<const Word extends string>(words: readonly Word[], said: Said) {
  const isWord = (one: string): one is Word => (words as readonly string[]).includes(one);
  return row<readonly Word[]>(
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
const listOf = (of: RecordList, said: Said) =>
  row<Choice>(
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

const killed = (said: Said) =>
  row<number | 'unknown'>(
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
const span = (which: string, example: string) =>
  row(
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

const query = (said: Said) =>
  row(
    said,
    { maxLength: MAX_QUERY_LENGTH, allowed: `words of at most ${MAX_QUERY_LENGTH} characters` },
    (text) => {
      const { text: kept, rest } = cutQuery(text.trim());
      return kept === '' ? { value: null, lost: text } : { value: kept, lost: rest };
    },
    itself,
  );

/** Every key of the view. */
export const GRAMMAR = {
  from: day('from', {
    description: 'Beginning of the window: a day, or the first of a month or year.',
    example: '1997-06-27',
  }),
  to: day('to', {
    description: 'End of the window: a day, or the last of a month or year.',
    example: '2001-10-06',
  }),
  period: slug('periods', {
    description: 'A period of the record as the window; from and to go before its own days.',
    example: 'civil-war',
  }),
  types: list(EVENT_TYPES, {
    description: 'Event types, after ACLED.',
    example: 'battles,riots',
  }),
  provinces: listOf('provinces', {
    description: 'Provinces, by their slug.',
    example: 'khatlon,gbao',
  }),
  actors: listOf('actors', { description: 'Actors, by their id.', example: 'taliban' }),
  themes: list(EVENT_THEMES, { description: 'Themes.', example: 'drone' }),
  direction: list(DIRECTION_CHOICES, {
    description: 'Which way across the frontier.',
    example: 'af-to-tj',
  }),
  confidence: list(CONFIDENCES, { description: 'How sure.', example: 'confirmed' }),
  killed: killed({
    description:
      'At least so many killed, by the lower figure; or incidents for which no lower figure is known.',
    example: '5',
  }),
  accounts: word(['differ'], { description: 'Events of which accounts differ only.' }),
  only: word(['incidents'], {
    description: 'Incidents only: no strategic developments, no context.',
  }),
  q: query({ description: 'Words to find, in any spelling of a name.', example: 'Панҷ' }),
  measure: wordOr('incidents', MEASURES, { description: 'Incidents, or people killed.' }),
  bin: wordOr('auto', BIN_CHOICES, {
    description: 'Width of a bin. auto: years over 12 years, quarters over 3, else months.',
  }),
  lanes: wordOr('place', LANES, { description: 'Lanes of the timeline.' }),
  // Until 25 November 2026 links said `regimes`, which is no word of the field; they stay readable.
  reference: word(
    REFERENCES,
    {
      description:
        'A line to hold against the counts. ucdp: deaths a year by UCDP, with measure=killed and bins of a year. change-points: spans of an unchanged rate of incidents, with measure=incidents.',
    },
    { regimes: 'change-points' },
  ),
  spanA: span('first', 'civil-war'),
  spanB: span('second', '1997-06-28_2001-09-10'),
  event: row<string>(
    { description: 'The event that is open, by its id.' },
    { allowed: 'the id of an event' },
    (text) => all(text, text),
    itself,
  ),
  sheet: word(['filters'], { description: 'On narrow screens: the filters cover the page.' }),
  mapSize: wordOr('events', MARK_SIZES, {
    description: 'What the size of a place on the map says.',
  }),
  mapZoom: word(['panj'], { description: 'How near the map is.' }),
  mode: word(['read'], { description: 'Reading: the events under the filter one by one.' }),
  theme: wordOr('auto', VIEW_THEMES, { description: 'Colours; auto follows the reader’s own.' }),
} as const;

export type ViewKey = keyof typeof GRAMMAR;

export const VIEW_KEYS = Object.keys(GRAMMAR) as readonly ViewKey[];

type Parsers = { readonly [Key in ViewKey]: (typeof GRAMMAR)[Key]['parser'] };

/** The parsers of every key, for nuqs. */
export const viewParsers = Object.fromEntries(
  VIEW_KEYS.map((key) => [key, GRAMMAR[key].parser]),
) as Parsers;

/** What the reader looks at. It is the URL, and everything on screen is a function of it. */
export type View = Readonly<inferParserType<Parsers>>;

/** The view of the bare address. */
export const DEFAULT_VIEW = Object.fromEntries(
  VIEW_KEYS.map((key) => {
    const { parser } = GRAMMAR[key];
    return [key, 'defaultValue' in parser ? parser.defaultValue : null];
  }),
) as View;
