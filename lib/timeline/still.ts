import { valueAt } from '@/lib/events/column';
import { WIDER_FONT } from '@/lib/look/text';
import type { ViewFacts } from '@/lib/view/facts';
import { type Lanes, lanesOf } from './lanes';
import { layoutTimeline, type TimelineInput, type TimelineLayout } from './layout';

type Still = Pick<TimelineInput, 'widthPx' | 'mostPx' | 'asked'>;

/** A timeline that does not move, with what its lanes hold. */
type StillTimeline = {
  readonly layout: TimelineLayout;
  /** Events of each lane that begin in the window. */
  readonly counts: readonly number[];
};

/**
 * The timeline of a view for a picture, a frame or paper: names above the lanes, and lanes that the
 * filter leaves nothing for left out. Where lanes of one row each are too high, all events stand in
 * one lane. Its words may be set in another face than ours.
 */
export function stillTimeline(facts: ViewFacts, still: Still): StillTimeline {
  const { index, rows, window, view } = facts;
  const selected = view.event === null ? null : (index.rowOf.get(view.event) ?? null);
  const input = {
    index,
    rows,
    window,
    selected,
    headings: 'above',
    wider: WIDER_FONT,
    ...still,
  } as const;
  const several = withEvents(facts);
  const layout = layoutTimeline({ ...input, ...several });
  if (layout.height <= still.mostPx) return { layout, counts: countsOf(facts, several) };
  const one = oneLane(facts);
  return { layout: layoutTimeline({ ...input, ...one }), counts: countsOf(facts, one) };
}

/** Of each lane, the events among those that begin in the window. */
export function countsOf(
  { inside }: Pick<ViewFacts, 'inside'>,
  { lanes, laneOf }: Lanes,
): number[] {
  const counts = lanes.map(() => 0);
  for (const row of inside) {
    const lane = valueAt(laneOf, row);
    counts[lane] = valueAt(counts, lane) + 1;
  }
  return counts;
}

function withEvents({ index, rows, view }: ViewFacts): Lanes {
  const { lanes, laneOf } = lanesOf(index, view.lanes);
  const used = new Set<number>();
  for (const row of rows) used.add(valueAt(laneOf, row));
  const kept = lanes.map((_, at) => at).filter((at) => used.has(at));
  const turn = new Map(kept.map((at, to) => [at, to]));
  return {
    lanes: kept.map((at) => valueAt(lanes, at)),
    laneOf: laneOf.map((at) => turn.get(at) ?? kept.length),
  };
}

const oneLane = ({ index, view }: ViewFacts): Lanes => ({
  lanes: [{ id: 'all', label: view.lanes === 'type' ? 'All types' : 'All places' }],
  laneOf: new Uint8Array(index.length),
});
