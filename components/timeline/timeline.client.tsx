'use client';

import moment from 'moment';
import { useEffect, useRef } from 'react';
import { DataSet } from 'vis-data/esnext';
import { type DataGroup, type DataItem, Timeline as Vis } from 'vis-timeline/esnext';
import { MS_PER_DAY } from '@/lib/time/day';
import { LEAST_WINDOW_MS, type TimeWindow } from '@/lib/time/window';
import { AGREEMENT_MS } from '@/lib/timeline/agreement';
import 'vis-timeline/styles/vis-timeline-graph2d.min.css';
import './timeline.css';
import type { EventIndex, Row } from '@/lib/events/event-index';
import { SHAPES } from '@/lib/look/shapes';
import type { Period } from '@/lib/record/schema';
import { EVENT_TYPES } from '@/lib/record/vocabulary';
import {
  GLYPH_PX,
  LABEL_GAP_PX,
  LANE_PAD_PX,
  type Lane,
  laneHeight,
  layoutMarks,
  type Mark,
  marginMs,
  PILL_PX,
  SLOT_PX,
  timelineHeight,
} from '@/lib/timeline/layout';
import { eventElement, groupElement, laneElement } from './mark-elements';

export type TimelineProps = {
  readonly index: EventIndex;
  readonly rows: Uint32Array | readonly Row[];
  readonly lanes: readonly Lane[];
  readonly laneOf: Uint8Array | Uint16Array;
  readonly laneCounts?: ArrayLike<number>;
  readonly window: TimeWindow;
  readonly bounds: { readonly minMs: number; readonly maxMs: number };
  readonly periods: readonly Period[];
  readonly coverageEndMs: number;
  /** Width of the column of lane labels; the same as the chart's. */
  readonly gutterPx: number;
  readonly selectedRow: Row | null;
  readonly hoveredRow: Row | null;
  /** Every frame while the reader drags or zooms. */
  readonly onMove: (window: TimeWindow) => void;
  readonly onMoveEnd: (window: TimeWindow) => void;
  readonly onOpen: (row: Row) => void;
  readonly onHover: (row: Row | null) => void;
  readonly onOpenGroup: (rows: readonly Row[], anchor: HTMLElement) => void;
};

/** The timeline itself, drawn by vis-timeline; the only file that knows of it. The list beside it
 * shows the same events and is what the keyboard and screen readers use. */
export function VisTimeline(props: TimelineProps) {
  const root = useRef<HTMLDivElement>(null);
  const mount = useRef<HTMLDivElement>(null);
  const latest = useRef(props);
  const view = useRef<View | null>(null);

  useEffect(() => {
    if (!root.current || !mount.current) return;
    const made = createView(root.current, mount.current, latest.current);
    view.current = made;
    return () => {
      view.current = null;
      made.destroy();
    };
  }, []);

  useEffect(() => {
    latest.current = props;
    view.current?.update(props);
  });

  return (
    <div
      ref={root}
      className="tl-root"
      role="img"
      aria-label="Timeline; the same events are in the list"
      style={
        {
          '--tl-height': `${timelineHeight(props.lanes.length)}px`,
          '--tl-lane': `${laneHeight()}px`,
          '--tl-slot': `${SLOT_PX}px`,
          '--tl-pad': `${LANE_PAD_PX}px`,
          '--tl-gutter': `${props.gutterPx}px`,
        } as React.CSSProperties
      }
    >
      <div ref={mount} className="tl-mount" />
    </div>
  );
}

/** While zooming, marks are laid out anew once the scale is off by this much: positions stay exact
 * meanwhile, only gaps and label widths lag by a pixel or two. */
const STALE_SCALE = 0.02;
/** As far as a hand shakes while clicking. */
const CLICK_PX = 4;
/** How long after a gesture the windows it reported can still come back as props. */
const ECHO_MS = 400;

/** What vis is given. Its types want a string for `content`, but it takes elements, which is the
 * only way past its HTML filter that cannot be got wrong. */
type Item = Omit<DataItem, 'id' | 'content'> & {
  id: string;
  content: HTMLElement | string;
  align?: 'left' | 'auto';
};
type Group = { id: number; order: number; content: HTMLElement };
type Drawn = { mark: Mark; item: Item; element: HTMLElement; looks: string; place: string };
type Highlight = 'is-hovered' | 'is-selected';
/** What the box of a highlighted mark is called. */
const BOX_CLASSES: readonly (readonly [Highlight, string])[] = [
  ['is-hovered', 'has-hovered'],
  ['is-selected', 'has-selected'],
];
type RangeEvent = { start: Date; end: Date; byUser: boolean };
type View = { update(props: TimelineProps): void; destroy(): void };

