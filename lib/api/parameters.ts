import { z } from 'zod';
import { REFERENCES } from '@/lib/view/grammar';
import { chartQuery, filterQuery, VERSION_PARAMETER } from '@/lib/view/schemas';

export const MAX_LIMIT = 1_000;
export const DEFAULT_LIMIT = 100;
const LIMIT = `a whole number from 1 to ${MAX_LIMIT}`;

/** What every endpoint that selects takes, in the same words. */
export const SHARED_PARAMETERS = { ...filterQuery, v: VERSION_PARAMETER } as const;

/** `/events`: the view's filter, and the page. */
export const eventsQuery = {
  ...filterQuery,
  limit: z
    .preprocess(
      (text) => (typeof text === 'string' && /^\d{1,9}$/.test(text) ? Number(text) : text),
      z.int(LIMIT).min(1, LIMIT).max(MAX_LIMIT, LIMIT),
    )
    .meta({
      description: `Events on a page at most; ${DEFAULT_LIMIT} where it is left out.`,
      example: 50,
    }),
  cursor: z
    .string()
    .regex(/^[A-Za-z0-9_-]{1,400}$/, 'the cursor out of the next link of an answer')
    .meta({
      description:
        'Where the page begins. Take it from the next link; it holds for one version of the data and the parameters it was given for.',
    }),
} as const;

/** `/frequency`: the view's filter, the bins and the line over them. */
export const frequencyQuery = {
  ...filterQuery,
  bin: chartQuery.bin,
  measure: chartQuery.measure.meta({
    description:
      'What the reference is drawn over. Incidents and people killed are in every answer, whichever is named here.',
    default: 'incidents',
  }),
  reference: z.enum(REFERENCES).meta({
    description:
      'A line to hold against the counts. ucdp: deaths a year by UCDP, with measure=killed and bins of a year. regimes: spans of an unchanged rate of incidents, with measure=incidents.',
  }),
} as const;

const span = (which: string) =>
  z
    .string()
    .regex(
      /^([a-z0-9-]{1,60}|\d{4}(-\d{2}){0,2}_\d{4}(-\d{2}){0,2})$/,
      'window, before, the id of a period, or two days joined by _',
    )
    .meta({
      description: `The ${which} span: window, before (as long as the window and just before it), the id of a period, or two days joined by _. Left out, the window is compared with the span before it; of the whole record, the last two periods.`,
      example: which === 'first' ? 'civil-war' : '1997-06-28_2001-09-10',
    });

/** `/compare`: the view's filter and two spans. */
export const compareQuery = {
  ...filterQuery,
  spanA: span('first'),
  spanB: span('second'),
} as const;
