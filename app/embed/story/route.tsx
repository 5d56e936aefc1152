import { MissingFrame } from '@/components/embed/missing-frame';
import { StoryFrame } from '@/components/embed/story-frame';
import { frameStyle } from '@/lib/embed/frame-style';
import { readEmbed } from '@/lib/embed/parameters';
import { respondWithFrame } from '@/lib/embed/respond';
import { answering } from '@/lib/http/answering';
import { paramsOf } from '@/lib/http/query';
import { editionOf } from '@/lib/http/request';
import { getIndex, getStory } from '@/lib/serve/store';
import { today as now } from '@/lib/time/day';
import { stepFacts } from '@/lib/view/step-view';

/** `/embed/story?step=<id>`: a step of the story, the first where none is named. */
export const GET = answering((request: Request) => {
  const query = paramsOf(request.url);
  const story = getStory();
  const opened = editionOf(query.get('v') || null);
  const index = opened?.edition.index ?? getIndex();
  const vocabulary = { ...index, steps: story?.steps };
  const asked = readEmbed(query, vocabulary, opened?.today ?? now(), 'story');
  const { options, ignored } = asked;
  const { theme } = asked.view;
  const style = frameStyle(theme, options.accent, query.has('height') ? options.height : 0);
  const missing = (message: string) =>
    respondWithFrame(request, {
      document: <MissingFrame heading="Nothing to draw" message={message} style={style} />,
      style,
      status: 404,
    });
  if (!opened) {
    return missing(
      `The data version “${options.v?.slice(0, 40)}” is not kept. Versions that are kept are listed on the page of changes.`,
    );
  }
  if (!story) return missing('Nobody tells a story of this record.');
  const id = query.get('step') || story.steps[0]?.id;
  const step = story.steps.find((one) => one.id === id);
  if (!step) {
    return missing(
      `The story has no step “${id?.slice(0, 60)}”. It has ${story.steps.map((one) => one.id).join(', ')}.`,
    );
  }
  return respondWithFrame(request, {
    document: (
      <StoryFrame
        story={story}
        step={step}
        facts={stepFacts(opened.edition, step)}
        theme={theme}
        options={options}
        ignored={ignored}
        version={opened.edition.version.id}
        style={style}
      />
    ),
    style,
    isFrozen: opened.isFrozen,
  });
});
