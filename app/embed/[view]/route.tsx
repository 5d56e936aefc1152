import { MissingFrame } from '@/components/embed/missing-frame';
import { ViewFrame } from '@/components/embed/view-frame';
import { frameStyle } from '@/lib/embed/frame-style';
import { EMBED_VIEWS, readEmbed } from '@/lib/embed/parameters';
import { respondWithFrame } from '@/lib/embed/respond';
import { paramsOf } from '@/lib/http/query';
import { editionOf } from '@/lib/http/request';
import { getIndex } from '@/lib/serve/store';
import { today as now } from '@/lib/time/day';
import { selectView } from '@/lib/view/facts';
import { noSuchEmbed } from '../no-such-embed';

type Context = { params: Promise<{ view: string }> };

/** `/embed/frequency` and `/embed/timeline`. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { view: name } = await params;
  const kind = EMBED_VIEWS.find((one) => one === name);
  if (!kind) return noSuchEmbed(request, name);
  const query = paramsOf(request.url);
  const opened = editionOf(query.get('v') || null);
  const index = opened?.edition.index ?? getIndex();
  const { view, options, ignored } = readEmbed(query, index, opened?.today ?? now(), kind);
  const style = frameStyle(view.theme, options.accent, options.height);
  if (!opened) {
    const message = `The data version “${options.v?.slice(0, 40)}” is not kept. Versions that are kept are listed on the page of changes.`;
    return respondWithFrame(request, {
      document: <MissingFrame heading="Nothing to draw" message={message} style={style} />,
      style,
      status: 404,
    });
  }
  const { edition, today, isFrozen } = opened;
  return respondWithFrame(request, {
    document: (
      <ViewFrame
        kind={kind}
        facts={selectView(edition, view, today)}
        options={options}
        ignored={ignored}
        version={edition.version.id}
        style={style}
      />
    ),
    style,
    isFrozen,
  });
}
