import type { z } from 'zod';
import { paramsOf, type QueryProblem, readQuery, readStrictView } from '@/lib/http/query';
import type { Edition } from '@/lib/serve/edition';
import { getEdition, getKeptEdition } from '@/lib/serve/store';
import { today } from '@/lib/time/day';
import { selectView, type ViewFacts } from '@/lib/view/facts';
import { VERSION_PARAMETER } from '@/lib/view/schemas';
import { boundsOf } from '@/lib/view/window';
import { badParameters, notFound } from './problem';
import { CACHE } from './respond';

/** The edition a request asks for by `v`, and the day on which its windows end: of a frozen version
 * the day it was kept, so that it is drawn the same for ever. null where no such version is kept. */
export function editionOf(version: string | null): {
  readonly edition: Edition;
  readonly today: string;
  readonly isFrozen: boolean;
} | null {
  if (version === null) {
    return { edition: getEdition(), today: today(), isFrozen: false };
  }
  const edition = getKeptEdition(version);
  return edition && { edition, today: edition.version.date, isFrozen: true };
}

type Asked<Shape extends z.ZodRawShape> = {
  readonly values: Partial<z.output<z.ZodObject<Shape>>>;
  readonly edition: Edition;
  readonly isFrozen: boolean;
  /** The last day of the record as asked, YYYY-MM-DD. */
  readonly today: string;
  readonly facts: ViewFacts;
  /** What a shared cache may do with the answer. */
  readonly cacheControl: string;
};

/**
 * Reads what a request asks for, strictly: `{ asked }`, or `{ refusal }`, the problem document that
 * says what is wrong (400), or that no such version is kept (404). `shape` names every parameter the
 * address takes besides `v`; the keys of a view among them select.
 */
export function readRequest<Shape extends z.ZodRawShape>(
  request: Request,
  shape: Shape,
):
  | { readonly asked: Asked<Shape>; readonly refusal: null }
  | { readonly asked: null; readonly refusal: Response } {
  const refuse = (problems: readonly QueryProblem[]) => ({
    asked: null,
    refusal: badParameters(problems),
  });
  const params = paramsOf(request.url);
  const { values, problems } = readQuery(params, { ...shape, v: VERSION_PARAMETER });
  if (problems) return refuse(problems);
  const version = params.get('v');
  const opened = editionOf(version);
  if (!opened) {
    const message = 'no such version of the data is kept; /changes lists those that are';
    const parameters = [{ parameter: 'v', found: version, message }];
    return { asked: null, refusal: notFound(`v: found "${version}"; ${message}.`, { parameters }) };
  }
  const { edition, today, isFrozen } = opened;
  const bounds = boundsOf(edition.index.coverage, today);
  const strict = readStrictView(params, edition.index, bounds);
  if (strict.problems.length > 0) return refuse(strict.problems);
  const facts = selectView(edition, strict.view, today);
  return {
    refusal: null,
    asked: {
      values: values as Asked<Shape>['values'],
      edition,
      isFrozen,
      today,
      facts,
      cacheControl: isFrozen ? CACHE.frozen : CACHE.newest,
    },
  };
}
