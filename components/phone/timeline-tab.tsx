import type { ComponentProps, ReactNode } from 'react';
import { useView } from '@/components/view/view-context';
import { tabOf } from '@/lib/view/tab';
import { formatCount } from '@/lib/words/numbers';
import { TabPart } from './tabs';
import { useIsPhone } from './use-is-phone';
import { VerticalTimeline } from './vertical-timeline';

type Props = ComponentProps<typeof VerticalTimeline> & {
  /** In place of a timeline without events. */
  readonly nothing: ReactNode;
  /** What can be done with the events. */
  readonly actions: ReactNode;
};

/** The timeline of a phone. It is drawn where it is the part that the address asks for, on the server too,
 * so that nobody else pays for it. */
export function TimelineTab({ nothing, actions, ...timeline }: Props) {
  const isShown = tabOf(useView().view) === 'timeline';
  const isPhone = useIsPhone();
  const { length } = timeline.rows;
  return (
    <TabPart tab="timeline">
      {isShown && isPhone !== false && (
        <section aria-labelledby="timeline-title" className="hidden phone:block">
          <div className="flex items-center justify-between gap-2 py-2">
            <h2 id="timeline-title" className="font-bold font-text text-lg">
              {formatCount(length, 'event')}
            </h2>
            {isPhone && length > 0 && actions}
          </div>
          {length === 0 ? nothing : <VerticalTimeline {...timeline} />}
        </section>
      )}
    </TabPart>
  );
}
