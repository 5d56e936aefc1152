'use client';

import Link from 'next/link';
import { type KeyboardEvent, type TouchEvent, useEffect, useMemo, useRef } from 'react';
import { ShareButton } from '@/components/share/share-button';
import { CitedText } from '@/components/site/cited-text';
import { ActionLink } from '@/components/ui/action-link';
import { useRecord } from '@/components/view/record-context';
import { useEventLinks } from '@/components/view/use-event-links';
import { useView, useViewActions } from '@/components/view/view-context';
import { ViewLink } from '@/components/view/view-link';
import { valueAt } from '@/lib/events/column';
import { parseCitedText } from '@/lib/record/cited-text';
import type { Step, Story } from '@/lib/record/editorial';
import { viewHref } from '@/lib/view/href';
import { stepView } from '@/lib/view/step-view';
import { toStep } from '@/lib/view/steps';
import { formatEdtf } from '@/lib/words/dates';
import { HAND_OVER, stepInWords } from '@/lib/words/story-words';
import { StepEvents } from './step-events';

type Props = {
  readonly story: Pick<Story, 'title' | 'steps'>;
  /** The step on screen, one of the story's. */
  readonly step: Step;
  /** Whether the reader has moved on from the view of the step. */
  readonly isElsewhere: boolean;
  /** Before the address changes to a step. */
  readonly onLeave: (to: Step) => void;
};

/** A finger that moves so far sideways turns the page. */
const SWIPE_PX = 60;

/** The step of the story that the view is, beside the picture; where there is no room, above it. */
export function StoryPanel({ story, step, isElsewhere, onLeave }: Props) {
  const { steps } = story;
  const at = steps.indexOf(step);
  const { index, version } = useRecord();
  const { eventHref } = useView();
  const { setView } = useViewActions();
  const onClick = useEventLinks();
  const box = useRef<HTMLElement>(null);
  const text = useMemo(() => parseCitedText(step.text), [step]);

  const restsOn = useMemo(
    () =>
      text.events.flatMap((id) => {
        const row = index.rowOf.get(id);
        if (row === undefined) return [];
        return [{ id, title: valueAt(index.titles, row), date: valueAt(index.dates, row) }];
      }),
    [text, index],
  );
  const nameOf = (event: string): string | null => {
    const record = restsOn.find(({ id }) => id === event);
    return record ? `${record.title}, ${formatEdtf(record.date)}` : null;
  };

  const goTo = (to: Step | undefined): void => {
    if (!to) return;
    onLeave(to);
    setView(toStep(to.id));
  };
  // The link that led here is gone at the ends of the story, and the focus with it.
  const last = useRef(step);
  useEffect(() => {
    if (last.current !== step && document.activeElement === document.body) {
      box.current?.focus({ preventScroll: true });
    }
    last.current = step;
  }, [step]);

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    if (event.key !== 'ArrowRight' && event.key !== 'ArrowLeft') return;
    event.preventDefault();
    goTo(steps[event.key === 'ArrowRight' ? at + 1 : at - 1]);
  };
  const pressed = useRef<{ x: number; y: number } | null>(null);
  const onTouchStart = ({ touches }: TouchEvent): void => {
    const touch = touches.length === 1 ? touches[0] : undefined;
    pressed.current = touch ? { x: touch.clientX, y: touch.clientY } : null;
  };
  const onTouchEnd = ({ changedTouches }: TouchEvent): void => {
    const touch = changedTouches[0];
    if (!touch || !pressed.current) return;
    const [dx, dy] = [touch.clientX - pressed.current.x, touch.clientY - pressed.current.y];
    if (Math.abs(dx) > SWIPE_PX && Math.abs(dx) > 2 * Math.abs(dy)) {
      goTo(steps[dx < 0 ? at + 1 : at - 1]);
    }
  };

  const link = (to: Step, rel: 'prev' | 'next') => (
    <ActionLink
      className="button"
      rel={rel}
      href={viewHref({ step: to.id })}
      title={to.title}
      onFollow={() => goTo(to)}
    >
      {rel === 'prev' ? '‹ Previous' : 'Next ›'}
    </ActionLink>
  );
  const [previous, next] = [steps[at - 1], steps[at + 1]];
  return (
    <section
      ref={box}
      aria-labelledby="story-step"
      tabIndex={-1}
      data-story={step.id}
      data-part="story"
      onClick={onClick}
      onKeyDown={onKeyDown}
      onTouchStart={onTouchStart}
      onTouchEnd={onTouchEnd}
      className={`border-line bg-sheet p-4 border-b tablet:border-r print:mb-3 print:border-0! print:p-0 ${isElsewhere ? 'print:hidden' : ''}`}
    >
      <p className="label flex justify-between gap-2">
        <a href={`/story#${step.id}`}>{story.title}</a>
        <ViewLink
          to={{ step: null }}
          aria-label="Leave the story and keep its view"
          className="print:hidden"
        >
          ✕
        </ViewLink>
      </p>
      <div role="status">
        <p className="mt-2 text-ink-2 text-xs">{stepInWords(at, steps.length)}</p>
        <h2 id="story-step" className="font-bold font-text text-xl leading-tight">
          {step.title}
        </h2>
      </div>
      <p className="measure mt-2 font-text text-base leading-relaxed sm:hidden print:hidden">
        {step.short} <a href={`/story#${step.id}`}>In full</a>
      </p>
      <div className="mt-2 measure font-text text-base leading-relaxed max-sm:hidden print:block!">
        <CitedText text={text} nameOf={nameOf} hrefOf={eventHref} />
      </div>
      {/* On paper the numbers of the text lead to a list, as in the story. */}
      <div className="mt-2 hidden print:block">
        <StepEvents name="What the text rests on" records={restsOn} isNumbered />
      </div>
      {isElsewhere && (
        <p className="mt-2">
          <ActionLink href={viewHref({ step: step.id })} onFollow={() => goTo(step)}>
            Back to the view of this step
          </ActionLink>
        </p>
      )}
      <nav aria-label="Steps of the story" className="mt-3 flex flex-wrap gap-1.5">
        {previous && link(previous, 'prev')}
        {next ? (
          link(next, 'next')
        ) : (
          <Link className="button" href="/" prefetch={false}>
            {HAND_OVER} ›
          </Link>
        )}
        <ShareButton
          target={{ story: step.id }}
          view={stepView(step)}
          title={step.title}
          version={version}
          label="Share and embed this step"
          isBrief
        />
      </nav>
    </section>
  );
}
