import { answerJson } from '@/lib/api/answer';
import { toEventAnswer, unknownEvent } from '@/lib/api/events';
import { answering } from '@/lib/http/answering';
import { ORIGIN } from '@/lib/http/origin';
import { gone, notFound } from '@/lib/http/problem';
import { readRequest } from '@/lib/http/request';
import { findEvent } from '@/lib/serve/find-event';

type Context = { readonly params: Promise<{ id: string }> };

export const GET = answering(async (request: Request, { params }: Context) => {
  const { id } = await params;
  const { asked, refusal } = readRequest(request, {});
  if (refusal) return refusal;
  const { edition, cacheControl } = asked;
  const found = findEvent(edition, id);
  if (!found) {
    const { words, nearest } = unknownEvent(edition, id);
    return notFound(words, { nearest });
  }
  if (found.withdrawn) return gone(found.withdrawn);
  return answerJson(request, toEventAnswer(edition, found.detail, ORIGIN), { cacheControl });
});
