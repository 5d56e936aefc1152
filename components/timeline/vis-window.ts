import moment from 'moment';
import { DataSet } from 'vis-data/esnext';
import { type DataItem, Timeline as Vis } from 'vis-timeline/esnext';
import { LEAST_WINDOW_MS, type TimeWindow } from '@/lib/time/window';
import 'vis-timeline/styles/vis-timeline-graph2d.min.css';

/** A window that the reader moves: by dragging, pinching, turning a wheel. */
export type MovingWindow = {
  /** The window came from elsewhere. */
  show(window: TimeWindow): void;
  /** The window can be moved within other days. */
  limit(bounds: TimeWindow): void;
  destroy(): void;
};

type Input = {
  readonly window: TimeWindow;
  readonly bounds: TimeWindow;
  /** At most once a frame, while the reader drags or zooms. */
  readonly onMove: (window: TimeWindow) => void;
  readonly onMoveEnd: (window: TimeWindow) => void;
};

type RangeEvent = { start: Date; end: Date; byUser: boolean };

/** How long after a gesture the windows it reported can still come back from the page. */
const ECHO_MS = 400;

const keyOf = ({ fromMs, toMs }: TimeWindow): string => `${Math.round(fromMs)}:${Math.round(toMs)}`;

/**
 * The window of the timeline under the reader's hands: vis-timeline's, given nothing to draw. Pan,
 * pinch, wheel and zoom to the pointer are its own; every mark, lane and band is drawn from our layout. The
 * only file that knows of vis.
 *
 * vis measures each item that it draws, in a layout of the page of its own
 * (https://github.com/visjs/vis-timeline/issues/1552), and with every movement itself, in several. Without
 * items there is nothing to draw, so it measures itself once its width is another, and never else.
 */
export function createMovingWindow(mount: HTMLElement, input: Input): MovingWindow {
  let shown = input.window;
  let moving = false;
  let frame = 0;
  let echo: ReturnType<typeof setTimeout> | undefined;
  const sent = new Set<string>();
  const limits = ({ fromMs, toMs }: TimeWindow) => ({
    min: fromMs,
    max: toMs,
    zoomMax: toMs - fromMs,
  });
  const vis = new Vis(mount, new DataSet<DataItem>() as never, {
    ...limits(input.bounds),
    start: shown.fromMs,
    end: shown.toMs,
    height: '100%',
    zoomMin: LEAST_WINDOW_MS,
    zoomKey: 'ctrlKey',
    horizontalScroll: true,
    verticalScroll: false,
    showMajorLabels: false,
    showMinorLabels: false,
    showCurrentTime: false,
    showTooltips: false,
    selectable: false,
    autoResize: false,
    // No time zone may move a day.
    moment: (date: moment.MomentInput) => moment(date).utc(),
  });

  const report = (to: (window: TimeWindow) => void): void => {
    sent.add(keyOf(shown));
    to(shown);
  };
  const onRange = ({ start, end, byUser }: RangeEvent): void => {
    if (!byUser) return;
    shown = { fromMs: start.getTime(), toMs: end.getTime() };
    moving = true;
    frame ||= requestAnimationFrame(() => {
      frame = 0;
      report(input.onMove);
    });
  };
  const onRangeEnd = ({ byUser }: RangeEvent): void => {
    if (!byUser) return;
    cancelAnimationFrame(frame);
    frame = 0;
    moving = false;
    report(input.onMoveEnd);
    clearTimeout(echo);
    echo = setTimeout(() => sent.clear(), ECHO_MS);
  };
  // What it would draw with every movement: its own listener is the only one yet.
  vis.off('rangechange');
  // vis's types know no arguments for listeners.
  vis.on('rangechange', onRange as () => void);
  vis.on('rangechanged', onRangeEnd as () => void);
  // vis shows itself, and knows how wide it is, at the first draw after its first `rangechanged`, but does
  // not ask for one: it is asked until its loading screen is gone.
  let first = 0;
  const begin = (): void => {
    if (mount.querySelector('.vis-loading-screen')) {
      vis.redraw();
      first = requestAnimationFrame(begin);
    } else mount.dataset.ready = '';
  };
  begin();
  // Its height is by style that of the lanes, which another filter changes; what it knows is its width.
  let widthPx = mount.clientWidth;
  const sized = new ResizeObserver(() => {
    if (mount.clientWidth === widthPx) return;
    widthPx = mount.clientWidth;
    vis.redraw();
  });
  sized.observe(mount);

  const gesture = new AbortController();
  // vis would turn any wheel into panning and hold the page still; up and down belongs to the page.
  mount.addEventListener(
    'wheel',
    (event) => {
      const sideways = Math.abs(event.deltaX) > Math.abs(event.deltaY) || event.shiftKey;
      if (!sideways && !event.ctrlKey) event.stopPropagation();
    },
    { capture: true, passive: true, signal: gesture.signal },
  );

  return {
    show(window) {
      // Our own reports come back late; following them would pull against the reader.
      const key = keyOf(window);
      if (moving || sent.has(key) || key === keyOf(shown)) return;
      shown = window;
      vis.setWindow(window.fromMs, window.toMs, { animation: false });
    },
    limit: (bounds) => vis.setOptions(limits(bounds)),
    destroy() {
      gesture.abort();
      sized.disconnect();
      cancelAnimationFrame(frame);
      cancelAnimationFrame(first);
      clearTimeout(echo);
      vis.destroy();
    },
  };
}
