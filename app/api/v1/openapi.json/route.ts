import { answerJson } from '@/lib/api/answer';
import { describeApi } from '@/lib/api/openapi';
import { originOf } from '@/lib/http/origin';
import { CACHE } from '@/lib/http/respond';
import { getEdition } from '@/lib/serve/store';

export { DELETE, OPTIONS, PATCH, POST, PUT } from '@/lib/api/answer';

export function GET(request: Request): Response {
  return answerJson(request, describeApi(getEdition(), originOf(request)), {
    cacheControl: CACHE.newest,
  });
}
