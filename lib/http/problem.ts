import type { QueryProblem } from '@/lib/url/query';

/** An RFC 9457 problem document, with the parameters at fault by name. */
export type Problem = {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  readonly parameters?: readonly QueryProblem[];
};

const HEADERS = {
  'Content-Type': 'application/problem+json',
  'Cache-Control': 'public, max-age=60',
  'Access-Control-Allow-Origin': '*',
} as const;

const respondWith = (problem: Problem): Response =>
  new Response(`${JSON.stringify(problem)}\n`, { status: problem.status, headers: HEADERS });

/** 400: parameters that cannot be used, each with what was found and what is allowed. */
export function badParameters(parameters: readonly QueryProblem[]): Response {
  const detail = parameters
    .map(({ parameter, found, message }) =>
      found === null ? `${parameter}: ${message}.` : `${parameter}: found "${found}"; ${message}.`,
    )
    .join(' ');
  return respondWith({
    type: 'about:blank',
    title: 'Parameters that cannot be used',
    status: 400,
    detail,
    parameters,
  });
}

export const notFound = (detail: string): Response =>
  respondWith({ type: 'about:blank', title: 'Not in the record', status: 404, detail });

export const notImplemented = (detail: string): Response =>
  respondWith({ type: 'about:blank', title: 'Not offered', status: 501, detail });
