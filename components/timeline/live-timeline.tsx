'use client';

import { type RefObject, useEffect, useRef, useState } from 'react';
import { useCard } from '@/components/view/card/card-context';
import type { CardAnchor, CardContent } from '@/components/view/card/card-store';
import { useSetHighlight } from '@/components/view/highlight';
import { useViewActions } from '@/components/view/view-context';
import { valueAt } from '@/lib/events/column';
import type { EventIndex, Row } from '@/lib/events/event-index';
import type { Palette } from '@/lib/look/palette';
import type { TimeWindow } from '@/lib/time/window';
import { type Hit, hitAt } from '@/lib/timeline/hit';
import type { Lanes } from '@/lib/timeline/lanes';
import type { TimelineLayout } from '@/lib/timeline/layout';
import { GLYPH_PX } from '@/lib/timeline/sizes';
import { Emphasis } from './emphasis';
import { StripStops, useStops } from './stops';
import { TimelinePlot } from './timeline-plot';
import { useMovingWindow } from './use-moving-window';
import { useTimelineLayout } from './use-timeline-layout';

export type Moves = {
  /** Every frame while the reader drags or zooms. */
  readonly onMove: (window: TimeWindow) => void;
  readonly onMoveEnd: (window: TimeWindow) => void;
  readonly onOpenGroup: (rows: readonly Row[], anchor: CardAnchor) => void;
};

type Props = Moves & {
  readonly index: EventIndex;
  readonly rows: Uint32Array;
  readonly lanes: Lanes;
  readonly window: TimeWindow;
  readonly settled: TimeWindow;
  readonly bounds: TimeWindow;
  readonly selected: Row | null;
  /** What is named before all others, and how. */
  readonly asked?: ReadonlyMap<Row, string | null>;
  readonly counts: readonly number[];
  readonly palette: Palette;
  readonly gutterPx: number;
  readonly hrefOf: (id: string) => string;
  readonly widthPx: number;
  readonly mostPx: number;
};

/** As far as a hand shakes while clicking. */
const CLICK_PX = 4;

/** The timeline under the reader's hands. Pointers are led by the layout and not by what is drawn: the
 * nearest mark within reach is meant, so every target is as large as a finger needs it. */
