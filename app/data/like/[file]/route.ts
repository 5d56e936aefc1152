import { BYTE_ORDER_MARK, bomQuery } from '@/lib/export/csv-request';
import { toDownload } from '@/lib/export/download';
import { TABLE_FILES } from '@/lib/export/files';
import { answering } from '@/lib/http/answering';
import { ORIGIN } from '@/lib/http/origin';
import { gone, notFound } from '@/lib/http/problem';
import { readRequest } from '@/lib/http/request';
import { respond } from '@/lib/http/respond';
import { findEvent } from '@/lib/serve/find-event';
import { contextOf } from '@/lib/view/context';
import { schemaOf } from '@/lib/view/schemas';

type Context = { params: Promise<{ file: string }> };

const ENDING = '.csv';
const EVENTS = TABLE_FILES.find(({ name }) => name === 'events.csv');

/** `/data/like/<id>.csv`: the events like one, itself among them, as rows of events.csv. */
export const GET = answering(async (request: Request, { params }: Context) => {
  const { file } = await params;
  const { asked, refusal } = readRequest(request, { like: schemaOf('like'), ...bomQuery });
  if (refusal) return refusal;
  const { edition, facts, view, values, cacheControl } = asked;
  const id = file.slice(0, -ENDING.length);
  const found = file.endsWith(ENDING) ? findEvent(edition, id) : null;
  if (!found || !EVENTS)
    return notFound('No event of the record has this id; the file is <id>.csv.');
  if (found.withdrawn) return gone(found.withdrawn);
  const context = contextOf(edition.index, id, view.like ?? []);
  if ('unlike' in context) return notFound('Nothing can be counted as being like this event.');
  const rows = Uint32Array.from(context.rows);
  const download = toDownload(edition, { ...facts, rows }, ORIGIN);
  const csv = String(await EVENTS.make(download));
  return respond(request, values.bom ? BYTE_ORDER_MARK + csv : csv, {
    'Content-Type': EVENTS.mediaType,
    'Content-Disposition': `attachment; filename="panj-${edition.version.id}-like-${id}.csv"`,
    'Cache-Control': cacheControl,
    'Access-Control-Allow-Origin': '*',
    'Access-Control-Expose-Headers': 'ETag, Content-Disposition',
  });
});
