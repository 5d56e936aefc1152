import { z } from 'zod';
import { CACHE } from '@/lib/http/respond';
import type { QueryProblem } from '@/lib/url/query';

const queryProblemSchema = z.strictObject({
  parameter: z.string(),
  found: z.string().nullable().describe('What was found, cut at 100 characters.'),
  message: z.string().describe('What is wrong with it, or what is allowed.'),
}) satisfies z.ZodType<QueryProblem>;

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
  })
  .meta({ description: 'A problem document, RFC 9457.' });

type Problem = z.infer<typeof problemSchema>;
type Members = Pick<Problem, 'parameters' | 'nearest'>;

const HEADERS = {
  'Content-Type': 'application/problem+json',
  'Cache-Control': CACHE.failed,
  'Access-Control-Allow-Origin': '*',
} as const;

const respondWith = (problem: Problem, headers: Readonly<Record<string, string>> = {}): Response =>
  new Response(`${JSON.stringify(problem)}\n`, {
    status: problem.status,
    headers: { ...HEADERS, ...headers },
  });

/** Each kind of problem stands under its name on the page of the API. */
const kind = (name: string): string => `/api#${name}`;

/** 400: parameters that cannot be used, each with what was found and what is allowed. */
export function badParameters(parameters: readonly QueryProblem[]): Response {
  const detail = parameters
    .map(({ parameter, found, message }) =>
      found === null ? `${parameter}: ${message}.` : `${parameter}: found "${found}"; ${message}.`,
    )
    .join(' ');
  return respondWith({
    type: kind('bad-parameters'),
    title: 'Parameters that cannot be used',
    status: 400,
    detail,
    parameters: [...parameters],
  });
}

export const notFound = (detail: string, members: Members = {}): Response =>
  respondWith({
    type: kind('not-found'),
    title: 'Not in the record',
    status: 404,
    detail,
    ...members,
  });

/** 405, with the methods that are answered. */
export const methodNotAllowed = (allow: string): Response =>
  respondWith(
    {
      type: kind('method-not-allowed'),
      title: 'Only read',
      status: 405,
      detail: `The record is read here, not written. Allowed are ${allow}.`,
    },
    { Allow: allow },
  );

export const notImplemented = (detail: string): Response =>
  respondWith({ type: kind('not-offered'), title: 'Not offered', status: 501, detail });
