/** The methods by which everything public is read. */
export const ALLOW = 'GET, HEAD, OPTIONS';

/** What a browser asks before it sends a header of its own. Every origin may read, with any header. */
export const preflight = (): Response =>
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
