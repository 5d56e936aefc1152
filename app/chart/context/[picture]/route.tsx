import { ContextStill } from '@/components/picture/context-still';
import { rowOfId } from '@/lib/events/column';
import { likenessesOf } from '@/lib/events/likeness';
import { answering } from '@/lib/http/answering';
import { badParameters, gone, notFound } from '@/lib/http/problem';
import { readRequest } from '@/lib/http/request';
import { contextPicture } from '@/lib/picture/context';
import { layoutContextPicture } from '@/lib/picture/layout';
import { contextPictureQuery, pictureKey, readLooks } from '@/lib/picture/request';
import { PICTURE_FORMATS, respondWithPicture } from '@/lib/picture/respond';
import { findEvent } from '@/lib/serve/find-event';
import { boundsOf } from '@/lib/view/window';
import { sourceInWords } from '@/lib/words/source-words';

type Context = { params: Promise<{ picture: string }> };

/** `/chart/context/<id>.png` and `.svg`. */
export const GET = answering(async (request: Request, { params }: Context) => {
  const { picture: name } = await params;
  const at = name.lastIndexOf('.');
  const format = PICTURE_FORMATS.find((one) => one === name.slice(at + 1));
  const { asked, refusal } = readRequest(request, contextPictureQuery);
  if (refusal) return refusal;
  const { values, edition, today, view, cacheControl } = asked;
  const found = findEvent(edition, name.slice(0, at));
  if (!format || !found) return notFound('No event of the record has this id, or no such format.');
  if (found.withdrawn) return gone(found.withdrawn);
  const { record } = found.detail;
  const { index } = found.edition;
  const choices = likenessesOf(index, rowOfId(index, record.id));
  const like = view.like ?? [];
  const missing = like.filter((key) => !choices.includes(key));
  if (missing.length > 0) {
    const allowed = choices.length > 0 ? `allowed are ${choices.join(', ')}` : 'it takes none';
    const message = `nothing that this event can have in common with others; ${allowed}`;
    return badParameters([{ parameter: 'like', found: missing.join(','), message }]);
  }
  const source = sourceInWords(edition.version.id);
  const pictureOf = () => contextPicture(index, record, like, boundsOf(index.coverage, today));
  return respondWithPicture(request, {
    key: pictureKey(`context ${name}`, asked, values),
    readLooks: () => {
      const picture = pictureOf();
      return readLooks(
        values,
        format,
        0.525,
        (size) =>
          layoutContextPicture(picture, record.title, { ...size, source }).layout.leastHeight,
      );
    },
    draw: (looks) => (
      <ContextStill {...looks} picture={pictureOf()} name={record.title} source={source} />
    ),
    format,
    cacheControl,
  });
});
