import { answerJson } from '@/lib/api/answer';
import { referenceProblem, toFrequencyAnswer } from '@/lib/api/frequency';
import { frequencyQuery } from '@/lib/api/parameters';
import { answering } from '@/lib/http/answering';
import { badParameters } from '@/lib/http/problem';
import { readRequest } from '@/lib/http/request';

export const GET = answering((request: Request) => {
  const { asked, refusal } = readRequest(request, frequencyQuery);
  if (refusal) return refusal;
  const { edition, facts, cacheControl } = asked;
  const problem = referenceProblem(facts);
  if (problem) return badParameters([problem]);
  return answerJson(request, toFrequencyAnswer(edition, facts), { cacheControl });
});
