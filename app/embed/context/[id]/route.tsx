import { ContextFrame } from '@/components/embed/context-frame';
import { MissingFrame } from '@/components/embed/missing-frame';
import { frameStyle } from '@/lib/embed/frame-style';
import { readEmbed } from '@/lib/embed/parameters';
import { respondWithFrame } from '@/lib/embed/respond';
import { rowOfId } from '@/lib/events/column';
import { likenessesOf } from '@/lib/events/likeness';
import { answering } from '@/lib/http/answering';
import { paramsOf } from '@/lib/http/query';
import { editionOf } from '@/lib/http/request';
import { contextPicture } from '@/lib/picture/context';
import { findEvent } from '@/lib/serve/find-event';
import { getIndex } from '@/lib/serve/store';
import { today as now } from '@/lib/time/day';
import { boundsOf } from '@/lib/view/window';
import { withdrawnInWords } from '@/lib/words/withdrawn-words';

type Context = { params: Promise<{ id: string }> };

/** `/embed/context/<id>`: an event among those like it. */
export const GET = answering(async (request: Request, { params }: Context) => {
  const { id } = await params;
  const query = paramsOf(request.url);
  const opened = editionOf(query.get('v') || null);
  const index = opened?.edition.index ?? getIndex();
  const { view, options, ignored } = readEmbed(query, index, opened?.today ?? now(), 'context');
  const style = frameStyle(view.theme, options.accent, query.has('height') ? options.height : 0);
  const missing = (message: string, status: number) =>
    respondWithFrame(request, {
      document: <MissingFrame heading="Nothing to draw" message={message} style={style} />,
      style,
      status,
    });
  if (!opened) {
    return missing(
      `The data version “${options.v?.slice(0, 40)}” is not kept. Versions that are kept are listed on the page of changes.`,
      404,
    );
  }
  const found = findEvent(opened.edition, id);
  if (!found) {
    return missing(
      `No event of the record${options.v ? ` in its version ${options.v}` : ''} has the id “${id.slice(0, 80)}”.`,
      404,
    );
  }
  const { edition, detail, withdrawn } = found;
  if (withdrawn) {
    // It is in no count any more, so nothing is held against it.
    const { heading, reason } = withdrawnInWords(withdrawn);
    return missing(`“${withdrawn.title}”. ${heading}. ${reason}`, 410);
  }
  const choices = likenessesOf(edition.index, rowOfId(edition.index, id));
  const unknown = (view.like ?? []).filter((key) => !choices.includes(key));
  return respondWithFrame(request, {
    document: (
      <ContextFrame
        picture={contextPicture(
          edition.index,
          detail.record,
          view.like ?? [],
          boundsOf(edition.index.coverage, opened.today),
        )}
        name={detail.record.title}
        view={view}
        options={options}
        ignored={[
          ...ignored,
          ...unknown.map((found) => ({ key: 'like', found, why: 'record' }) as const),
        ]}
        version={edition.version.id}
        style={style}
      />
    ),
    style,
    isFrozen: opened.isFrozen,
  });
});
