import { z } from 'zod';
import type { WithdrawnEvent } from '@/lib/events/withdrawn';
import type { QueryProblem } from '@/lib/http/query';
import { CACHE } from '@/lib/http/respond';
import { withdrawnInWords } from '@/lib/words/withdrawn-words';

const queryProblemSchema = z.strictObject({
  parameter: z.string(),
  found: z.string().nullable().describe('What was found, cut at 100 characters.'),
  message: z.string().describe('What is wrong with it, or what is allowed.'),
}) satisfies z.ZodType<QueryProblem>;

const withdrawnSchema = z.strictObject({
  id: z.string(),
  title: z.string(),
  date: z.string(),
  day: z.string().describe('The day on which it was withdrawn.'),
  reason: z.string(),
  version: z.string().describe('The last version that has it; ask with v for its text.'),
  successor: z
    .strictObject({ id: z.string(), title: z.string() })
    .nullable()
    .describe('The event that tells of the same thing now.'),
});

/** An RFC 9457 problem document, with the parameters at fault by name. */
export const problemSchema = z
  .strictObject({
    type: z.string().describe('Where this kind of problem is explained, as a reference to a page.'),
    title: z.string().describe('The kind of problem in words.'),
    status: z.int().describe('The HTTP status.'),
    detail: z.string().describe('What is wrong with this request.'),
    parameters: z.array(queryProblemSchema).optional().describe('The parameters at fault.'),
    nearest: z
      .array(z.strictObject({ id: z.string(), title: z.string(), date: z.string() }))
      .optional()
      .describe('Of an unknown event: the events nearest in time to the date its id begins with.'),
    withdrawn: withdrawnSchema.optional().describe('Of a withdrawn event: what is known of it.'),
  })
  .meta({ description: 'A problem document, RFC 9457.' });

type Problem = z.infer<typeof problemSchema>;
type Members = Pick<Problem, 'parameters' | 'nearest' | 'withdrawn'>;

const HEADERS = {
  'Content-Type': 'application/problem+json',
  'Cache-Control': CACHE.failed,
  'Access-Control-Allow-Origin': '*',
  // Nothing that it says loads or runs anything, wherever it is shown.
  'Content-Security-Policy': "default-src 'none'",
} as const;

const respondWith = (body: Problem, headers: Readonly<Record<string, string>> = {}): Response =>
  new Response(`${JSON.stringify(body)}\n`, {
    status: body.status,
    headers: { ...HEADERS, ...headers },
  });

/** The kinds of problems. Each stands under its name on the page of the API, where `type` leads. */
export const PROBLEMS = {
  'bad-parameters': {
    status: 400,
    title: 'Parameters that cannot be used',
    meaning:
      'Unknown, given twice, not allowed, or outside the record; or a cursor made for something else. Each is named with what was found and what is allowed.',
  },
  'not-found': {
    status: 404,
    title: 'Not in the record',
    meaning:
      'No such event, with those nearest to the date in its id; no such claim; no such version; or no such address.',
  },
  withdrawn: {
    status: 410,
    title: 'Withdrawn from the record',
    meaning:
      'An event that was published and has been taken out, with the day, the reason, the event that stands in its place, and the last version that has it.',
  },
  'method-not-allowed': {
    status: 405,
    title: 'Only read',
    meaning: 'Another method than those named in Allow.',
  },
  'range-not-satisfiable': {
    status: 416,
    title: 'No such bytes',
    meaning: 'The range asked for begins after the end of the file, or ends before it begins.',
  },
  fault: {
    status: 500,
    title: 'A fault of ours',
    meaning: 'Something went wrong on our side. Asking again may help; telling us does.',
  },
  busy: {
    status: 503,
    title: 'Too many drawings wait',
    meaning:
      'Pictures and archives are made a few at a time. Ask again after the seconds in Retry-After.',
  },
  'not-offered': { status: 501, title: 'Not offered', meaning: 'A form that is not made here.' },
} as const;

const problem = (kind: keyof typeof PROBLEMS, detail: string, members: Members = {}): Problem => {
  const { title, status } = PROBLEMS[kind];
  return { type: `/api#${kind}`, title, status, detail, ...members };
};

/** 400: parameters that cannot be used, each with what was found and what is allowed. */
export function badParameters(parameters: readonly QueryProblem[]): Response {
  const detail = parameters
    .map(({ parameter, found, message }) =>
      found === null ? `${parameter}: ${message}.` : `${parameter}: found "${found}"; ${message}.`,
    )
    .join(' ');
  return respondWith(problem('bad-parameters', detail, { parameters: [...parameters] }));
}

export const notFound = (detail: string, members: Members = {}): Response =>
  respondWith(problem('not-found', detail, members));

/** 410: an event that was taken out, with all that is known of it. */
export function gone(event: WithdrawnEvent): Response {
  const { id, title, date, day, reason, version, successor, successorTitle } = event;
  const { heading, instead } = withdrawnInWords(event);
  const detail = `${heading}. ${reason} ${instead}${successor ? `${successor}. ` : ' '}Its last kept text: v=${version.id}.`;
  return respondWith(
    problem('withdrawn', detail, {
      withdrawn: {
        id,
        title,
        date,
        day,
        reason,
        version: version.id,
        successor: successor && successorTitle ? { id: successor, title: successorTitle } : null,
      },
    }),
  );
}

/** 405, with the methods that are answered. */
export function methodNotAllowed(allow: string): Response {
  const detail = `The record is read here, not written. Allowed are ${allow}.`;
  return respondWith(problem('method-not-allowed', detail), { Allow: allow });
}

export const notImplemented = (detail: string): Response =>
  respondWith(problem('not-offered', detail));

/** 503: too many pictures and archives wait to be made. */
export function serverBusy(retryAfterSeconds: number): Response {
  const detail = `Too many pictures and archives wait to be made. Ask again in ${retryAfterSeconds} seconds.`;
  return respondWith(problem('busy', detail), {
    'Retry-After': String(retryAfterSeconds),
    'Cache-Control': 'no-store',
  });
}

/** 416, with the size of the file. */
export const rangeNotSatisfiable = (size: number): Response =>
  respondWith(problem('range-not-satisfiable', `The file has ${size} bytes.`), {
    'Content-Range': `bytes */${size}`,
  });

/** 500, in our words and without what went wrong inside. */
export const serverFault = (): Response =>
  respondWith(
    problem('fault', 'This answer could not be made. It is our fault and not your request’s.'),
    { 'Cache-Control': 'no-store' },
  );