function createView(root: HTMLElement, mount: HTMLElement, initial: TimelineProps): View {
  let props = initial;
  let shown: TimeWindow = initial.window;
  let laid: { window: TimeWindow; widthPx: number } | null = null;
  let frame = 0;
  let echo: ReturnType<typeof setTimeout> | undefined;
  let moving = false;
  let pressed = { x: 0, y: 0 };
  let hovered: Row | null = null;
  const sent = new Set<string>();
  const drawn = new Map<string, Drawn>();
  const highlighted: Record<Highlight, HTMLElement | null> = {
    'is-hovered': null,
    'is-selected': null,
  };
  const boxes: Record<Highlight, Element | null> = { 'is-hovered': null, 'is-selected': null };
  const items = new DataSet<Item, 'id'>();
  const groups = new DataSet<Group, 'id'>();

  // Kept, and not asked for: to answer, the browser would lay out all that React has just changed.
  let rootPx = root.clientWidth;
  const widthPx = () => Math.max(rootPx - props.gutterPx, 0);

  function layout(window: TimeWindow): void {
    const width = widthPx();
    if (width === 0) return;
    const { index, rows, laneOf, lanes } = props;
    const marks = layoutMarks({
      index,
      rows,
      laneOf,
      laneCount: lanes.length,
      window,
      widthPx: width,
      labelsUntilMs: props.bounds.maxMs,
    });
    laid = { window, widthPx: width };
    const msPerPx = (window.toMs - window.fromMs) / width;
    const margin = marginMs(window);
    const keep = new Set<string>();
    const changed: Item[] = [];
    for (const mark of marks) {
      const before = drawn.get(mark.key);
      const next = toDrawn(index, mark, msPerPx, before);
      // Marks far off are in the layout for completeness; only a long soft span can be seen of them.
      if (Number(next.item.end) < window.fromMs - margin) continue;
      if (Number(next.item.start) > window.toMs + margin) continue;
      keep.add(mark.key);
      drawn.set(mark.key, next);
      if (!before || before.place !== next.place || before.element !== next.element) {
        changed.push(next.item);
      }
    }
    const gone = [...drawn.keys()].filter((key) => !keep.has(key));
    for (const key of gone) drawn.delete(key);
    if (gone.length > 0) items.remove(gone);
    if (changed.length > 0) items.update(changed);
    hideStrayLabels();
    highlight('is-hovered', props.hoveredRow);
    highlight('is-selected', props.selectedRow);
  }

  /** A label whose glyph has left the window on the left would name an event that is not in it. */
  function hideStrayLabels(): void {
    for (const { mark, element } of drawn.values()) {
      if (mark.kind === 'event') element.classList.toggle('tl-stray', mark.atMs < shown.fromMs);
    }
  }

  function layoutIfStale(exact: boolean): void {
    if (laid && laid.widthPx === widthPx()) {
      const { window } = laid;
      const ratio = (shown.toMs - shown.fromMs) / (window.toMs - window.fromMs);
      const margin = marginMs(window);
      const inside = shown.fromMs >= window.fromMs - margin && shown.toMs <= window.toMs + margin;
      if (inside && Math.abs(ratio - 1) < (exact ? 1e-6 : STALE_SCALE)) return;
    }
    layout(shown);
  }

  function highlight(name: Highlight, row: Row | null): void {
    const element = row === null ? null : elementOf(row);
    if (highlighted[name] !== element) highlighted[name]?.classList.remove(name);
    element?.classList.add(name);
    highlighted[name] = element;
    raise();
  }

  /** Brings what is highlighted before its neighbours. vis draws a new mark's box later than we its
   * inside, and writes the box's classes anew, so this is done again after each of its draws. */
  function raise(): void {
    for (const [name, raised] of BOX_CLASSES) {
      const box = highlighted[name]?.closest('.vis-item') ?? null;
      if (boxes[name] !== box) boxes[name]?.classList.remove(raised);
      box?.classList.add(raised);
      boxes[name] = box;
    }
  }

  function elementOf(row: Row): HTMLElement | null {
    const own = drawn.get(`e${row}`) ?? drawn.get(`r${row}`);
    if (own) return own.element;
    const lane = props.laneOf[row];
    const start = props.index.startMs[row] ?? 0;
    for (const { mark, element } of drawn.values()) {
      if (mark.kind !== 'group' || mark.lane !== lane) continue;
      if (start < mark.startMs || start > mark.endMs) continue;
      if (mark.rows.includes(row)) return element;
    }
    return null;
  }

  function setGroups(): void {
    const next = props.lanes.map((lane, id) => ({
      id,
      order: id,
      content: laneElement(lane, props.laneCounts?.[id]),
    }));
    groups.remove(groups.getIds().filter((id) => Number(id) >= next.length));
    groups.update(next);
  }

  function setBackgrounds(): void {
    items.remove(items.getIds().filter((id) => String(id).startsWith('background:')));
    const { periods, coverageEndMs, bounds } = props;
    const band = (id: string, start: number, end: number, className: string): Item => ({
      id: `background:${id}`,
      type: 'background',
      content: '',
      start,
      end,
      className,
    });
    const bands = periods.map((period, at) => {
      const end = period.end === null ? bounds.maxMs : Date.parse(period.end) + MS_PER_DAY;
      return band(period.id, Date.parse(period.start), end, `tl-period-${at % 2 ? 'odd' : 'even'}`);
    });
    if (coverageEndMs < bounds.maxMs) {
      bands.push(band('uncovered', coverageEndMs, bounds.maxMs, 'tl-uncovered'));
    }
    // A background of a moment's length is drawn one pixel wide.
    bands.push(band('agreement', AGREEMENT_MS, AGREEMENT_MS + 1, 'tl-agreement'));
    items.add(bands);
  }

  const limits = () => ({
    min: props.bounds.minMs,
    max: props.bounds.maxMs,
    zoomMax: props.bounds.maxMs - props.bounds.minMs,
  });

  setGroups();
  setBackgrounds();
  layout(shown);
  const vis = new Vis(mount, asVis<DataItem>(items), asVis<DataGroup>(groups), {
    ...limits(),
    start: shown.fromMs,
    end: shown.toMs,
    zoomMin: LEAST_WINDOW_MS,
    zoomKey: 'ctrlKey',
    horizontalScroll: true,
    verticalScroll: false,
    stack: false,
    groupHeightMode: 'fixed',
    groupOrder: 'order',
    margin: { axis: 0, item: 0 },
    orientation: 'top',
    showMajorLabels: false,
    showMinorLabels: false,
    showCurrentTime: false,
    showTooltips: false,
    selectable: false,
    autoResize: false,
    // No time zone may move a day.
    moment: (date: moment.MomentInput) => moment(date).utc(),
  });

  const onRange = ({ start, end, byUser }: RangeEvent) => {
    shown = { fromMs: start.getTime(), toMs: end.getTime() };
    if (!byUser) return;
    moving = true;
    frame ||= requestAnimationFrame(() => {
      frame = 0;
      layoutIfStale(false);
      hideStrayLabels();
      report(props.onMove);
    });
  };
  const onRangeEnd = ({ byUser }: RangeEvent) => {
    if (!byUser) {
      // vis shows itself at the first draw after its first `rangechanged`, but does not ask for one.
      vis.redraw();
      return;
    }
    cancelAnimationFrame(frame);
    frame = 0;
    moving = false;
    layoutIfStale(true);
    report(props.onMoveEnd);
    clearTimeout(echo);
    echo = setTimeout(() => sent.clear(), ECHO_MS);
  };
  function report(to: (window: TimeWindow) => void): void {
    sent.add(keyOf(shown));
    to(shown);
  }
  const onClick = (event: MouseEvent) => {
    // A drag that began on a mark ends on it, as the mark moves along; that is no click.
    if (Math.hypot(event.clientX - pressed.x, event.clientY - pressed.y) > CLICK_PX) return;
    const target = event.target instanceof Element ? event.target : null;
    const pill = target?.closest<HTMLElement>('[data-group]');
    const group = pill && drawn.get(pill.dataset.group ?? '');
    if (pill && group?.mark.kind === 'group') {
      props.onOpenGroup(group.mark.rows, pill);
      return;
    }
    const row = rowAt(target);
    if (row !== null) props.onOpen(row);
  };
  // vis's types know no arguments for listeners.
  vis.on('rangechange', onRange as () => void);
  vis.on('rangechanged', onRangeEnd as () => void);
  vis.on('changed', raise);

  const gesture = new AbortController();
  const { signal } = gesture;
  root.addEventListener('click', onClick, { signal });
  root.addEventListener(
    'pointerdown',
    ({ clientX, clientY }) => {
      pressed = { x: clientX, y: clientY };
    },
    { capture: true, signal },
  );
  const hover = (row: Row | null) => {
    if (row === hovered) return;
    hovered = row;
    props.onHover(row);
  };
  root.addEventListener('pointerover', ({ target }) => hover(rowAt(target)), { signal });
  root.addEventListener('pointerleave', () => hover(null), { signal });
  // vis would turn any wheel into panning and hold the page still; up and down belongs to the page.
  root.addEventListener(
    'wheel',
    (event) => {
      const sideways = Math.abs(event.deltaX) > Math.abs(event.deltaY) || event.shiftKey;
      if (!sideways && !event.ctrlKey) event.stopPropagation();
    },
    { capture: true, passive: true, signal },
  );
  const resize = new ResizeObserver(() => {
    rootPx = root.clientWidth;
    layoutIfStale(true);
    vis.redraw();
  });
  resize.observe(root);

  return {
    update(next) {
      const before = props;
      if (next === before) return;
      props = next;
      const same = (...keys: (keyof TimelineProps)[]) =>
        keys.every((key) => before[key] === next[key]);
      if (!same('lanes', 'laneCounts')) setGroups();
      if (before.bounds.minMs !== next.bounds.minMs || before.bounds.maxMs !== next.bounds.maxMs) {
        vis.setOptions(limits());
        setBackgrounds();
      } else if (!same('periods', 'coverageEndMs')) setBackgrounds();

      // Our own reports come back as props, late; following them would pull against the reader.
      const key = keyOf(next.window);
      const foreign = !moving && !sent.has(key) && key !== keyOf(shown);
      if (foreign) shown = next.window;
      if (!same('index', 'rows', 'laneOf', 'lanes', 'gutterPx')) layout(shown);
      else if (foreign) {
        layoutIfStale(true);
        hideStrayLabels();
      }
      if (foreign) vis.setWindow(shown.fromMs, shown.toMs, { animation: false });
      if (!same('gutterPx')) vis.redraw();
      if (!same('hoveredRow')) highlight('is-hovered', next.hoveredRow);
      if (!same('selectedRow')) highlight('is-selected', next.selectedRow);
    },
    destroy() {
      gesture.abort();
      resize.disconnect();
      cancelAnimationFrame(frame);
      clearTimeout(echo);
      vis.destroy();
    },
  };
}

