import { EventFrame } from '@/components/embed/event-frame';
import { MissingFrame } from '@/components/embed/missing-frame';
import { frameStyle } from '@/lib/embed/frame-style';
import { readEmbed } from '@/lib/embed/parameters';
import { respondWithFrame } from '@/lib/embed/respond';
import { answering } from '@/lib/http/answering';
import { paramsOf } from '@/lib/http/query';
import { editionOf } from '@/lib/http/request';
import { findEvent } from '@/lib/serve/find-event';
import { getIndex } from '@/lib/serve/store';
import { today as now } from '@/lib/time/day';

type Context = { params: Promise<{ id: string }> };

/** `/embed/event/<id>`. */
export const GET = answering(async (request: Request, { params }: Context) => {
  const { id } = await params;
  const query = paramsOf(request.url);
  const opened = editionOf(query.get('v') || null);
  const index = opened?.edition.index ?? getIndex();
  const { view, options, ignored } = readEmbed(query, index, opened?.today ?? now(), 'event');
  // An event is as tall as its record, unless the host says otherwise.
  const style = frameStyle(view.theme, options.accent, query.has('height') ? options.height : 0);
  const found = opened && findEvent(opened.edition, id);
  if (!opened || !found) {
    const message = opened
      ? `No event of the record${options.v ? ` in its version ${options.v}` : ''} has the id “${id.slice(0, 80)}”.`
      : `The data version “${options.v?.slice(0, 40)}” is not kept. Versions that are kept are listed on the page of changes.`;
    return respondWithFrame(request, {
      document: <MissingFrame heading="Nothing to show" message={message} style={style} />,
      style,
      status: 404,
    });
  }
  const { edition, detail, withdrawn } = found;
  const { today, isFrozen } = opened;
  return respondWithFrame(request, {
    document: (
      <EventFrame
        index={edition.index}
        detail={detail}
        withdrawn={withdrawn}
        view={view}
        options={options}
        ignored={ignored}
        version={edition.version.id}
        style={style}
        today={today}
      />
    ),
    style,
    isFrozen,
    status: withdrawn ? 410 : 200,
  });
});
