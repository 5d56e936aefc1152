import { EventPicture } from '@/components/picture/event-picture';
import { answering } from '@/lib/http/answering';
import { gone, notFound } from '@/lib/http/problem';
import { readRequest } from '@/lib/http/request';
import { layoutEventPicture } from '@/lib/picture/layout';
import { eventPictureQuery, pictureKey, readLooks } from '@/lib/picture/request';
import { PICTURE_FORMATS, respondWithPicture } from '@/lib/picture/respond';
import { findEvent } from '@/lib/serve/find-event';
import { sourceInWords } from '@/lib/words/source-words';

type Context = { params: Promise<{ picture: string }> };

/** `/chart/event/<id>.png` and `.svg`. */
export const GET = answering(async (request: Request, { params }: Context) => {
  const { picture } = await params;
  const at = picture.lastIndexOf('.');
  const format = PICTURE_FORMATS.find((one) => one === picture.slice(at + 1));
  const { asked, refusal } = readRequest(request, eventPictureQuery);
  if (refusal) return refusal;
  const { values, edition, today, cacheControl } = asked;
  const found = findEvent(edition, picture.slice(0, at));
  if (!format || !found) return notFound('No event of the record has this id, or no such format.');
  if (found.withdrawn) return gone(found.withdrawn);
  const source = sourceInWords(edition.version.id);
  const { detail } = found;
  return respondWithPicture(request, {
    key: pictureKey(picture, asked, values),
    readLooks: () =>
      readLooks(
        values,
        format,
        0.525,
        (size) => layoutEventPicture(detail.record, { ...size, source }).layout.leastHeight,
      ),
    draw: (looks) => (
      <EventPicture
        {...looks}
        index={edition.index}
        detail={detail}
        today={today}
        source={source}
      />
    ),
    format,
    cacheControl,
  });
});
