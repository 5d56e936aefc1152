'use client';

import { Popover } from '@base-ui/react/popover';
import { useCallback, useState } from 'react';
import { Glyph } from '@/components/timeline/glyph';
import { Timeline } from '@/components/timeline/timeline';
import type { EventIndex, Row } from '@/lib/events/event-index';
import type { TimeWindow } from '@/lib/events/select';
import { EVENT_TYPES } from '@/lib/events/vocabulary';
import { formatEdtf } from '@/lib/format/dates';
import { formatCount } from '@/lib/format/numbers';
import type { Lanes } from '@/lib/timeline/lanes';
import { dayEndMs } from '@/lib/url/view';
import { useHighlightedRow, useSetHighlight } from './highlight';

/** The width of the lane labels; the same as --gutter in globals.css, which the chart keeps. */
const GUTTER_PX = 116;

type Props = {
  readonly index: EventIndex;
  readonly rows: Uint32Array;
  readonly lanes: Lanes;
  readonly window: TimeWindow;
  readonly bounds: TimeWindow;
  readonly selected: Row | null;
  readonly onMove: (window: TimeWindow) => void;
  readonly onMoveEnd: (window: TimeWindow) => void;
  readonly onOpen: (id: string) => void;
  readonly onPrefetch: (id: string) => void;
};

/** The timeline with the list that opens from a counted group. */
export function TimelinePart(props: Props) {
  const { index, rows, lanes, window, bounds, selected, onMove, onMoveEnd, onOpen, onPrefetch } =
    props;
  const highlighted = useHighlightedRow();
  const setHighlight = useSetHighlight();
  const [group, setGroup] = useState<{ rows: readonly Row[]; anchor: HTMLElement } | null>(null);
  const open = useCallback((row: Row) => onOpen(index.ids[row] ?? ''), [index, onOpen]);
  const hover = useCallback(
    (row: Row | null) => {
      setHighlight(row);
      if (row !== null) onPrefetch(index.ids[row] ?? '');
    },
    [index, onPrefetch, setHighlight],
  );
  const openGroup = useCallback(
    (members: readonly Row[], anchor: HTMLElement) => setGroup({ rows: members, anchor }),
    [],
  );
  return (
    <section aria-label="Timeline" className="mt-2 max-sm:hidden">
      <Timeline
        index={index}
        rows={rows}
        lanes={lanes.lanes}
        laneOf={lanes.laneOf}
        window={window}
        bounds={{ minMs: bounds.fromMs, maxMs: bounds.toMs }}
        periods={index.periods}
        coverageEndMs={dayEndMs(index.coverage.through)}
        gutterPx={GUTTER_PX}
        selectedRow={selected}
        hoveredRow={highlighted}
        onMove={onMove}
        onMoveEnd={onMoveEnd}
        onOpen={open}
        onHover={hover}
        onOpenGroup={openGroup}
      />
      <Popover.Root open={group !== null} onOpenChange={(isOpen) => !isOpen && setGroup(null)}>
        <Popover.Portal>
          <Popover.Positioner anchor={group?.anchor} sideOffset={6} className="z-30">
            <Popover.Popup className="max-h-80 w-80 overflow-auto rounded-md border border-line-strong bg-sheet p-2">
              <Popover.Title className="label px-1 pb-1">
                {formatCount(group?.rows.length ?? 0, 'event')} here
              </Popover.Title>
              <ul>
                {group?.rows.slice(0, 100).map((row) => {
                  const id = index.ids[row] ?? '';
                  return (
                    <li key={id}>
                      <button
                        type="button"
                        className="grid w-full grid-cols-[16px_1fr] gap-1.5 rounded px-1 py-1 text-left hover:bg-river-soft"
                        onClick={() => {
                          setGroup(null);
                          onOpen(id);
                        }}
                        onPointerEnter={() => onPrefetch(id)}
                        onFocus={() => onPrefetch(id)}
                      >
                        <span className="pt-0.5">
                          <Glyph type={EVENT_TYPES[index.type[row] ?? 0] ?? 'battles'} size={12} />
                        </span>
                        <span>
                          {index.titles[row]}
                          <span className="block text-ink-2 text-xs">
                            {formatEdtf(index.dates[row] ?? '')}
                          </span>
                        </span>
                      </button>
                    </li>
                  );
                })}
              </ul>
            </Popover.Popup>
          </Popover.Positioner>
        </Popover.Portal>
      </Popover.Root>
    </section>
  );
}
