import type { EventIndex } from '@/lib/events/event-index';
import { onceFor } from '@/lib/events/once';
import { provinceOf } from '@/lib/events/select';
import { EVENT_TYPES } from '@/lib/record/vocabulary';
import type { LaneChoice } from '@/lib/view/grammar';
import { TYPE_LABELS } from '@/lib/words/labels';

/** A row of the timeline: events of one type or place. */
export type Lane = { readonly id: string; readonly label: string };

export type Lanes = {
  readonly lanes: readonly Lane[];
  /** The lane of each row of the index. */
  readonly laneOf: Uint8Array;
};

const PLACES = [
  { id: 'khatlon', label: 'Khatlon and the Panj' },
  { id: 'gbao', label: 'Badakhshan (GBAO)' },
  { id: 'inland', label: 'Dushanbe, Rasht, Sughd' },
  { id: 'north-afghanistan', label: 'Afghanistan' },
  { id: 'diplomacy', label: 'Diplomacy and policy' },
  { id: 'elsewhere', label: 'Elsewhere' },
] as const satisfies readonly Lane[];

const DEVELOPMENTS = EVENT_TYPES.indexOf('strategic-developments');

/** Lanes by type; or by place, with what is no incident in a lane of its own. The same object for the same
 * index and choice. */
export const lanesOf = (index: EventIndex, choice: LaneChoice): Lanes =>
  choice === 'type' ? byType(index) : byPlace(index);

const byType = onceFor(
  (index: EventIndex): Lanes => ({
    lanes: EVENT_TYPES.map((id) => ({ id, label: TYPE_LABELS[id] })),
    laneOf: index.type,
  }),
);

const byPlace = onceFor((index: EventIndex): Lanes => {
  const laneOf = Uint8Array.from({ length: index.length }, (_, row) => {
    const place = provinceOf(index, row);
    const lane =
      index.type[row] === DEVELOPMENTS
        ? 'diplomacy'
        : place?.country === 'AF'
          ? 'north-afghanistan'
          : place?.country !== 'TJ'
            ? 'elsewhere'
            : place.slug === 'khatlon' || place.slug === 'gbao'
              ? place.slug
              : 'inland';
    return PLACES.findIndex(({ id }) => id === lane);
  });
  return { lanes: PLACES, laneOf };
});
