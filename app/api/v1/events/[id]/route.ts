import { answerJson } from '@/lib/api/answer';
import { toEventAnswer, unknownEvent } from '@/lib/api/events';
import { originOf } from '@/lib/http/origin';
import { gone, notFound } from '@/lib/http/problem';
import { readRequest } from '@/lib/http/request';
import { findEvent } from '@/lib/serve/find-event';

export { DELETE, OPTIONS, PATCH, POST, PUT } from '@/lib/api/answer';

type Context = { readonly params: Promise<{ id: string }> };

export async function GET(request: Request, { params }: Context): Promise<Response> {
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
  const answer = toEventAnswer(edition, found.detail, originOf(request));
  return answerJson(request, answer, { cacheControl });
}
