import {
  createParser,
  type inferParserType,
  parseAsString,
  parseAsStringLiteral,
} from 'nuqs/server';
import { MEASURES } from '@/lib/charts/measure';
import { DIRECTION_CHOICES, MAX_QUERY_LENGTH } from '@/lib/events/filter';
import { MARK_SIZES } from '@/lib/map/marks';
import { CONFIDENCES, THEMES as EVENT_THEMES, EVENT_TYPES } from '@/lib/record/vocabulary';
import { BIN_CHOICES } from '@/lib/time/bins';
import { parseDay } from '@/lib/time/day';

export const LANES = ['place', 'type'] as const;
export const REFERENCES = ['ucdp', 'regimes'] as const;
export const VIEW_THEMES = ['auto', 'light', 'dark'] as const;
export type LaneChoice = (typeof LANES)[number];

/** An empty choice is written out, since an absent key means "all". */
export const NONE = 'none';
/** Longer values come from no link of ours. */
const MAX_VALUE_LENGTH = 1_000;

const dayParser = (side: 'from' | 'to') =>
  createParser({ parse: (text) => parseDay(text, side), serialize: (value: string) => value });

function listParser<Value extends string>(isValue: (word: string) => word is Value) {
  return createParser<readonly Value[]>({
    parse: (text) => {
      if (text === NONE) return [];
      if (text.length > MAX_VALUE_LENGTH) return null;
      const words = [...new Set(text.split(','))].filter(isValue);
      return words.length > 0 ? words : null;
    },
    serialize: (values) => (values.length > 0 ? values.join(',') : NONE),
    eq: (a, b) => a.length === b.length && a.every((value, i) => value === b[i]),
  });
}

const oneOf =
  <Word extends string>(words: readonly Word[]) =>
  (word: string): word is Word =>
    (words as readonly string[]).includes(word);
const isSlug = (word: string): word is string => /^[a-z0-9-]{1,60}$/.test(word);

const slugParser = createParser({
  parse: (text) => (isSlug(text) ? text : null),
  serialize: (value: string) => value,
});

const killedParser = createParser<number | 'unknown'>({
  parse: (text) => {
    if (text === 'unknown') return text;
    return /^[1-9]\d{0,5}$/.test(text) ? Number(text) : null;
  },
  serialize: String,
});

/** A span to compare: `window`, `before`, a period's id, or two days, `1992-05-05_1997-06-27`. */
const spanParser = createParser({
  parse: (text) => {
    const [from, to, more] = text.split('_');
    if (to === undefined) return isSlug(text) ? text : null;
    const days = [parseDay(from ?? '', 'from'), parseDay(to, 'to')];
    if (more !== undefined || !days[0] || !days[1] || days[0] > days[1]) return null;
    return days.join('_');
  },
  serialize: (value: string) => value,
});

const queryParser = createParser({
  parse: (text) => (text.trim() === '' || text.length > MAX_QUERY_LENGTH ? null : text.trim()),
  serialize: (value: string) => value,
});

export const SPAN_WORDS = ['window', 'before'] as const;

/** Every key of the view, with its default. Pages, hooks, links and tests all read it here. */
export const viewParsers = {
  from: dayParser('from'),
  to: dayParser('to'),
  period: slugParser,
  types: listParser(oneOf(EVENT_TYPES)),
  provinces: listParser(isSlug),
  actors: listParser(isSlug),
  themes: listParser(oneOf(EVENT_THEMES)),
  direction: listParser(oneOf(DIRECTION_CHOICES)),
  confidence: listParser(oneOf(CONFIDENCES)),
  killed: killedParser,
  accounts: parseAsStringLiteral(['differ']),
  only: parseAsStringLiteral(['incidents']),
  q: queryParser,
  measure: parseAsStringLiteral(MEASURES).withDefault('incidents'),
  bin: parseAsStringLiteral(BIN_CHOICES).withDefault('auto'),
  lanes: parseAsStringLiteral(LANES).withDefault('place'),
  reference: parseAsStringLiteral(REFERENCES),
  spanA: spanParser,
  spanB: spanParser,
  event: parseAsString,
  /** On narrow screens the filters cover the page. */
  sheet: parseAsStringLiteral(['filters']),
  mapSize: parseAsStringLiteral(MARK_SIZES).withDefault('events'),
  mapZoom: parseAsStringLiteral(['panj']),
  /** Reading walks the events under the filter one by one. */
  mode: parseAsStringLiteral(['read']),
  theme: parseAsStringLiteral(VIEW_THEMES).withDefault('auto'),
};

/** What the reader looks at. It is the URL, and everything on screen is a function of it. */
export type View = Readonly<inferParserType<typeof viewParsers>>;
