import type { EventIndex, Row } from '@/lib/events/event-index';
import type { Search } from '@/lib/events/search/search';
import type { Step } from '@/lib/record/editorial';
import { selectView, type ViewFacts } from './facts';
import { DEFAULT_VIEW, type View } from './grammar';

/** A step of the story is a view like any other: a window, a filter and an open event. */
export const stepView = ({
  window,
  filter,
  event,
}: Pick<Step, 'window' | 'filter' | 'event'>): View => ({
  ...DEFAULT_VIEW,
  ...window,
  ...filter,
  event,
});

/** All that the view of a step selects. Its window lies within the coverage, so no today is asked. */
export const stepFacts = (
  edition: { readonly index: EventIndex; readonly search: () => Search },
  step: Step,
): ViewFacts => selectView(edition, stepView(step), edition.index.coverage.through);

/** What a step names in the plot, by the words that it names it by, the first before the others. */
export const annotationsOf = (
  { rowOf }: Pick<EventIndex, 'rowOf'>,
  { annotations }: Pick<Step, 'annotations'>,
): ReadonlyMap<Row, string> =>
  new Map(
    annotations.flatMap(({ event, label }) => {
      const row = rowOf.get(event);
      return row === undefined ? [] : [[row, label] as const];
    }),
  );
