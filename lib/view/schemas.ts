import { z } from 'zod';
import { MEASURES } from '@/lib/charts/measure';
import { DIRECTION_CHOICES, MAX_QUERY_LENGTH } from '@/lib/events/filter';
import { CONFIDENCES, EVENT_TYPES, THEMES } from '@/lib/record/vocabulary';
import { BIN_CHOICES } from '@/lib/time/bins';
import { parseDay } from '@/lib/time/day';
import { LANES } from './grammar';

/**
 * The parameters of a view as schemas: for what answers programs and refuses a mistake rather than
 * guessing. What they mean, and how they are read, stands in `grammar.ts`; here stands what is allowed,
 * in a form that the description of the API is made from as well.
 */

const NOT_A_DAY = 'a day, month or year of the calendar: YYYY-MM-DD, YYYY-MM or YYYY';
const day = (side: 'from' | 'to') =>
  z
    .string()
    .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, NOT_A_DAY)
    .refine((text) => parseDay(text, side) !== null, { error: NOT_A_DAY });
const SLUG = /^[a-z0-9-]{1,60}$/;
const slug = z.string().regex(SLUG, 'lower-case ASCII words joined by hyphens');

/** A list in one parameter, joined by commas; `none` for an empty one. */
const list = <Item extends z.ZodType<string>>(item: Item, description: string, example: string) =>
  z
    .preprocess(
      (text) => (text === 'none' ? [] : typeof text === 'string' ? text.split(',') : text),
      z.array(item).max(60),
    )
    .meta({ description: `${description} Joined by commas; none for none of them.`, example });

/** Which events: the window and the filter. */
export const filterQuery = {
  from: day('from').meta({
    description: 'Beginning of the window: a day, or the first of a month or year.',
    example: '1997-06-27',
  }),
  to: day('to').meta({
    description: 'End of the window: a day, or the last of a month or year.',
    example: '2001-10-06',
  }),
  period: slug.meta({
    description: 'A period of the record as the window; from and to go before it.',
    example: 'civil-war',
  }),
  types: list(z.enum(EVENT_TYPES), 'Event types, after ACLED.', 'battles,riots'),
  provinces: list(slug, 'Provinces, by their slug.', 'khatlon,gbao'),
  actors: list(slug, 'Actors, by their id.', 'taliban'),
  themes: list(z.enum(THEMES), 'Themes.', 'drone'),
  direction: list(z.enum(DIRECTION_CHOICES), 'Which way across the frontier.', 'af-to-tj'),
  confidence: list(z.enum(CONFIDENCES), 'How sure.', 'confirmed'),
  killed: z
    .string()
    .regex(/^(unknown|[1-9]\d{0,5})$/, 'a whole number from 1 to 999999, or "unknown"')
    .meta({
      description:
        'At least so many killed, by the lower figure; or incidents for which no lower figure is known.',
      example: '5',
    }),
  accounts: z.enum(['differ']).meta({ description: 'Events of which accounts differ only.' }),
  only: z.enum(['incidents']).meta({
    description: 'Incidents only: no strategic developments, no context.',
  }),
  q: z
    .string()
    .trim()
    .min(1)
    .max(MAX_QUERY_LENGTH)
    .meta({ description: 'Words to find, in any spelling of a name.', example: 'Панҷ' }),
} as const;

export const VERSION_PARAMETER = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}-[0-9a-f]{8}$/, 'the id of a kept version, such as those on /changes')
  .meta({ description: 'A kept version of the data; the newest where it is left out.' });

/** How the chart counts and what it shows. */
export const chartQuery = {
  measure: z.enum(MEASURES).meta({ description: 'Incidents, or people killed.' }),
  bin: z.enum(BIN_CHOICES).meta({
    description: 'Width of a bin. auto: years over 12 years, quarters over 3, else months.',
  }),
} as const;

export const lanesParameter = z.enum(LANES).meta({ description: 'Lanes of the timeline.' });
