import { answerJson } from '@/lib/api/answer';
import { toCompareAnswer } from '@/lib/api/compare';
import { compareQuery } from '@/lib/api/parameters';
import { badParameters } from '@/lib/http/problem';
import { readRequest } from '@/lib/http/request';

export { DELETE, OPTIONS, PATCH, POST, PUT } from '@/lib/api/answer';

export function GET(request: Request): Response {
  const { asked, refusal } = readRequest(request, compareQuery);
  if (refusal) return refusal;
  const { edition, facts, cacheControl } = asked;
  const { answer, problems } = toCompareAnswer(edition, facts);
  return problems ? badParameters(problems) : answerJson(request, answer, { cacheControl });
}
