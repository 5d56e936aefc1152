'use client';

import dynamic from 'next/dynamic';
import { type ReactNode, useCallback, useRef, useState } from 'react';
import { Brushed } from '@/components/chart/frequency-chart';
import { InPlot } from '@/components/filters/nothing-left';
import { Timeline } from '@/components/timeline/timeline';
import { PartBoundary } from '@/components/ui/part-boundary';
import type { CardAnchor } from '@/components/view/card/card-store';
import { useView } from '@/components/view/view-context';
import { ViewLink } from '@/components/view/view-link';
import type { Row } from '@/lib/events/event-index';
import type { TimeWindow } from '@/lib/time/window';
import type { Lanes } from '@/lib/timeline/lanes';
import { LANES } from '@/lib/view/grammar';

const GroupPopover = dynamic(
  () => import('@/components/view/group-popover.client').then((module) => module.GroupPopover),
  { ssr: false },
);

type Props = {
  readonly rows: Uint32Array;
  readonly lanes: Lanes;
  readonly window: TimeWindow;
  /** What a drag across the chart has selected so far. */
  readonly brushed: TimeWindow | null;
  readonly settled: TimeWindow;
  readonly bounds: TimeWindow;
  readonly selected: Row | null;
  /** What is named before all others, and how. */
  readonly asked?: ReadonlyMap<Row, string | null>;
  /** The rows that begin in the window. */
  readonly inside: Uint32Array;
  /** What stands in the plot where no event is left. */
  readonly nothing: ReactNode;
  readonly onMove: (window: TimeWindow) => void;
  readonly onMoveEnd: (window: TimeWindow) => void;
  /** What can be done with the events, at the head of the lanes. */
  readonly actions?: ReactNode;
};

/** The timeline with the list that opens from ticks. */
export function TimelinePart({ brushed, nothing, actions, ...props }: Props) {
  const { window, lanes, inside } = props;
  const box = useRef<HTMLElement>(null);
  const [group, setGroup] = useState<{ rows: readonly Row[]; anchor: CardAnchor } | null>(null);
  const openGroup = useCallback(
    (rows: readonly Row[], anchor: CardAnchor) => setGroup({ rows, anchor }),
    [],
  );
  return (
    <section ref={box} aria-label="Timeline" className="relative mt-2 max-sm:hidden print:hidden">
      <div className="mb-1 flex flex-wrap items-center gap-1.5">
        <LaneChoice />
        {actions}
      </div>
      <Timeline {...props} onOpenGroup={openGroup} />
      {brushed && (
        <div
          className="pointer-events-none absolute inset-y-0 right-0"
          style={{ left: 'var(--gutter)' }}
        >
          <Brushed span={brushed} window={window} />
        </div>
      )}
      {inside.length === 0 && !brushed && (
        // Beside what the lanes say of themselves.
        <div className="pointer-events-none absolute inset-y-0 right-0 left-64">
          <InPlot>{nothing}</InPlot>
        </div>
      )}
      {group && (
        <PartBoundary name="The list of these events">
          <GroupPopover
            rows={group.rows}
            anchor={group.anchor}
            returnTo={() => stripOf(box.current, lanes, group.rows)}
            onClose={() => setGroup(null)}
          />
        </PartBoundary>
      )}
    </section>
  );
}

/** What the keyboard stops at for ticks: the strip of their lane. */
const stripOf = (
  box: Element | null,
  { laneOf }: Lanes,
  [row]: readonly Row[],
): SVGElement | null | undefined =>
  row === undefined ? null : box?.querySelector<SVGElement>(`[data-strip="${laneOf[row]}"]`);

const LANE_WORDS = { place: 'By place', type: 'By type' } as const;

/** What the lanes are by, at their head. */
function LaneChoice() {
  const { view } = useView();
  return (
    <nav aria-label="Lanes" className="mr-auto flex items-center gap-2">
      <span className="text-ink-2">Lanes</span>
      <div className="segments">
        {LANES.map((lanes) => (
          <ViewLink key={lanes} to={{ lanes }} aria-current={view.lanes === lanes || undefined}>
            {LANE_WORDS[lanes]}
          </ViewLink>
        ))}
      </div>
    </nav>
  );
}
