import { toFeed } from '@/lib/export/feed';
import { answering } from '@/lib/http/answering';
import { ORIGIN } from '@/lib/http/origin';
import { CACHE, respond } from '@/lib/http/respond';
import { getChanges, getEdition } from '@/lib/serve/store';

/** New, corrected and withdrawn events. It takes no parameters and minds none: readers of feeds, and
 * what sits between, add their own. */
export const GET = answering((request: Request) => {
  return respond(request, toFeed(getChanges(), getEdition(), ORIGIN), {
    'Content-Type': 'application/atom+xml; charset=utf-8',
    'Cache-Control': CACHE.newest,
    'Access-Control-Allow-Origin': '*',
  });
});
