import { type EmbedOptions, type EmbedView, embedHref, embedPath } from '@/lib/embed/parameters';
import type { ViewFacts } from '@/lib/view/facts';
import { viewHref } from '@/lib/view/href';
import type { IgnoredValue } from '@/lib/view/read';
import { totalsInWords } from '@/lib/words/chart-words';
import { pictureWords } from '@/lib/words/view-words';
import { FrameDocument } from './frame-document';
import { FrameFooter, IgnoredParameters } from './frame-parts';
import { FrequencyFrame } from './frequency-frame';
import { TimelineFrame } from './timeline-frame';

export type ViewFrameProps = {
  readonly facts: ViewFacts;
  readonly options: EmbedOptions;
};

type Props = ViewFrameProps & {
  readonly kind: EmbedView;
  readonly ignored: readonly IgnoredValue[];
  readonly version: string;
  readonly style: string;
};

const FRAMES = { frequency: FrequencyFrame, timeline: TimelineFrame } as const;

/** The document of a light embed of a view. */
export function ViewFrame({ kind, facts, options, ignored, version, style }: Props) {
  const { view, series } = facts;
  const words = pictureWords(facts, kind);
  const title = options.title ?? words.title;
  const Frame = FRAMES[kind];
  const other = kind === 'frequency' ? 'timeline' : 'frequency';
  // The theme is the frame's; a page opened from it keeps the reader's own.
  const page = viewHref({ ...view, event: null, theme: undefined });
  return (
    <FrameDocument
      title={title}
      description={`${words.subtitle}. ${totalsInWords(series, view.measure)}.`}
      canonical={page}
      style={style}
    >
      <h1 dir="auto">{title}</h1>
      <Frame facts={facts} options={options} />
      <IgnoredParameters ignored={ignored} />
      <FrameFooter
        version={version}
        isFrozen={options.v !== null}
        links={[
          {
            href: embedHref(other, view, { ...options, height: undefined, title: undefined }),
            label: other === 'timeline' ? 'Timeline' : 'Chart',
            isInside: true,
          },
          {
            href: embedHref(kind, view, options, `${embedPath(kind)}/live`),
            label: 'Explore',
            isInside: true,
          },
          { href: page, label: 'Open in Panj' },
          { href: viewHref({ ...view, event: null, theme: undefined }, '/data'), label: 'Data' },
        ]}
      />
    </FrameDocument>
  );
}
