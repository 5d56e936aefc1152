import { type NextRequest, NextResponse } from 'next/server';
import { withdrawnBy } from '@/lib/events/withdrawn';
import { badParameters } from '@/lib/http/problem';
import { parseVersionId } from '@/lib/record/versions';
import { builtWithdrawn } from '@/lib/serve/built-withdrawn';

/**
 * What a page cannot say of itself: that its address is no UTF-8, which Next would answer with a 500,
 * and that an event was withdrawn. The page of a withdrawn event tells why; its status is set here, as
 * pages of Next have no other but 200 and 404.
 */
export function proxy(request: NextRequest): Response {
  const { pathname, searchParams } = new URL(request.url);
  let path: string;
  try {
    path = decodeURIComponent(pathname);
  } catch {
    const message = 'its % escapes are not UTF-8';
    return badParameters([{ parameter: 'path', found: pathname.slice(0, 100), message }]);
  }
  const [, kind, id] = EVENT_PAGE.exec(path) ?? [];
  // A frame may be of an older version, which has the event; the page is always the newest.
  const version = kind === 'events' ? null : parseVersionId(searchParams.get('v') ?? '');
  const isGone = id && withdrawnBy(builtWithdrawn(), version?.date ?? null, id);
  return isGone ? NextResponse.next({ status: 410 }) : NextResponse.next();
}

const EVENT_PAGE = /^\/(events|embed\/event)\/([^/]+)(?:\/live)?$/;

/** Pages of events, and addresses with an escape: no other request pays for this. */
export const config = {
  matcher: ['/(.*%.*)', '/events/:id', '/embed/event/:id/live'],
};