export function LiveTimeline(props: Props) {
  const { index, lanes: choice, window, selected, counts, palette, gutterPx, hrefOf } = props;
  const actions = useViewActions();
  const setHighlight = useSetHighlight();
  const root = useRef<HTMLDivElement>(null);
  const surface = useRef<HTMLDivElement>(null);
  const pressed = useRef({ x: 0, y: 0, isTouch: false });
  const [isOver, setIsOver] = useState(false);
  const layout = useTimelineLayout({
    ...props,
    lanes: choice.lanes,
    laneOf: choice.laneOf,
    headings: 'beside',
  });
  const mount = useRef<HTMLDivElement>(null);
  useMovingWindow(mount, props);
  const layer = useLayer(window, layout.widthPx);

  const card = useCard();
  const pointed = useRef('');

  const open = (row: Row): void => actions.open(valueAt(index.ids, row), stopOf(root.current, row));
  const hitOf = ({ clientX, clientY }: React.PointerEvent | React.MouseEvent): Hit | null => {
    const box = surface.current?.getBoundingClientRect();
    return box ? hitAt(layout, clientX - box.left, clientY - box.top) : null;
  };
  /** Shows what a hit is of, once for as long as it is the same. */
  const follow = (hit: Hit | null, now = false): void => {
    const key = hit === null ? '' : hit.kind === 'mark' ? `${hit.mark.row}` : hit.rows.join();
    if (key === pointed.current && !now) return;
    pointed.current = key;
    setIsOver(hit !== null);
    setHighlight(hit === null ? null : hit.kind === 'mark' ? hit.mark.row : (hit.rows[0] ?? null));
    if (hit === null) card.hide();
    else card.show(anchorOf(hit, layout, surface), contentOf(hit, layout), { now });
  };
  const onClick = (event: React.MouseEvent): void => {
    const { clientX, clientY } = event;
    // A drag that began on a mark ends on it, as the mark moves along; that is no click.
    if (Math.hypot(clientX - pressed.current.x, clientY - pressed.current.y) > CLICK_PX) return;
    const hit = hitOf(event);
    if (hit === null) return;
    const row = hit.kind === 'mark' ? hit.mark.row : hit.rows[0];
    if (row === undefined) return;
    if (hit.kind === 'ticks' && hit.rows.length > 1) {
      props.onOpenGroup(hit.rows, anchorOf(hit, layout, surface));
    } else if (event.ctrlKey || event.metaKey) {
      globalThis.open(hrefOf(valueAt(index.ids, row)));
    } else if (pressed.current.isTouch) {
      // A finger cannot rest on a mark to see what it is of; the card has the way on.
      follow(hit, true);
    } else open(row);
  };
  const stops = useStops(layout, {
    open,
    point: (row, anchor) => {
      setHighlight(row);
      card.show(anchor, { row });
    },
    openGroup: props.onOpenGroup,
  });
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys are those of the links inside
    <div
      ref={root}
      data-part="timeline"
      className={isOver ? 'tl-live is-over' : 'tl-live'}
      onKeyDown={stops.onKeyDown}
      onFocus={stops.onFocus}
      onBlur={() => {
        setHighlight(null);
        card.hide();
      }}
      onClick={stops.onClick}
    >
      <TimelinePlot
        {...{ index, layout, palette, gutterPx, counts, hrefOf }}
        width="100%"
        layerPx={layer}
        stop={stops.row}
      >
        <StripStops layout={layout} counts={counts} />
        <Emphasis layout={layout} row={selected} kind="selected" />
        <Emphasis layout={layout} row="highlighted" kind="hovered" />
      </TimelinePlot>
      <div
        ref={surface}
        className="tl-surface"
        aria-hidden="true"
        onPointerMove={(event) => {
          if (event.buttons === 0 && event.pointerType !== 'touch') follow(hitOf(event));
        }}
        onPointerLeave={({ pointerType }) => pointerType !== 'touch' && follow(null)}
        onPointerDownCapture={({ clientX, clientY, pointerType }) => {
          pressed.current = { x: clientX, y: clientY, isTouch: pointerType === 'touch' };
        }}
        onClick={onClick}
      >
        <div ref={mount} className="tl-window" />
      </div>
    </div>
  );
}

/** What the keyboard stops at for an event: its mark, where it has one. */
const stopOf = (root: Element | null, row: Row): Element | null =>
  root?.querySelector(`a[data-row="${row}"]`) ?? null;

/** What a card or a list stands beside: a mark, or a column of ticks. */
function anchorOf(
  hit: Hit,
  layout: TimelineLayout,
  surface: RefObject<HTMLElement | null>,
): CardAnchor {
  return {
    getBoundingClientRect: () => {
      const { left = 0, top = 0 } = surface.current?.getBoundingClientRect() ?? {};
      if (hit.kind === 'mark') {
        const { x, y } = hit.mark;
        return new DOMRect(left + x - GLYPH_PX / 2, top + y - GLYPH_PX / 2, GLYPH_PX, GLYPH_PX);
      }
      const { baseY = 0, stripPx = 0 } = layout.lanes[hit.lane] ?? {};
      return new DOMRect(left + hit.x - 1, top + baseY - stripPx, 2, stripPx);
    },
  };
}

function contentOf(hit: Hit, { lanes }: TimelineLayout): CardContent {
  if (hit.kind === 'mark') return { row: hit.mark.row };
  const [first] = hit.rows;
  return hit.rows.length === 1 && first !== undefined
    ? { row: first }
    : { name: lanes[hit.lane]?.label ?? '', rows: hit.rows };
}

/** How far the window has moved since its scale last changed, in px: marks keep their places in a layer
 * that moves along. */
function useLayer(window: TimeWindow, widthPx: number): number {
  const scale = (window.toMs + 1 - window.fromMs) / widthPx;
  const origin = useRef({ scale, fromMs: window.fromMs });
  useEffect(() => {
    if (!isSame(origin.current.scale, scale)) origin.current = { scale, fromMs: window.fromMs };
  });
  const { fromMs, scale: was } = origin.current;
  return isSame(was, scale) ? (window.fromMs - fromMs) / scale : 0;
}

// Panning leaves windows that differ in the last digits.
const isSame = (a: number, b: number): boolean => Math.abs(a / b - 1) < 1e-9;