/** What vis is to draw for a mark. The item reaches as far as anything of it can be seen, so that
 * vis does not drop it while its glyph's edge or its label is still in view; where the glyph stands
 * in it is given in per cent, which stays right at every scale. */
function toDrawn(index: EventIndex, mark: Mark, msPerPx: number, before: Drawn | undefined): Drawn {
  const half = ((mark.kind === 'group' ? PILL_PX : GLYPH_PX) / 2) * msPerPx;
  let start = mark.atMs - half;
  let end = mark.atMs + half;
  let style = `--slot:${mark.slot}`;
  let className = 'tl-item-point';
  let withSpan = false;
  if (mark.kind === 'range') {
    const type = EVENT_TYPES[index.type[mark.row] ?? 0] ?? 'strategic-developments';
    start = mark.startMs;
    end = mark.endMs;
    style += `;--mark:var(--${SHAPES[type].token})`;
    className = mark.soft ? 'tl-item-bar tl-item-soft' : 'tl-item-bar';
  } else if (mark.kind === 'event') {
    withSpan = mark.soft && mark.endMs - mark.startMs > 2 * half;
    if (mark.labelPx > 0) end += (mark.labelPx + LABEL_GAP_PX) * msPerPx;
    if (withSpan) {
      start = Math.min(start, mark.startMs);
      end = Math.max(end, mark.endMs);
    }
    const percent = (ms: number) => `${((ms / (end - start)) * 100).toFixed(5)}%`;
    style += `;--at:${percent(mark.atMs - start)}`;
    if (withSpan) {
      style += `;--soft-from:${percent(mark.startMs - start)}`;
      style += `;--soft-width:${percent(mark.endMs - mark.startMs)}`;
    }
  }
  const looks =
    mark.kind === 'group'
      ? `${mark.count} ${mark.startMs} ${mark.endMs}`
      : `${mark.row} ${mark.label} ${mark.labelPx} ${withSpan}`;
  const element =
    before?.looks === looks
      ? before.element
      : mark.kind === 'group'
        ? groupElement(mark)
        : eventElement(index, mark, withSpan);
  const item: Item = {
    id: mark.key,
    group: mark.lane,
    type: 'range',
    // A bar's label stays in view; everything else stands where it stands.
    align: mark.kind === 'range' ? 'auto' : 'left',
    limitSize: mark.kind === 'range',
    content: element,
    start,
    end,
    style,
    className,
  };
  return { mark, item, element, looks, place: `${mark.lane} ${start} ${end} ${style}` };
}

function rowAt(target: EventTarget | null): Row | null {
  if (!(target instanceof Element)) return null;
  const row = target.closest<HTMLElement>('[data-row]')?.dataset.row;
  return row === undefined ? null : Number(row);
}

function keyOf({ fromMs, toMs }: TimeWindow): string {
  return `${Math.round(fromMs)}:${Math.round(toMs)}`;
}

/** vis's own types for its data are narrower than what it takes. */
function asVis<T>(set: DataSet<Item, 'id'> | DataSet<Group, 'id'>): T[] {
  return set as unknown as T[];
}
