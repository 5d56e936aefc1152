import { toFeed } from '@/lib/export/feed';
import { originOf } from '@/lib/http/origin';
import { CACHE, respond } from '@/lib/http/respond';
import { getChanges, getEdition } from '@/lib/serve/store';

/** New, corrected and withdrawn events. It takes no parameters and minds none: readers of feeds, and
 * what sits between, add their own. */
export function GET(request: Request): Response {
  return respond(request, toFeed(getChanges(), getEdition(), originOf(request)), {
    'Content-Type': 'application/atom+xml; charset=utf-8',
    'Cache-Control': CACHE.newest,
    'Access-Control-Allow-Origin': '*',
  });
}
