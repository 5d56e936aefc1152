import { z } from 'zod';
import { chartQuery, filterQuery, spansQuery, VERSION_PARAMETER } from '@/lib/view/schemas';

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
  reference: chartQuery.reference,
} as const;

/** `/compare`: the view's filter and two spans. */
export const compareQuery = { ...filterQuery, ...spansQuery } as const;
