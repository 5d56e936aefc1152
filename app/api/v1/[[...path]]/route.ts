import { ENDPOINTS } from '@/lib/api/endpoints';
import { notFound } from '@/lib/http/problem';

export { DELETE, OPTIONS, PATCH, POST, PUT } from '@/lib/api/answer';

/** Whatever stands below /api/v1 and is no part of the API: said to a program, not with a page. */
export function GET(): Response {
  const paths = [...ENDPOINTS.map(({ path }) => path), '/api/v1/openapi.json'];
  return notFound(`Nothing stands at this address. The API has ${paths.join(', ')}.`);
}
