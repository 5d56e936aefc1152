import { EventFrame } from '@/components/embed/event-frame';
import { answering } from '@/lib/http/answering';
import { findEvent } from '@/lib/serve/find-event';
import { answerFrame, noSuchEvent } from '../../answer-frame';

type Context = { params: Promise<{ id: string }> };

/** `/embed/event/<id>`. */
export const GET = answering(async (request: Request, { params }: Context) => {
  const { id } = await params;
  return answerFrame(request, { kind: 'event' }, ({ edition, today, view, shared }) => {
    const found = findEvent(edition, id);
    if (!found) return noSuchEvent(id, shared.options);
    const { detail, withdrawn } = found;
    return {
      document: (
        <EventFrame
          index={found.edition.index}
          detail={detail}
          withdrawn={withdrawn}
          view={view}
          today={today}
          {...shared}
          version={found.edition.version.id}
        />
      ),
      status: withdrawn ? 410 : 200,
    };
  });
});
