'use client';

import dynamic from 'next/dynamic';
import { PartBoundary } from '@/components/ui/part-boundary';
import { timelineHeight } from '@/lib/timeline/layout';
import type { TimelineProps } from './timeline.client';

const VisTimeline = dynamic(
  () => import('./timeline.client').then((module) => module.VisTimeline),
  {
    ssr: false,
    // The box around it has the height already.
    loading: () => null,
  },
);

/** The timeline. vis-timeline needs a document, so the server sends an empty box of the same height
 * and the list beside it, which shows the same events. */
export function Timeline(props: TimelineProps) {
  // Two more for the lines above and below.
  return (
    <div style={{ height: timelineHeight(props.lanes.length) + 2 }}>
      <PartBoundary name="The timeline, whose events are in the list as well,">
        <VisTimeline {...props} />
      </PartBoundary>
    </div>
  );
}
