import { answerJson } from '@/lib/api/answer';
import { toEventAnswer, unknownEvent } from '@/lib/api/events';
import { answering } from '@/lib/http/answering';
import { ORIGIN } from '@/lib/http/origin';
import { notFound } from '@/lib/http/problem';
import { readRequest } from '@/lib/http/request';

type Context = { readonly params: Promise<{ id: string }> };

export const GET = answering(async (request: Request, { params }: Context) => {
  const { id } = await params;
  const { asked, refusal } = readRequest(request, {});
  if (refusal) return refusal;
  const { edition, cacheControl } = asked;
  const detail = edition.details.get(id);
  if (!detail) {
    const { words, nearest } = unknownEvent(edition, id);
    return notFound(words, { nearest });
  }
  return answerJson(request, toEventAnswer(edition, detail, ORIGIN), { cacheControl });
});
