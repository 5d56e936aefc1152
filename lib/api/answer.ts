import { respond } from '@/lib/http/respond';

type Terms = {
  readonly cacheControl: string;
  /** The next page, where there is one. */
  readonly next?: string | null;
};

/** An answer of the API: JSON that any page may read, with its ETag. */
export function answerJson(
  request: Request,
  body: object,
  { cacheControl, next = null }: Terms,
): Response {
  const links = ['</api/v1/openapi.json>; rel="service-desc"', '</api>; rel="service-doc"'];
  if (next) links.unshift(`<${next}>; rel="next"`);
  return respond(request, `${JSON.stringify(body)}\n`, {
    'Content-Type': 'application/json; charset=utf-8',
    'Cache-Control': cacheControl,
    'Access-Control-Allow-Origin': '*',
    'Access-Control-Expose-Headers': 'ETag, Link',
    Link: links.join(', '),
  });
}
