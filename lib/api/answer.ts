import { methodNotAllowed } from '@/lib/http/problem';
import { respond } from '@/lib/http/respond';

const ALLOW = 'GET, HEAD, OPTIONS';

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

/** What a browser asks before it sends a header of its own. Every origin may read, with any header. */
export const OPTIONS = (): Response =>
  new Response(null, {
    status: 204,
    headers: {
      Allow: ALLOW,
      'Access-Control-Allow-Origin': '*',
      'Access-Control-Allow-Methods': ALLOW,
      'Access-Control-Allow-Headers': '*',
      'Access-Control-Max-Age': '86400',
      'Cache-Control': 'public, max-age=86400',
    },
  });

const refuse = (): Response => methodNotAllowed(ALLOW);

/** The methods that write. Next would refuse them too, but says neither why nor what is allowed. */
export const POST = (): Response => refuse();
export const PUT = (): Response => refuse();
export const PATCH = (): Response => refuse();
export const DELETE = (): Response => refuse();
