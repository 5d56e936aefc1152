import { z } from 'zod';
import { archiveKey } from '@/lib/export/archive';
import { BYTE_ORDER_MARK, bomQuery } from '@/lib/export/csv-request';
import { toDownload } from '@/lib/export/download';
import { ARCHIVE, DATA_FILES, savedName } from '@/lib/export/files';
import { answering } from '@/lib/http/answering';
import { ORIGIN } from '@/lib/http/origin';
import { badParameters, notFound } from '@/lib/http/problem';
import { readRequest } from '@/lib/http/request';
import { respond } from '@/lib/http/respond';
import { respondDrawn } from '@/lib/operate/respond-drawn';
import { filterQuery } from '@/lib/view/schemas';

type Context = { params: Promise<{ file: string }> };

const EVENT = z.string().min(1).max(120).meta({ description: 'One event alone, by its id.' });

/** A file of the data: all of the record, one view of it or one event, in the newest version or a kept
 * one. */
export const GET = answering(async (request: Request, { params }: Context) => {
  const { file: name } = await params;
  const file = DATA_FILES.get(name);
  if (!file) {
    return notFound(
      `There is no such file. Those there are: ${[...DATA_FILES.keys()].join(', ')}.`,
    );
  }
  const shape: z.ZodRawShape = {
    ...filterQuery,
    ...(file.isOfEvents && { event: EVENT }),
    ...(file.isCsv && bomQuery),
  };
  const { asked, refusal } = readRequest(request, shape);
  if (refusal) return refusal;
  const { edition, facts, cacheControl, values, isFrozen } = asked;
  if (file.isBeside && isFrozen) {
    return notFound(`${name} stands beside the record and in no version of it; ask without v.`);
  }
  const cited = typeof values.event === 'string' ? edition.details.get(values.event) : null;
  if (cited === undefined) return notFound('No event has this id. /data/events.csv lists them.');
  const download = toDownload(edition, facts, ORIGIN, {
    cited: cited?.record ?? null,
    isFrozen,
  });
  if (cited && download.query !== '') {
    const message = 'is one event, so no other parameter of a view goes with it';
    return badParameters([{ parameter: 'event', found: cited.record.id, message }]);
  }
  const headers = {
    'Content-Type': file.mediaType,
    'Content-Disposition': `${file.isInline ? 'inline' : 'attachment'}; filename="${savedName(file, download)}"`,
    'Cache-Control': cacheControl,
    'Access-Control-Allow-Origin': '*',
    'Access-Control-Expose-Headers': 'ETag, Content-Disposition',
  };
  if (file === ARCHIVE) {
    return respondDrawn(request, {
      kind: 'zip',
      key: archiveKey(download),
      headers,
      check: () => download,
      make: async (checked) => file.make(checked),
    });
  }
  const content = await file.make(download);
  const isMarked = values.bom !== undefined && typeof content === 'string';
  return respond(request, isMarked ? BYTE_ORDER_MARK + content : content, headers);
});
