import type { ReactElement } from 'react';
import { MissingFrame } from '@/components/embed/missing-frame';
import { frameStyle } from '@/lib/embed/frame-style';
import { EMBED_VIEWS, type EmbedKind, type EmbedOptions, readEmbed } from '@/lib/embed/parameters';
import { respondWithFrame } from '@/lib/embed/respond';
import { paramsOf } from '@/lib/http/query';
import { editionOf } from '@/lib/http/request';
import type { Story } from '@/lib/record/editorial';
import type { Edition } from '@/lib/serve/edition';
import { getIndex } from '@/lib/serve/store';
import { today as now } from '@/lib/time/day';
import type { View } from '@/lib/view/grammar';
import type { IgnoredValue } from '@/lib/view/read';

/** What every light embed is drawn from. */
type AskedFrame = {
  readonly edition: Edition;
  /** The day on which its windows end, YYYY-MM-DD. */
  readonly today: string;
  readonly query: URLSearchParams;
  readonly view: View;
  /** What the documents take as they are. */
  readonly shared: {
    readonly options: EmbedOptions;
    readonly ignored: readonly IgnoredValue[];
    readonly version: string;
    readonly style: string;
  };
};

/** A document to be sent, or in its place why there is none. */
type Drawn =
  | { readonly document: ReactElement; readonly status?: number }
  | { readonly missing: string; readonly status?: number };

type How = {
  readonly kind: EmbedKind;
  /** Where the address may name a step of it. */
  readonly story?: Story | null;
};

/** Answers with a light embed: whatever is asked, a host's page gets a document in the looks that were
 * asked for. */
export function answerFrame(
  request: Request,
  { kind, story }: How,
  draw: (asked: AskedFrame) => Drawn,
): Promise<Response> {
  const query = paramsOf(request.url);
  const opened = editionOf(query.get('v') || null);
  const vocabulary = { ...(opened?.edition.index ?? getIndex()), steps: story?.steps };
  const { view, options, ignored } = readEmbed(query, vocabulary, opened?.today ?? now(), kind);
  // A chart grows into its frame; anything else is as tall as what is in it, unless the host says.
  const isGrowing = EMBED_VIEWS.some((name) => name === kind) || query.has('height');
  const style = frameStyle(view.theme, options.accent, isGrowing ? options.height : 0);
  const drawn: Drawn = opened
    ? draw({
        edition: opened.edition,
        today: opened.today,
        query,
        view,
        shared: { options, ignored, version: opened.edition.version.id, style },
      })
    : {
        missing: `The data version “${options.v?.slice(0, 40)}” is not kept. Versions that are kept are listed on the page of changes.`,
      };
  if ('document' in drawn) {
    const { document, status } = drawn;
    return respondWithFrame(request, { document, style, status, isFrozen: opened?.isFrozen });
  }
  const { missing, status = 404 } = drawn;
  const document = <MissingFrame heading="Nothing to draw" message={missing} style={style} />;
  return respondWithFrame(request, { document, style, status });
}

/** That an edition has no such event. */
export const noSuchEvent = (id: string, { v }: EmbedOptions): Drawn => ({
  missing: `No event of the record${v ? ` in its version ${v}` : ''} has the id “${id.slice(0, 80)}”.`,
});

/** That nothing is drawn at an address: `name` is what stands after /embed/. */
export const noSuchEmbed = (name: string): Drawn => ({
  missing: `There is no embed “${name.slice(0, 60)}”. There are frequency, timeline, story, event/ and context/, an id after the last two; /embed shows an example of each.`,
});
