import { MissingFrame } from '@/components/embed/missing-frame';
import { frameStyle } from '@/lib/embed/frame-style';
import { EMBED_VIEWS, readEmbed } from '@/lib/embed/parameters';
import { respondWithFrame } from '@/lib/embed/respond';
import { paramsOf } from '@/lib/http/query';
import { getIndex } from '@/lib/serve/store';
import { today } from '@/lib/time/day';

/** The answer to a mistyped address of a frame, in the looks that were asked for.
 * @param name what stands after /embed/ */
export function noSuchEmbed(request: Request, name: string): Promise<Response> {
  const query = paramsOf(request.url);
  const { view, options } = readEmbed(query, getIndex(), today(), EMBED_VIEWS[0]);
  const style = frameStyle(view.theme, options.accent, options.height);
  const message = `There is no embed “${name.slice(0, 60)}”. There are frequency, timeline, story, event/ and context/, an id after the last two; /embed shows an example of each.`;
  return respondWithFrame(request, {
    document: <MissingFrame heading="Nothing to draw" message={message} style={style} />,
    style,
    status: 404,
  });
}
