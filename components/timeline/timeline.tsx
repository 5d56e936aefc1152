'use client';

import { useMemo, useRef } from 'react';
import { PerWidth } from '@/components/chart/per-width';
import { PartBoundary } from '@/components/ui/part-boundary';
import { SCREENS } from '@/components/ui/screens';
import { useMedia } from '@/components/ui/use-media';
import { useWidth } from '@/components/ui/use-width';
import { useRecord } from '@/components/view/record-context';
import { useView } from '@/components/view/view-context';
import type { Row } from '@/lib/events/event-index';
import { VARIABLE_PALETTE } from '@/lib/look/palette';
import type { TimeWindow } from '@/lib/time/window';
import type { Lanes } from '@/lib/timeline/lanes';
import { layoutTimeline } from '@/lib/timeline/layout';
import { countsOf } from '@/lib/timeline/still';
import { LiveTimeline, type Moves } from './live-timeline';
import { TimelinePlot } from './timeline-plot';
import { TIMELINE_WIDTHS } from './use-timeline-layout';
import './timeline.css';

/** The width of the lane names; the same as --gutter in globals.css, which the chart keeps. */
const GUTTER_PX = 116;
/** Up to what height rows are added to the lanes: with the chart above, most of a screen. */
const MOST_PX = 640;
/** On a short screen several lanes are to be seen below the chart. */
const MOST_SHORT_PX = 360;

type Props = Moves & {
  readonly rows: Uint32Array;
  readonly lanes: Lanes;
  readonly window: TimeWindow;
  /** The window before it began to move. */
  readonly settled: TimeWindow;
  readonly bounds: TimeWindow;
  readonly selected: Row | null;
  /** What is named before all others, and how. */
  readonly asked?: ReadonlyMap<Row, string | null>;
  /** The rows that begin in the window. */
  readonly inside: Uint32Array;
};

/**
 * The timeline of the dashboard. The server draws it for a few widths; once its own is measured, the same
 * plot is laid out for exactly that, in lanes of the same height.
 */
export function Timeline(props: Props) {
  const { rows, lanes: choice, window, inside, selected, asked } = props;
  const { index } = useRecord();
  const { eventHref } = useView();
  const box = useRef<HTMLDivElement>(null);
  const widthPx = useWidth(box);
  const isShort = useMedia(SCREENS.short);
  const { lanes, laneOf } = choice;
  const counts = useMemo(() => countsOf({ inside }, choice), [inside, choice]);
  const shared = {
    index,
    counts,
    palette: VARIABLE_PALETTE,
    gutterPx: GUTTER_PX,
    hrefOf: eventHref,
    width: '100%',
  } as const;
  return (
    <PartBoundary name="The timeline, whose events are in the list as well,">
      <div className="tl-root" style={{ paddingLeft: GUTTER_PX }}>
        <div ref={box} className="@container relative">
          {widthPx === null ? (
            <PerWidth widths={TIMELINE_WIDTHS}>
              {(leastPx) => (
                <TimelinePlot
                  {...shared}
                  layout={layoutTimeline({
                    ...{ index, rows, lanes, laneOf, window, selected, asked, widthPx: leastPx },
                    headings: 'beside',
                    mostPx: MOST_PX,
                  })}
                />
              )}
            </PerWidth>
          ) : (
            <LiveTimeline
              {...props}
              {...shared}
              widthPx={widthPx}
              mostPx={isShort ? MOST_SHORT_PX : MOST_PX}
            />
          )}
        </div>
      </div>
    </PartBoundary>
  );
}
