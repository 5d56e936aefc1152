import { ViewFrame } from '@/components/embed/view-frame';
import { EMBED_VIEWS } from '@/lib/embed/parameters';
import { answering } from '@/lib/http/answering';
import { selectView } from '@/lib/view/facts';
import { answerFrame, noSuchEmbed } from '../answer-frame';

type Context = { params: Promise<{ view: string }> };

/** `/embed/frequency` and `/embed/timeline`. */
export const GET = answering(async (request: Request, { params }: Context) => {
  const { view: name } = await params;
  const kind = EMBED_VIEWS.find((one) => one === name);
  return answerFrame(request, { kind: kind ?? 'frequency' }, ({ edition, today, view, shared }) => {
    if (!kind) return noSuchEmbed(name);
    return {
      document: <ViewFrame kind={kind} facts={selectView(edition, view, today)} {...shared} />,
    };
  });
});
