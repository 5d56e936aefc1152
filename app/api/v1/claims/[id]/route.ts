import { answerJson } from '@/lib/api/answer';
import { toClaimAnswer, unknownClaim } from '@/lib/api/claims';
import { answering } from '@/lib/http/answering';
import { ORIGIN } from '@/lib/http/origin';
import { badParameters, notFound } from '@/lib/http/problem';
import { paramsOf, readQuery } from '@/lib/http/query';
import { CACHE } from '@/lib/http/respond';
import { getEdition } from '@/lib/serve/store';

type Context = { readonly params: Promise<{ id: string }> };

export const GET = answering(async (request: Request, { params }: Context) => {
  const { problems } = readQuery(paramsOf(request.url), {});
  if (problems) return badParameters(problems);
  const { id } = await params;
  const edition = getEdition();
  const claim = edition.claims.find((entry) => entry.id === id);
  if (!claim) return notFound(unknownClaim(edition));
  return answerJson(request, toClaimAnswer(edition, claim, ORIGIN), {
    cacheControl: CACHE.newest,
  });
});
