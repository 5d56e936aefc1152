'use client';

import { useEffect, useMemo, useRef } from 'react';
import type { TimeWindow } from '@/lib/time/window';
import { layoutTimeline, type TimelineInput, type TimelineLayout } from '@/lib/timeline/layout';

/** The widths of a plot at which the lanes take another shape, until the next: for each of them the
 * server draws the timeline. On a narrower page there is the list instead. */
export const TIMELINE_WIDTHS = [
  { leastPx: 480, className: '@min-[672px]:hidden' },
  { leastPx: 672, className: 'hidden @min-[672px]:block @min-[1200px]:hidden' },
  { leastPx: 1200, className: 'hidden @min-[1200px]:block' },
] as const;

const leastWidth = (widthPx: number): number =>
  TIMELINE_WIDTHS.findLast(({ leastPx }) => leastPx <= widthPx)?.leastPx ??
  TIMELINE_WIDTHS[0].leastPx;

/** Labels of a window much longer or shorter are of other events. */
const LIKE = 1.5;

type Input = Omit<TimelineInput, 'shape' | 'before'> & {
  /** The window as it was before it began to move. */
  readonly settled: TimeWindow;
};

/**
 * The layout on screen. The lanes have the shape that the server gave them for this window, whatever the
 * exact width, and keep it while the window moves and while an event is open, so nothing on the page
 * moves up or down; labels keep their place as long as they are in view.
 */
export function useTimelineLayout(input: Input): TimelineLayout {
  const { index, rows, lanes, laneOf, headings, mostPx } = input;
  const { window, settled, widthPx, selected, asked } = input;
  const base = useMemo(
    () => ({ index, rows, lanes, laneOf, headings, mostPx }),
    [index, rows, lanes, laneOf, headings, mostPx],
  );
  const leastPx = leastWidth(widthPx);
  const shape = useMemo(
    () => layoutTimeline({ ...base, window: settled, widthPx: leastPx }).lanes,
    [base, settled, leastPx],
  );
  const last = useRef<TimelineLayout | null>(null);
  const layout = useMemo(() => {
    const before = last.current;
    const length = window.toMs - window.fromMs;
    const was = before ? before.window.toMs - before.window.fromMs : 0;
    const isLike = length < was * LIKE && length > was / LIKE;
    return layoutTimeline({
      ...base,
      ...{ window, widthPx, selected, asked, shape },
      before: isLike ? before?.spots : undefined,
    });
  }, [base, window, widthPx, selected, asked, shape]);
  useEffect(() => {
    last.current = layout;
  }, [layout]);
  return layout;
}
