'use client';

import { memo, useEffect, useRef } from 'react';
import { WindowSummary } from '@/components/event-panel/window-summary';
import { SCREENS } from '@/components/ui/screens';
import { useMedia } from '@/components/ui/use-media';
import { useModal } from '@/components/ui/use-modal';
import { returnFocus, takeAsked } from '@/components/view/opener';
import { useEventLinks } from '@/components/view/use-event-links';
import { useView } from '@/components/view/view-context';
import type { Row } from '@/lib/events/event-index';
import type { Summary } from '@/lib/events/summary';
import type { Totals } from '@/lib/events/tally';
import type { TimeWindow } from '@/lib/time/window';
import type { KeyAction } from '@/lib/timeline/keyboard';
import { tabOf } from '@/lib/view/tab';
import type { Bounds } from '@/lib/view/window';
import { OpenEvent } from './open-event';
import { UnknownEvent } from './unknown-event';

type Props = {
  readonly selected: Row | null;
  /** The rows under the filter: previous and next step through them. */
  readonly rows: Uint32Array;
  readonly summary: Summary;
  readonly totals: Totals;
  /** What the totals are of. */
  readonly window: TimeWindow;
  /** The span of all windows. */
  readonly bounds: Bounds;
  readonly run: (action: KeyAction) => void;
  /** Whether a step of the story has opened the event: it takes no focus, and covers nothing. */
  readonly isSteps: boolean;
};

const COLUMN =
  'tablet:sticky tablet:top-(--bar-height) tablet:max-h-[calc(100dvh-var(--bar-height))] tablet:overflow-y-auto tablet:border-l';
const SHEET =
  'max-tablet:fixed max-tablet:inset-0 max-tablet:z-40 max-tablet:overflow-y-auto max-tablet:overscroll-contain';
/** Beside chart and timeline from 900 px on, over them below that. */
const OPENED = `${COLUMN} ${SHEET} tablet:max-xl:col-start-2 tablet:max-xl:row-span-2 tablet:max-xl:row-start-1`;
const RESTING =
  'max-xl:border-t tablet:max-xl:col-span-full xl:sticky xl:top-(--bar-height) xl:max-h-[calc(100dvh-var(--bar-height))] xl:overflow-y-auto xl:border-l';

/** The evidence for the event that the address opens; with none, what the window holds. */
export const Panel = memo(function Panel(props: Props) {
  const { selected, isSteps } = props;
  const { view } = useView();
  const { event, sheet } = view;
  const box = useRef<HTMLElement>(null);
  const isOpen = event !== null && !isSteps;
  // The sheet of filters lies over an open event.
  useModal(box, useMedia(SCREENS.narrow) && isOpen && sheet === null);
  useFocus(box, event, isSteps);
  // A phone sums up beside the latest events, and names the event of a step in its timeline.
  const isOffPhone = event === null ? tabOf(view) !== 'latest' : isSteps;
  const onClick = useEventLinks();
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the clicks come from links, Enter included
    <aside
      ref={box}
      aria-label={event === null ? 'What the window holds' : 'Event'}
      data-part={event === null ? 'summary' : `event:${event}`}
      onClick={onClick}
      className={`border-line bg-sheet p-4 ${isOpen ? OPENED : RESTING} ${isOffPhone ? 'phone:hidden' : ''} ${
        selected === null
          ? 'print:hidden'
          : 'print:static! print:max-h-none! print:overflow-visible!'
      }`}
    >
      {selected !== null ? (
        <OpenEvent {...props} selected={selected} />
      ) : event !== null ? (
        <UnknownEvent id={event} />
      ) : (
        <WindowSummary summary={props.summary} totals={props.totals} window={props.window} />
      )}
    </aside>
  );
});

/** The heading of an event takes the focus when a reader opens it. Closed, by whatever means, the focus goes
 * back to where it was opened; an event that the address opened has taken none. */
function useFocus(
  box: React.RefObject<HTMLElement | null>,
  event: string | null,
  isSteps: boolean,
): void {
  const was = useRef({ event, isSteps });
  useEffect(() => {
    const before = was.current;
    was.current = { event, isSteps };
    if (before.event === event) return;
    box.current?.scrollTo({ top: 0 });
    // From step to step the focus stays in the story.
    if (before.isSteps && isSteps) return;
    const isAsked = event !== null && takeAsked(event);
    if (!isAsked && before.event !== null && returnFocus(before.event)) return;
    return event === null || isSteps ? undefined : focusHeading(box.current, event);
  }, [box, event, isSteps]);
}

/** Now, or as soon as it has arrived. */
function focusHeading(box: HTMLElement | null, event: string): () => void {
  const focus = (): boolean => {
    const heading =
      box?.dataset.part === `event:${event}` && box.querySelector<HTMLElement>('[data-heading]');
    if (heading) heading.focus({ preventScroll: true });
    return Boolean(heading);
  };
  const observer = new MutationObserver(() => focus() && observer.disconnect());
  if (box && !focus()) observer.observe(box, { childList: true, subtree: true });
  return () => observer.disconnect();
}
