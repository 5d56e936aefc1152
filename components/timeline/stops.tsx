'use client';

import { useState } from 'react';
import type { CardAnchor } from '@/components/view/card/card-store';
import type { Row } from '@/lib/events/event-index';
import { rowsWithin } from '@/lib/timeline/chunks';
import type { PlacedLane } from '@/lib/timeline/frame';
import type { TimelineLayout } from '@/lib/timeline/layout';
import { TARGET_PX } from '@/lib/timeline/sizes';
import { formatCount } from '@/lib/words/numbers';

/** What the keyboard stops at: an event by its row, or the strip of a lane. */
type Stop = { readonly lane: number; readonly row: Row | null };

type Acts = {
  readonly open: (row: Row) => void;
  readonly point: (row: Row, mark: Element) => void;
  readonly openGroup: (rows: readonly Row[], anchor: CardAnchor) => void;
};

/**
 * The timeline is one stop of the keyboard. Left and right lead through the events of a lane in order of
 * time and to its strip, which opens all of them as a list; up and down lead to the next lane.
 */
export function useStops(layout: TimelineLayout, { open, point, openGroup }: Acts) {
  const [chosen, setChosen] = useState<Row | null>(null);
  const stops = stopsOf(layout);
  const row =
    chosen !== null && stops.some((stop) => stop.row === chosen)
      ? chosen
      : (stops.find((stop) => stop.row !== null)?.row ?? null);

  const onKeyDown = (event: React.KeyboardEvent<HTMLElement>): void => {
    const at = stops.findIndex(({ lane, row: own }) =>
      isOf(event.target, own === null ? `[data-strip="${lane}"]` : `a[data-row="${own}"]`),
    );
    const here = stops[at];
    if (!here) return;
    if (here.row === null && (event.key === 'Enter' || event.key === ' ')) {
      event.preventDefault();
      openStrip(here.lane, event.target);
      return;
    }
    const next = nextStop(stops, at, event.key);
    if (!next) return;
    event.preventDefault();
    const { lane, row: to } = next;
    const name = to === null ? `[data-strip="${lane}"]` : `a[data-row="${to}"]`;
    event.currentTarget.querySelector<SVGElement>(name)?.focus();
  };
  const openStrip = (lane: number, target: EventTarget): void => {
    if (target instanceof Element) openGroup(rowsIn(layout, lane), target);
  };
  const onFocus = ({ target }: React.FocusEvent): void => {
    const mark = target.closest<SVGElement>('a[data-row]');
    if (mark?.dataset.row === undefined) return;
    const own = Number(mark.dataset.row);
    setChosen(own);
    point(own, mark);
  };
  const onClick = (event: React.MouseEvent): void => {
    const own =
      event.target instanceof Element
        ? event.target.closest<SVGElement>('a[data-row]')?.dataset.row
        : undefined;
    if (own === undefined || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    open(Number(own));
  };
  return { row, onKeyDown, onFocus, onClick };
}

const isOf = (target: EventTarget, name: string): boolean =>
  target instanceof Element && target.closest(name) !== null;

function stopsOf({ lanes, marks }: TimelineLayout): readonly Stop[] {
  return lanes.flatMap(({ isEmpty }, lane): Stop[] => {
    const own = marks.filter((mark) => mark.lane === lane).sort((a, b) => a.x - b.x);
    const strip = isEmpty ? [] : [{ lane, row: null }];
    return [...own.map(({ row }) => ({ lane, row })), ...strip];
  });
}

function nextStop(stops: readonly Stop[], at: number, key: string): Stop | undefined {
  const lane = stops[at]?.lane ?? 0;
  switch (key) {
    case 'ArrowRight':
      return stops[at + 1];
    case 'ArrowLeft':
      return stops[at - 1];
    case 'ArrowDown':
      return stops.find((stop) => stop.lane > lane);
    case 'ArrowUp': {
      const above = stops.findLast((stop) => stop.lane < lane)?.lane;
      return stops.find((stop) => stop.lane === above);
    }
    case 'Home':
      return stops[0];
    case 'End':
      return stops.at(-1);
    default:
      return undefined;
  }
}

const rowsIn = ({ selection, window }: TimelineLayout, lane: number): readonly Row[] =>
  rowsWithin(selection, lane, window.fromMs, window.toMs + 1);

type StripProps = { readonly layout: TimelineLayout; readonly counts: readonly number[] };

/** The strips as buttons for the keyboard and for screen readers; pointers are led by the layout. */
export function StripStops({ layout, counts }: StripProps) {
  return layout.lanes.map((lane, at) =>
    lane.isEmpty ? null : (
      // biome-ignore lint/a11y/useSemanticElements: SVG has no buttons
      <rect
        key={lane.id}
        role="button"
        tabIndex={-1}
        data-strip={at}
        aria-label={sayStrip(layout, lane, at, counts[at] ?? 0)}
        y={lane.baseY - Math.max(lane.stripPx, TARGET_PX)}
        width="100%"
        height={Math.max(lane.stripPx, TARGET_PX)}
        fill="none"
      />
    ),
  );
}

function sayStrip(layout: TimelineLayout, lane: PlacedLane, at: number, count: number): string {
  const named = layout.marks.filter((mark) => mark.lane === at && mark.text !== null).length;
  return `${lane.label}, the list of ${formatCount(count, 'event')}, ${named} of them named above`;
}
