import { PerWidth } from '@/components/chart/per-width';
import { ContextStrip } from '@/components/picture/context-strip';
import { FRAME_WIDTHS } from '@/lib/embed/frame-style';
import { type EmbedOptions, embedHref } from '@/lib/embed/parameters';
import { VARIABLE_PALETTE } from '@/lib/look/palette';
import { type ContextPicture, stripInWords } from '@/lib/picture/context';
import type { View } from '@/lib/view/grammar';
import { viewHref } from '@/lib/view/href';
import type { IgnoredValue } from '@/lib/view/read';
import { CONTEXT_NOTE, contextText, contextTitle } from '@/lib/words/context-words';
import { formatCount } from '@/lib/words/numbers';
import { FrameDocument } from './frame-document';
import { FrameFooter, IgnoredParameters } from './frame-parts';
import { FrameTable } from './frame-table';

type Props = {
  readonly picture: ContextPicture;
  /** The title of the event. */
  readonly name: string;
  readonly view: View;
  readonly options: EmbedOptions;
  readonly ignored: readonly IgnoredValue[];
  readonly version: string;
  readonly style: string;
};

/** The document of a light embed of an event among those like it: the strip, its table, and the
 * sentences. */
export function ContextFrame(props: Props) {
  const { picture, name, view, options, ignored, version, style } = props;
  const { id, of, strip, sentences, rows, columns } = picture;
  const title = options.title ?? contextTitle(name);
  const like = picture.like.length === 0 ? null : [...picture.like];
  const inFrame = { ...options, height: undefined, title: undefined };
  const hrefOf = (other: string): string => embedHref({ event: other }, view, inFrame);
  return (
    <FrameDocument
      title={title}
      description={sentences[0] ? contextText(sentences[0]) : of}
      canonical={`/events/${id}`}
      style={style}
    >
      <h1 dir="auto">{title}</h1>
      <p className="sub">{of}</p>
      {strip && (
        <figure className="still" aria-hidden="true">
          <PerWidth widths={FRAME_WIDTHS}>
            {(leastPx) => (
              <ContextStrip
                picture={{ ...picture, strip }}
                leastPx={leastPx}
                width="100%"
                palette={VARIABLE_PALETTE}
                hrefOf={hrefOf}
                isFrame
              />
            )}
          </PerWidth>
        </figure>
      )}
      {strip && <p className="note">{stripInWords(picture)}</p>}
      {sentences.map(({ key, before, link, after, caution }) => (
        <div key={key} data-sentence={key}>
          <p dir="auto">
            {before}
            {link && <a href={hrefOf(link.id)}>{link.text}</a>}
            {after}
          </p>
          {caution && <p className="note">{caution}</p>}
        </div>
      ))}
      {strip && <p className="note">{CONTEXT_NOTE}</p>}
      {strip && (
        <FrameTable
          summary={`${formatCount(rows.length, 'event')} as a table`}
          caption={of}
          columns={columns}
          rows={rows.map((row) => ({ ...row, href: hrefOf(row.key) }))}
        />
      )}
      <IgnoredParameters ignored={ignored} />
      <FrameFooter
        version={version}
        isFrozen={options.v !== null}
        links={[
          { href: hrefOf(id), label: 'The event', isInside: true },
          { href: viewHref({ like }, `/events/${id}`), label: 'Open in Panj' },
          { href: viewHref({ like }, `/data/like/${id}.csv`), label: 'Data' },
        ]}
      />
    </FrameDocument>
  );
}
