'use client';

import dynamic from 'next/dynamic';
import { useCallback, useState } from 'react';
import { Brushed } from '@/components/chart/frequency-chart';
import { Timeline } from '@/components/timeline/timeline';
import { PartBoundary } from '@/components/ui/part-boundary';
import { useHighlightedRow, useSetHighlight } from '@/components/view/highlight';
import { useRecord } from '@/components/view/record-context';
import { useViewActions } from '@/components/view/view-context';
import { valueAt } from '@/lib/events/column';
import type { Row } from '@/lib/events/event-index';
import { dayEndMs } from '@/lib/time/day';
import type { TimeWindow } from '@/lib/time/window';
import type { Lanes } from '@/lib/timeline/lanes';

const GroupPopover = dynamic(
  () => import('@/components/view/group-popover.client').then((module) => module.GroupPopover),
  { ssr: false },
);

/** The width of the lane labels; the same as --gutter in globals.css, which the chart keeps. */
const GUTTER_PX = 116;

type Props = {
  readonly rows: Uint32Array;
  readonly lanes: Lanes;
  readonly window: TimeWindow;
  /** What a drag across the chart has selected so far. */
  readonly brushed: TimeWindow | null;
  readonly bounds: TimeWindow;
  readonly selected: Row | null;
  readonly onMove: (window: TimeWindow) => void;
  readonly onMoveEnd: (window: TimeWindow) => void;
};

/** The timeline with the list that opens from a counted group. */
export function TimelinePart(props: Props) {
  const { rows, lanes, window, brushed, bounds, selected, onMove, onMoveEnd } = props;
  const { index } = useRecord();
  const actions = useViewActions();
  const highlighted = useHighlightedRow();
  const setHighlight = useSetHighlight();
  const [group, setGroup] = useState<{ rows: readonly Row[]; anchor: HTMLElement } | null>(null);
  const open = useCallback((row: Row) => actions.open(valueAt(index.ids, row)), [index, actions]);
  const hover = useCallback(
    (row: Row | null) => {
      setHighlight(row);
      if (row !== null) actions.prefetch(valueAt(index.ids, row));
    },
    [index, actions, setHighlight],
  );
  const openGroup = useCallback(
    (members: readonly Row[], anchor: HTMLElement) => setGroup({ rows: members, anchor }),
    [],
  );
  return (
    <section aria-label="Timeline" className="relative mt-2 max-sm:hidden print:hidden">
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
      {brushed && (
        <div
          className="pointer-events-none absolute inset-y-0 right-0"
          style={{ left: 'var(--gutter)' }}
        >
          <Brushed span={brushed} window={window} />
        </div>
      )}
      {group && (
        <PartBoundary name="The list of these events">
          <GroupPopover rows={group.rows} anchor={group.anchor} onClose={() => setGroup(null)} />
        </PartBoundary>
      )}
    </section>
  );
}
