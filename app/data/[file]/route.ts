import { z } from 'zod';
import { toDownload } from '@/lib/export/download';
import { DATA_FILES, savedName } from '@/lib/export/files';
import { originOf } from '@/lib/http/origin';
import { badParameters, notFound } from '@/lib/http/problem';
import { readRequest } from '@/lib/http/request';
import { respond } from '@/lib/http/respond';
import { filterQuery } from '@/lib/view/schemas';

type Context = { params: Promise<{ file: string }> };

const EVENT = z.string().min(1).max(120).meta({ description: 'The event to cite, by its id.' });

/** A file of the data: all of the record or one view of it, in the newest version or a kept one. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { file: name } = await params;
  const file = DATA_FILES.get(name);
  if (!file) {
    return notFound(
      `There is no such file. Those there are: ${[...DATA_FILES.keys()].join(', ')}.`,
    );
  }
  const shape: z.ZodRawShape = file.citesEvents ? { ...filterQuery, event: EVENT } : filterQuery;
  const { asked, refusal } = readRequest(request, shape);
  if (refusal) return refusal;
  const { edition, facts, cacheControl, values } = asked;
  const cited = typeof values.event === 'string' ? edition.details.get(values.event) : null;
  if (cited === undefined) return notFound('No event has this id. /data/events.csv lists them.');
  const download = toDownload(edition, facts, originOf(request), cited?.record ?? null);
  if (cited && download.query !== '') {
    const message = 'cites one event, so no other parameter of a view goes with it';
    return badParameters([{ parameter: 'event', found: cited.record.id, message }]);
  }
  return respond(request, file.make(download), {
    'Content-Type': file.mediaType,
    'Content-Disposition': `${file.isInline ? 'inline' : 'attachment'}; filename="${savedName(file, download)}"`,
    'Cache-Control': cacheControl,
    'Access-Control-Allow-Origin': '*',
    'Access-Control-Expose-Headers': 'ETag, Content-Disposition',
  });
}
