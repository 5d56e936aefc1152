import { createHash } from 'node:crypto';

/** How long a shared cache may keep an answer. */
export const CACHE = {
  /** Of the newest version: it changes with a release, and its last day with the day. */
  newest: 'public, max-age=300, s-maxage=3600, stale-while-revalidate=86400',
  /** Of a kept version: it never changes. */
  frozen: 'public, max-age=31536000, immutable',
  /** Of a mistake: what is missing today may be there with the next release. */
  failed: 'public, max-age=60',
} as const;

/**
 * An answer with an ETag, the hash of its body; 304 without a body where the caller has it already.
 * Next gives route handlers no ETag of their own.
 */
export function respond(
  request: Request,
  body: string | Uint8Array,
  headers: HeadersInit,
): Response {
  // Weak: the same content may be sent compressed in more than one way.
  const etag = `W/"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`;
  const all = new Headers(headers);
  all.set('ETag', etag);
  const known = request.headers.get('If-None-Match')?.split(/\s*,\s*/) ?? [];
  const isKnown = known.some((tag) => tag === '*' || tag.replace(/^(?!W\/)/, 'W/') === etag);
  if (isKnown) return new Response(null, { status: 304, headers: all });
  return new Response(typeof body === 'string' ? body : new Uint8Array(body), { headers: all });
}
