import { z } from 'zod';
import type { Edition } from '@/lib/serve/edition';
import { selectView, type ViewFacts } from '@/lib/view/facts';
import { toRaw } from '@/lib/view/params';
import { readView } from '@/lib/view/read';
import { VERSION_PARAMETER } from '@/lib/view/schemas';
import { boundsOf } from '@/lib/view/window';
import { toClaimAnswer, toClaimsAnswer } from './claims';
import { toCompareAnswer } from './compare';
import { toEventAnswer, toEventsAnswer } from './events';
import { toFrequencyAnswer } from './frequency';
import { compareQuery, eventsQuery, frequencyQuery } from './parameters';
import {
  claimAnswerSchema,
  claimsAnswerSchema,
  compareAnswerSchema,
  eventAnswerSchema,
  eventsAnswerSchema,
  frequencyAnswerSchema,
} from './schemas';

type Endpoint = {
  readonly path: string;
  readonly id: string;
  readonly summary: string;
  readonly description: string;
  readonly query: z.ZodRawShape;
  /** The part of the path that is a parameter, with the value of the example. */
  readonly inPath: {
    readonly name: string;
    readonly schema: z.ZodType;
    readonly example: string;
  } | null;
  /** When the answer is 404; null where it never is. */
  readonly missing: string | null;
  readonly answer: z.ZodType;
  readonly answerName: string;
  readonly exampleQuery: string;
  readonly example: (edition: Edition, origin: string) => object;
};

const EXAMPLE_ID = '2025-11-26-shamsiddin-shohin-drone-attack';
const CLAIM_EXAMPLE = 'american-made-equipment';
const EVENTS_EXAMPLE = 'from=2025-11&to=2025-12&limit=1';
const FREQUENCY_EXAMPLE = 'from=1996&to=1998&bin=year&types=battles';
const COMPARE_EXAMPLE = 'spanA=1992-05-05_1997-06-27&spanB=1997-06-28_2001-09-10';

const NO_VERSION = 'No such version of the data is kept.';

/** What a query selects, in the edition and on the day it was kept. */
function selectFor(edition: Edition, query: string): ViewFacts {
  const { view } = readView(
    toRaw(new URLSearchParams(query)),
    edition.index,
    boundsOf(edition.index.coverage, edition.version.date),
  );
  return selectView(edition, view, edition.version.date);
}

/** The endpoints, in the order in which they are described. Examples are answers, made when asked
 * for from the record itself. */
export const ENDPOINTS: readonly Endpoint[] = [
  {
    path: '/api/v1/events',
    id: 'listEvents',
    summary: 'The events of a window, under a filter',
    description:
      'Whole records, as they are edited, in order of time and in pages. An event belongs to the window in which it begins. Those that may have begun in it or outside it are named in tooVague.',
    query: { ...eventsQuery, v: VERSION_PARAMETER },
    inPath: null,
    missing: NO_VERSION,
    answer: eventsAnswerSchema,
    answerName: 'EventsAnswer',
    exampleQuery: EVENTS_EXAMPLE,
    example: (edition, origin) =>
      toEventsAnswer(edition, selectFor(edition, EVENTS_EXAMPLE), { after: -1, limit: 1, origin }),
  },
  {
    path: '/api/v1/events/{id}',
    id: 'getEvent',
    summary: 'One event',
    description:
      'The record, who its actors are, the chain of related events, the events before and after it in time, and its permanent page.',
    query: { v: VERSION_PARAMETER },
    inPath: {
      name: 'id',
      schema: z.string().meta({ description: 'The id of the event. It never changes.' }),
      example: EXAMPLE_ID,
    },
    missing: 'No such event, with those nearest by date; or no such version.',
    answer: eventAnswerSchema,
    answerName: 'EventAnswer',
    exampleQuery: '',
    example: (edition, origin) => {
      const detail = edition.details.get(EXAMPLE_ID) ?? [...edition.details.values()][0];
      return detail ? toEventAnswer(edition, detail, origin) : {};
    },
  },
  {
    path: '/api/v1/frequency',
    id: 'getFrequency',
    summary: 'How often incidents happened',
    description:
      'Incidents and people killed in each year, quarter or month of the window: the numbers of the chart. A bin holds the incidents that begin in it.',
    query: { ...frequencyQuery, v: VERSION_PARAMETER },
    inPath: null,
    missing: NO_VERSION,
    answer: frequencyAnswerSchema,
    answerName: 'FrequencyAnswer',
    exampleQuery: FREQUENCY_EXAMPLE,
    example: (edition) => toFrequencyAnswer(edition, selectFor(edition, FREQUENCY_EXAMPLE)),
  },
  {
    path: '/api/v1/compare',
    id: 'compareSpans',
    summary: 'The rates of two spans',
    description:
      'Incidents a year of coverage in two spans, the ratio of the two rates, and the exact 95 % intervals, for two Poisson counts. No day counts twice: where the spans overlap, the first is held against the rest of the second; the same span twice, or a second that lies wholly in the first, is refused. Incidents often come in chains, which the interval does not know: the real uncertainty is wider.',
    query: { ...compareQuery, v: VERSION_PARAMETER },
    inPath: null,
    missing: NO_VERSION,
    answer: compareAnswerSchema,
    answerName: 'CompareAnswer',
    exampleQuery: COMPARE_EXAMPLE,
    example: (edition) =>
      toCompareAnswer(edition, selectFor(edition, COMPARE_EXAMPLE)).answer ?? {},
  },
  {
    path: '/api/v1/claims',
    id: 'listClaims',
    summary: 'Claims held against the record',
    description:
      'What is said about the frontier, each with its verdict, what the record shows, and the events for it and against it. Claims stand beside the newest record and are part of no version, so they take no v.',
    query: {},
    inPath: null,
    missing: null,
    answer: claimsAnswerSchema,
    answerName: 'ClaimsAnswer',
    exampleQuery: '',
    example: toClaimsAnswer,
  },
  {
    path: '/api/v1/claims/{id}',
    id: 'getClaim',
    summary: 'One claim',
    description: 'The same of one claim.',
    query: {},
    inPath: {
      name: 'id',
      schema: z.string().meta({ description: 'The id of the claim. It never changes.' }),
      example: CLAIM_EXAMPLE,
    },
    missing: 'No such claim; the document names those there are.',
    answer: claimAnswerSchema,
    answerName: 'ClaimAnswer',
    exampleQuery: '',
    example: (edition, origin) => {
      const claim = edition.claims.find(({ id }) => id === CLAIM_EXAMPLE) ?? edition.claims[0];
      return claim ? toClaimAnswer(edition, claim, origin) : {};
    },
  },
];
