import { ContextFrame } from '@/components/embed/context-frame';
import { rowOfId } from '@/lib/events/column';
import { likenessesOf } from '@/lib/events/likeness';
import { answering } from '@/lib/http/answering';
import { contextPicture } from '@/lib/picture/context';
import { findEvent } from '@/lib/serve/find-event';
import { boundsOf } from '@/lib/view/window';
import { withdrawnInWords } from '@/lib/words/withdrawn-words';
import { answerFrame, noSuchEvent } from '../../answer-frame';

type Context = { params: Promise<{ id: string }> };

/** `/embed/context/<id>`: an event among those like it. */
export const GET = answering(async (request: Request, { params }: Context) => {
  const { id } = await params;
  return answerFrame(request, { kind: 'context' }, ({ edition, today, view, shared }) => {
    const found = findEvent(edition, id);
    if (!found) return noSuchEvent(id, shared.options);
    const { detail, withdrawn } = found;
    if (withdrawn) {
      // It is in no count any more, so nothing is held against it.
      const { heading, reason } = withdrawnInWords(withdrawn);
      return { missing: `“${withdrawn.title}”. ${heading}. ${reason}`, status: 410 };
    }
    const { index, version } = found.edition;
    const like = view.like ?? [];
    const choices = likenessesOf(index, rowOfId(index, id));
    const unknown = like.filter((key) => !choices.includes(key));
    return {
      document: (
        <ContextFrame
          picture={contextPicture(index, detail.record, like, boundsOf(index.coverage, today))}
          name={detail.record.title}
          view={view}
          {...shared}
          version={version.id}
          ignored={[
            ...shared.ignored,
            ...unknown.map((found) => ({ key: 'like', found, why: 'record' }) as const),
          ]}
        />
      ),
    };
  });
});
