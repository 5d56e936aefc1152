'use client';

import { Popover } from '@base-ui/react/popover';
import { useRef } from 'react';
import { Glyph } from '@/components/chart/glyph';
import { useClosable } from '@/components/ui/closables';
import { valueAt } from '@/lib/events/column';
import type { Row } from '@/lib/events/event-index';
import { typeOf } from '@/lib/events/select';
import { windowAround, windowOf, windowToView } from '@/lib/view/window';
import { formatEdtf } from '@/lib/words/dates';
import { formatCount, formatNumber } from '@/lib/words/numbers';
import type { CardAnchor } from './card/card-store';
import { useSetHighlight } from './highlight';
import { useRecord } from './record-context';
import { useView, useViewActions } from './view-context';

type Props = {
  readonly rows: readonly Row[];
  readonly anchor: CardAnchor;
  /** What the events are of; their number where none is given. */
  readonly heading?: string;
  /** What takes the focus when the list is closed, where it is not what opened it. */
  readonly returnTo?: () => HTMLElement | SVGElement | null | undefined;
  readonly onClose: () => void;
};

/** Base UI gives the focus to HTML alone. */
function returned(to: HTMLElement | SVGElement | null | undefined): boolean | HTMLElement {
  if (!(to instanceof SVGElement)) return to ?? true;
  to.focus({ preventScroll: true });
  return false;
}

/** More than anybody reads in a list so small; the list of the page has them all. */
const LISTED = 100;

/** The events of a bar, a place or ticks that meet, beside it, and the window that shows just these.
 * Fetched when the first is opened. */
export function GroupPopover(props: Props) {
  const { rows, anchor, heading = `${formatCount(rows.length, 'event')} here`, onClose } = props;
  const { returnTo } = props;
  const { index, bounds } = useRecord();
  const { view } = useView();
  const { open, setView } = useViewActions();
  const setHighlight = useSetHighlight();
  // The event that was chosen takes the focus itself.
  const isOpening = useRef(false);
  const around = windowToView(windowAround(index, rows, bounds), bounds);
  const shown = windowToView(windowOf(view, index.periods, bounds), bounds);
  const isShown = around.from === shown.from && around.to === shown.to;
  useClosable(true, onClose, { whileTyping: true });
  return (
    <Popover.Root open onOpenChange={(isOpen) => !isOpen && onClose()}>
      <Popover.Portal>
        {/* Below what it is of, whatever the room: flipped, it would lie on the picture. */}
        <Popover.Positioner
          anchor={anchor}
          sideOffset={6}
          collisionPadding={8}
          collisionAvoidance={{ side: 'none', align: 'shift', fallbackAxisSide: 'none' }}
          className="z-30"
        >
          <Popover.Popup
            finalFocus={() => !isOpening.current && returned(returnTo?.())}
            className="flex max-h-[clamp(9rem,var(--available-height),20rem)] w-80 max-w-[calc(100vw-16px)] flex-col rounded-md border border-line-strong bg-sheet p-2 shadow-md"
          >
            <div className="flex items-start justify-between gap-2 px-1 pb-1.5">
              <Popover.Title className="label pt-1">{heading}</Popover.Title>
              {!isShown && (
                <button
                  type="button"
                  className="button"
                  onClick={() => {
                    onClose();
                    setView(around);
                  }}
                >
                  Zoom to these
                </button>
              )}
            </div>
            <ul className="overflow-auto">
              {rows.slice(0, LISTED).map((row) => {
                const id = valueAt(index.ids, row);
                return (
                  <li key={id}>
                    <button
                      type="button"
                      className="grid w-full grid-cols-[16px_1fr] gap-1.5 rounded px-1 py-1 text-left hover:bg-river-soft"
                      onClick={() => {
                        isOpening.current = true;
                        setHighlight(null);
                        open(id, returnTo?.() ?? (anchor instanceof Element ? anchor : null));
                        onClose();
                      }}
                      onPointerEnter={() => setHighlight(row)}
                      onPointerLeave={() => setHighlight(null)}
                      onFocus={() => setHighlight(row)}
                      onBlur={() => setHighlight(null)}
                    >
                      <span className="pt-0.5">
                        <Glyph type={typeOf(index, row)} size={12} />
                      </span>
                      <span>
                        {index.titles[row]}
                        <span className="block text-ink-2 text-xs">
                          {formatEdtf(valueAt(index.dates, row))}
                        </span>
                      </span>
                    </button>
                  </li>
                );
              })}
            </ul>
            {rows.length > LISTED && (
              <p className="px-1 pt-1.5 text-ink-2 text-xs">
                The first {LISTED} of {formatNumber(rows.length)}; zoom to these for all.
              </p>
            )}
          </Popover.Popup>
        </Popover.Positioner>
      </Popover.Portal>
    </Popover.Root>
  );
}
