import { withdrawnBy } from '@/lib/events/withdrawn';
import { canonicalSearch, cleanAddress } from '@/lib/http/address';
import { ORIGIN } from '@/lib/http/origin';
import { ALLOW, preflight } from '@/lib/http/preflight';
import { badParameters, methodNotAllowed, rangeNotSatisfiable } from '@/lib/http/problem';
import { paramsOf } from '@/lib/http/query';
import { editionOf } from '@/lib/http/request';
import { CACHE, etagOf, isKnown } from '@/lib/http/respond';
import { parseVersionId } from '@/lib/record/versions';
import { getWithdrawn } from '@/lib/serve/store';
import { VIEW_KEYS } from '@/lib/view/grammar';
import { prerenderedPolicies } from './prerendered';
import { readBuildId } from './ready';
import { type SentFile, sentFile } from './sent-file';

/** What is done with a request before Next sees it: answered here, or passed on with these headers. */
type Passed = {
  readonly headers: Readonly<Record<string, string>>;
  /** Where it is another than the route would have. */
  readonly status?: number;
};

/**
 * The gate before every route. Next answers some of what is the caller's mistake with a 500 or with a
 * page, and forbids shared caches to keep what it draws on request, though nothing in our pages
 * depends on who asks.
 */
export function gate(request: Request): Response | Passed {
  const url = new URL(request.url);
  if (!decodes(url.pathname)) {
    const message = 'its % escapes are not UTF-8';
    return badParameters([{ parameter: 'path', found: url.pathname.slice(0, 100), message }]);
  }
  if (request.method === 'OPTIONS') return preflight();
  if (request.method !== 'GET' && request.method !== 'HEAD') return methodNotAllowed(ALLOW);
  // What Next asks of itself while a reader goes from page to page is neither cleaned nor kept.
  if (request.headers.has('rsc')) return { headers: {} };
  const clean = cleanAddress(url);
  if (clean) return moved(clean);
  const file = sentFile(decodeURIComponent(url.pathname));
  if (file) return sendFile(request, file);
  if (isGone(url)) return { headers: prerendered(url.pathname), status: 410 };
  return drawnOnRequest(request, url);
}

const policyOf = prerenderedPolicies();

/** Of a page that the build wrote, no script runs but its own. */
function prerendered(path: string): Readonly<Record<string, string>> {
  const policy = policyOf(path);
  return policy ? { 'Content-Security-Policy': policy } : {};
}

function decodes(path: string): boolean {
  try {
    decodeURIComponent(path);
    return true;
  } catch {
    return false;
  }
}

/** To the same address as it was meant. Kept for a day: the list of what is taken off may grow. */
const moved = ({ pathname, search }: URL): Response =>
  new Response(null, {
    status: 308,
    headers: {
      Location: `${ORIGIN}${pathname}${search}`,
      'Cache-Control': 'public, max-age=86400',
      'Access-Control-Allow-Origin': '*',
    },
  });

const EVENT_PAGE = /^\/(events|embed\/event)\/([^/]+)(?:\/live)?$/;

/** Whether an event was withdrawn. Its page tells why; its status is set here, as pages of Next have
 * no other but 200 and 404. A frame may be of an older version, which has the event. */
function isGone(url: URL): boolean {
  const [, kind, id] = EVENT_PAGE.exec(decodeURIComponent(url.pathname)) ?? [];
  if (!id) return false;
  const version = kind === 'events' ? null : parseVersionId(url.searchParams.get('v') ?? '');
  return withdrawnBy(getWithdrawn(), version?.date ?? null, id) !== null;
}

const KEY_ORDER = [...VIEW_KEYS, 'accent', 'title', 'height', 'v'];

/** Next sends the file, under our tag. */
function sendFile(request: Request, { size, etag }: SentFile): Response | Passed {
  const range = request.headers.get('range');
  if (range !== null && !isSatisfiable(range, size)) return rangeNotSatisfiable(size);
  const headers = { ETag: etag };
  return isKnown(request, etag) ? new Response(null, { status: 304, headers }) : { headers };
}

/** The pages that Next draws on request. What they show hangs on the address, the version and the day
 * alone, so their tag is known before they are drawn, and any cache may keep them. */
const DRAWN = /^\/(?:data|embed\/(?:frequency|timeline)\/live|embed\/event\/([^/]+)\/live)?$/;

function drawnOnRequest(request: Request, url: URL): Response | Passed {
  const match = DRAWN.exec(url.pathname);
  if (!match) return { headers: prerendered(url.pathname) };
  const opened = editionOf(paramsOf(request.url).get('v') || null);
  const event = match[1] === undefined ? null : decodeURIComponent(match[1]);
  // Next answers what is missing.
  if (!opened || (event !== null && !opened.edition.details.has(event))) return { headers: {} };
  const { edition, today, isFrozen } = opened;
  const canonical = `${url.pathname}${canonicalSearch(url.searchParams, KEY_ORDER)}`;
  const etag = etagOf([readBuildId(), edition.version.id, today, canonical].join(' '));
  const headers = {
    'Cache-Control': isFrozen ? CACHE.frozen : CACHE.newest,
    ETag: etag,
    ...(canonical === `${url.pathname}${url.search}` ? {} : { 'Content-Location': canonical }),
  };
  return isKnown(request, etag) ? new Response(null, { status: 304, headers }) : { headers };
}

/** Whether a `Range` names a byte that a file of this size has (RFC 9110, 14.1.2). */
export function isSatisfiable(range: string, size: number): boolean {
  const specs = /^bytes=(.+)$/.exec(range.trim())?.[1]?.split(',');
  // What is no range of bytes is passed over, as the standard asks.
  if (!specs) return true;
  return specs.some((spec) => {
    const [, first = '', last = ''] = /^\s*(\d*)-(\d*)\s*$/.exec(spec) ?? [];
    if (first === '') return last !== '' && Number(last) > 0 && size > 0;
    return Number(first) < size && (last === '' || Number(last) >= Number(first));
  });
}
