import { ENDPOINTS } from '@/lib/api/endpoints';
import { answering } from '@/lib/http/answering';
import { notFound } from '@/lib/http/problem';

/** Whatever stands below /api/v1 and is no part of the API: said to a program, not with a page. */
export const GET = answering(() => {
  const paths = [...ENDPOINTS.map(({ path }) => path), '/api/v1/openapi.json'];
  return notFound(`Nothing stands at this address. The API has ${paths.join(', ')}.`);
});
