import { answerJson } from '@/lib/api/answer';
import { toClaimsAnswer } from '@/lib/api/claims';
import { answering } from '@/lib/http/answering';
import { ORIGIN } from '@/lib/http/origin';
import { badParameters } from '@/lib/http/problem';
import { paramsOf, readQuery } from '@/lib/http/query';
import { CACHE } from '@/lib/http/respond';
import { getEdition } from '@/lib/serve/store';

export const GET = answering((request: Request) => {
  const { problems } = readQuery(paramsOf(request.url), {});
  if (problems) return badParameters(problems);
  const body = toClaimsAnswer(getEdition(), ORIGIN);
  return answerJson(request, body, { cacheControl: CACHE.newest });
});
