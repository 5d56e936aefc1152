import { answerJson } from '@/lib/api/answer';
import { readCursor } from '@/lib/api/cursor';
import { toEventsAnswer } from '@/lib/api/events';
import { eventsQuery } from '@/lib/api/parameters';
import { answering } from '@/lib/http/answering';
import { ORIGIN } from '@/lib/http/origin';
import { badParameters } from '@/lib/http/problem';
import { readRequest } from '@/lib/http/request';

export const GET = answering((request: Request) => {
  const { asked, refusal } = readRequest(request, eventsQuery);
  if (refusal) return refusal;
  const { edition, facts, values, cacheControl } = asked;
  const place = readCursor({ edition, view: facts.view }, values.cursor);
  if (place.problem) return badParameters([place.problem]);
  const body = toEventsAnswer(edition, facts, {
    after: place.after,
    limit: values.limit,
    origin: ORIGIN,
  });
  return answerJson(request, body, { cacheControl, next: body.next });
});
