import { StoryFrame } from '@/components/embed/story-frame';
import { answering } from '@/lib/http/answering';
import { getStory } from '@/lib/serve/store';
import { stepFacts } from '@/lib/view/step-view';
import { answerFrame } from '../answer-frame';

/** `/embed/story?step=<id>`: a step of the story, the first where none is named. */
export const GET = answering((request: Request) => {
  const story = getStory();
  return answerFrame(request, { kind: 'story', story }, ({ edition, query, view, shared }) => {
    if (!story) return { missing: 'Nobody tells a story of this record.' };
    const id = query.get('step') || story.steps[0]?.id;
    const step = story.steps.find((one) => one.id === id);
    if (!step) {
      const steps = story.steps.map((one) => one.id).join(', ');
      return { missing: `The story has no step “${id?.slice(0, 60)}”. It has ${steps}.` };
    }
    return {
      document: (
        <StoryFrame
          story={story}
          step={step}
          facts={stepFacts(edition, step)}
          theme={view.theme}
          {...shared}
        />
      ),
    };
  });
});
