import { answerJson } from '@/lib/api/answer';
import { spanProblems, toCompareAnswer } from '@/lib/api/compare';
import { compareQuery } from '@/lib/api/parameters';
import { badParameters } from '@/lib/http/problem';
import { readRequest } from '@/lib/http/request';

export { DELETE, OPTIONS, PATCH, POST, PUT } from '@/lib/api/answer';

export function GET(request: Request): Response {
  const { asked, refusal } = readRequest(request, compareQuery);
  if (refusal) return refusal;
  const { edition, facts, cacheControl } = asked;
  const problems = spanProblems(facts);
  if (problems.length > 0) return badParameters(problems);
  return answerJson(request, toCompareAnswer(edition, facts), { cacheControl });
}
