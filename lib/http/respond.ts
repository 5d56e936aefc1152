import { createHash } from 'node:crypto';

/** How long an answer may be kept: by browsers, by shared caches, and by these while we do not answer. */
export const CACHE = {
  /** Of the newest version: it changes with a release, and its last day with the day. */
  newest: 'public, max-age=300, s-maxage=3600, stale-while-revalidate=86400, stale-if-error=604800',
  /** Of a kept version. The data never change; what draws and words them does, and a mistake in that
   * must not live for a year in browsers that nobody can reach. */
  frozen:
    'public, max-age=86400, s-maxage=604800, stale-while-revalidate=604800, stale-if-error=2592000',
  /** Of a mistake: what is missing today may be there with the next release. */
  failed: 'public, max-age=60',
} as const;

/** A weak tag of what an answer is made from: its bytes, or all that decides them. Weak, as the same
 * content may be sent compressed in more than one way. */
export const etagOf = (content: string | Uint8Array): string =>
  `W/"${createHash('sha256').update(content).digest('base64url').slice(0, 22)}"`;

/** Whether the caller has it already. Proxies that compress write `-gzip` and the like into the tag
 * (httpd's mod_deflate, bug 45023), or make a strong one of it. */
export function isKnown(request: Request, etag: string): boolean {
  const tags = request.headers.get('If-None-Match')?.split(/\s*,\s*/) ?? [];
  return tags.some(
    (tag) =>
      tag === '*' ||
      tag.replace(/^(?!W\/)/, 'W/').replace(/[-;](?:gzip|br|zstd|deflate)(?="$)/, '') === etag,
  );
}

/**
 * An answer with an ETag; 304 without a body where the caller has it already. Next gives route
 * handlers no ETag of their own.
 */
export function respond(
  request: Request,
  body: string | Uint8Array,
  headers: HeadersInit,
): Response {
  const all = new Headers(headers);
  const etag = etagOf(body);
  all.set('ETag', etag);
  if (isKnown(request, etag)) return new Response(null, { status: 304, headers: all });
  return new Response(typeof body === 'string' ? body : new Uint8Array(body), { headers: all });
}
