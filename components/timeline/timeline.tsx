'use client';

import dynamic from 'next/dynamic';
import { ErrorBoundary } from 'react-error-boundary';
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
      <ErrorBoundary
        fallback={
          <p role="alert" className="p-4 text-ink-2">
            The timeline could not be loaded. The list below shows the same events; reload the page
            to try again.
          </p>
        }
      >
        <VisTimeline {...props} />
      </ErrorBoundary>
    </div>
  );
}
