import { answerJson } from '@/lib/api/answer';
import { describeApi } from '@/lib/api/openapi';
import { answering } from '@/lib/http/answering';
import { ORIGIN } from '@/lib/http/origin';
import { CACHE } from '@/lib/http/respond';
import { getEdition } from '@/lib/serve/store';

export const GET = answering((request: Request) => {
  return answerJson(request, describeApi(getEdition(), ORIGIN), {
    cacheControl: CACHE.newest,
  });
});
