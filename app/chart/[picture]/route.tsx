import { ViewPicture } from '@/components/picture/view-picture';
import { EMBED_VIEWS } from '@/lib/embed/parameters';
import { answering } from '@/lib/http/answering';
import { badParameters, notFound } from '@/lib/http/problem';
import { readRequest } from '@/lib/http/request';
import { layoutViewPicture } from '@/lib/picture/layout';
import { pictureKey, readLooks, viewPictureQuery } from '@/lib/picture/request';
import { PICTURE_FORMATS, respondWithPicture } from '@/lib/picture/respond';
import { sourceInWords } from '@/lib/words/source-words';

type Context = { params: Promise<{ picture: string }> };

const RATIO = { frequency: 0.6, timeline: 0.8 } as const;

/** `/chart/frequency.svg`, `.png`, `/chart/timeline.svg`, `.png`. */
export const GET = answering(async (request: Request, { params }: Context) => {
  const { picture } = await params;
  const [name, ending] = picture.split('.');
  const kind = EMBED_VIEWS.find((view) => view === name);
  const format = PICTURE_FORMATS.find((one) => one === ending);
  if (!kind || !format) {
    return notFound(
      'Pictures are frequency.svg, frequency.png, timeline.svg, timeline.png and event/<id>.svg or .png.',
    );
  }
  const { asked, refusal } = readRequest(request, viewPictureQuery);
  if (refusal) return refusal;
  const { values, edition, cacheControl } = asked;
  const { names = [] } = values;
  const lost = kind === 'timeline' ? names.filter((id) => !edition.index.rowOf.has(id)) : names;
  if (lost.length > 0) {
    const message =
      kind === 'timeline'
        ? 'no event of the record has this id; /data/events.csv lists them'
        : 'a chart names no events; a timeline does';
    return badParameters([{ parameter: 'names', found: lost.join(','), message }]);
  }
  const source = sourceInWords(edition.version.id);
  return respondWithPicture(request, {
    key: pictureKey(picture, asked, values),
    readLooks: () =>
      readLooks(
        values,
        format,
        RATIO[kind],
        (size) => layoutViewPicture(asked.facts, kind, { ...size, source }).layout.leastHeight,
      ),
    draw: (looks) => (
      <ViewPicture {...looks} kind={kind} names={names} facts={asked.facts} source={source} />
    ),
    format,
    cacheControl,
  });
});
