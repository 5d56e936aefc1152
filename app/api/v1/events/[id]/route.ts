import { answerJson } from '@/lib/api/answer';
import { toEventAnswer, unknownEvent } from '@/lib/api/events';
import { originOf } from '@/lib/http/origin';
import { notFound } from '@/lib/http/problem';
import { readRequest } from '@/lib/http/request';

export { DELETE, OPTIONS, PATCH, POST, PUT } from '@/lib/api/answer';

type Context = { readonly params: Promise<{ id: string }> };

export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { id } = await params;
  const { asked, refusal } = readRequest(request, {});
  if (refusal) return refusal;
  const { edition, cacheControl } = asked;
  const detail = edition.details.get(id);
  if (!detail) {
    const { words, nearest } = unknownEvent(edition, id);
    return notFound(words, { nearest });
  }
  return answerJson(request, toEventAnswer(edition, detail, originOf(request)), { cacheControl });
}
