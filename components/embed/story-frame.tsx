import { CitedText } from '@/components/site/cited-text';
import { StepPicture } from '@/components/story/step-picture';
import { FRAME_WIDTHS } from '@/lib/embed/frame-style';
import { type EmbedOptions, embedHref } from '@/lib/embed/parameters';
import { valueAt } from '@/lib/events/column';
import { parseCitedText } from '@/lib/record/cited-text';
import type { Step, Story } from '@/lib/record/editorial';
import type { ViewFacts } from '@/lib/view/facts';
import type { View } from '@/lib/view/grammar';
import { viewHref } from '@/lib/view/href';
import type { IgnoredValue } from '@/lib/view/read';
import { formatEdtf } from '@/lib/words/dates';
import { HAND_OVER, stepInWords } from '@/lib/words/story-words';
import { FrameDocument } from './frame-document';
import { FrameFooter, IgnoredParameters } from './frame-parts';

type Props = {
  readonly story: Story;
  readonly step: Step;
  readonly facts: ViewFacts;
  readonly theme: View['theme'];
  readonly options: EmbedOptions;
  readonly ignored: readonly IgnoredValue[];
  readonly version: string;
  readonly style: string;
};

/** What stands around the picture, in px, by the width it is laid out for: most of it is the text. */
const aroundPx = (leastPx: number): number => (leastPx < 448 ? 560 : leastPx < 768 ? 440 : 370);
/** The picture of a step keeps some room for what it names, whatever the frame. */
const LEAST_PX = 220;

/** The document of a light embed of one step, with the next and the one before by plain links. */
export function StoryFrame(props: Props) {
  const { story, step, facts, theme, options, ignored, version, style } = props;
  const { index } = facts;
  const at = story.steps.indexOf(step);
  const [previous, next] = [story.steps[at - 1], story.steps[at + 1]];
  const inFrame = { ...options, height: undefined, title: undefined };
  const eventHref = (id: string): string => embedHref({ event: id }, { theme }, inFrame);
  const stepHref = ({ id }: Step): string =>
    embedHref({ story: id }, { theme }, { ...options, title: undefined });
  return (
    <FrameDocument
      title={options.title ?? step.title}
      description={step.short}
      canonical={viewHref({ step: step.id })}
      style={style}
    >
      <p className="sub">
        {story.title} · {stepInWords(at, story.steps.length)}
      </p>
      <h1 dir="auto">{options.title ?? step.title}</h1>
      <div className="cited" dir="auto">
        <CitedText
          text={parseCitedText(step.text)}
          nameOf={(id) => {
            const row = index.rowOf.get(id);
            if (row === undefined) return null;
            return `${valueAt(index.titles, row)}, ${formatEdtf(valueAt(index.dates, row))}`;
          }}
          hrefOf={eventHref}
        />
      </div>
      <nav className="steps" aria-label="Steps of the story">
        {previous && (
          <a href={stepHref(previous)} rel="prev" title={previous.title}>
            ‹ Previous
          </a>
        )}
        {next ? (
          <a href={stepHref(next)} rel="next" title={next.title}>
            Next ›
          </a>
        ) : (
          <a href="/" target="_blank" rel="noopener">
            {HAND_OVER} ›
          </a>
        )}
      </nav>
      <StepPicture
        facts={facts}
        step={step}
        widths={FRAME_WIDTHS}
        mostPx={(leastPx) => Math.max(LEAST_PX, options.height - aroundPx(leastPx))}
        hrefOf={eventHref}
        className="still"
      />
      <IgnoredParameters ignored={ignored} />
      <FrameFooter
        version={version}
        isFrozen={options.v !== null}
        links={[
          { href: viewHref({ step: step.id }), label: 'Open in Panj' },
          { href: '/story', label: 'The whole story' },
        ]}
      />
    </FrameDocument>
  );
}
