import type { inferParserType } from 'nuqs/server';
import { MEASURES } from '@/lib/charts/measure';
import { DIRECTION_CHOICES } from '@/lib/events/filter';
import { LIKENESSES } from '@/lib/events/likeness';
import { MARK_SIZES } from '@/lib/map/marks';
import { CONFIDENCES, THEMES as EVENT_THEMES, EVENT_TYPES } from '@/lib/record/vocabulary';
import { BIN_CHOICES } from '@/lib/time/bins';
import { anyId, day, killed, list, listOf, query, slug, span, word, wordOr } from './key-kinds';

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
/** The parts of the dashboard that a narrow screen shows one at a time. */
export const TABS = ['latest', 'timeline', 'map', 'compare'] as const;
export type Tab = (typeof TABS)[number];

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
  step: slug('steps', {
    description:
      'A step of the story: its window, its filter and its event, where the address names none of these, and its text beside the picture.',
    example: 'civil-war',
  }),
  spanA: span('first', 'civil-war'),
  spanB: span('second', '1997-06-28_2001-09-10'),
  event: anyId({ description: 'The event that is open, by its id.' }),
  like: list(LIKENESSES, {
    description:
      'What counts as like the open event, besides its type and its direction across the frontier: the same province, the same kinds of people among the dead, at least as many killed, an actor in common.',
    example: 'province,deadly',
  }),
  sheet: word(['filters'], { description: 'On narrow screens: the filters cover the page.' }),
  list: word(['table'], {
    description: 'The events as a table of all columns, in place of the list.',
  }),
  tab: word(TABS, {
    description:
      'On narrow screens: the part that is shown. Left out, the latest events, and within the story its timeline.',
  }),
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
