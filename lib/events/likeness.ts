import { ALL_SUBTYPES, EVENT_TYPES } from '@/lib/record/vocabulary';
import { valueAt } from './column';
import { type EventIndex, NOT_KNOWN, type Row } from './event-index';
import { isIncident, provinceOf } from './select';

/** What events can be asked to have in common with one, besides its type and its direction. */
export const LIKENESSES = ['province', 'dead', 'deadly', 'actor'] as const;
export type Likeness = (typeof LIKENESSES)[number];

const DEVELOPMENTS = EVENT_TYPES.indexOf('strategic-developments');
const OTHER = ALL_SUBTYPES.indexOf('other');

/**
 * Why nothing can be counted like an event; null where something can. `context`: it is in no count
 * itself. `other`: a strategic development that is none of those with a name has nothing but that in
 * common with the next.
 */
export function unlikeReason(index: EventIndex, row: Row): 'context' | 'other' | null {
  if (index.context[row] === 1) return 'context';
  return index.type[row] === DEVELOPMENTS && index.subtype[row] === OTHER ? 'other' : null;
}

/** Actors that can be the same in two events: that both name nobody is nothing in common. */
const actorsOf = (index: EventIndex, row: Row): readonly number[] =>
  valueAt(index.actorsOf, row).filter((at) => index.actors[at]?.kind !== 'unidentified');

/** Whether another event has something in common with one; null where the one has no such thing. */
const TESTS: Readonly<
  Record<Likeness, (index: EventIndex, row: Row) => ((other: Row) => boolean) | null>
> = {
  province: (index, row) =>
    provinceOf(index, row).name === null
      ? null
      : (other) => index.province[other] === index.province[row],
  // All kinds that were among its dead were among those of the other.
  dead: (index, row) => {
    const bits = valueAt(index.dead, row);
    return bits === 0 ? null : (other) => (valueAt(index.dead, other) & bits) === bits;
  },
  // As the filter has it, by the lower figure: nothing stands in for one that is not known.
  deadly: (index, row) => {
    const low = valueAt(index.low, row);
    return low === NOT_KNOWN || low === 0 ? null : (other) => valueAt(index.low, other) >= low;
  },
  actor: (index, row) => {
    const own = new Set(actorsOf(index, row));
    return own.size === 0 ? null : (other) => actorsOf(index, other).some((at) => own.has(at));
  },
};

/** What others can be asked to have in common with an event. Of strategic developments nobody asks
 * who died. */
export function likenessesOf(index: EventIndex, row: Row): readonly Likeness[] {
  return LIKENESSES.filter(
    (key) =>
      (isIncident(index, row) || key === 'province' || key === 'actor') &&
      TESTS[key](index, row) !== null,
  );
}

/** The actors that an event can have in common with another, by name. */
export const actorNamesOf = (index: EventIndex, row: Row): readonly string[] => [
  ...new Set(actorsOf(index, row).map((at) => valueAt(index.actors, at).name)),
];

/**
 * The events like one, itself among them, in order of time: of the same type and the same direction
 * across the frontier, or across it in none; a strategic development of the same subtype, whichever
 * way it reached. Context is never among them. Empty where nothing can be counted like it.
 *
 * @param like what they must have in common besides; what the event does not have is left out
 */
export function rowsLike(index: EventIndex, row: Row, like: readonly Likeness[]): readonly Row[] {
  if (unlikeReason(index, row) !== null) return [];
  const isDevelopment = index.type[row] === DEVELOPMENTS;
  const kind = isDevelopment ? index.subtype : index.type;
  const known = likenessesOf(index, row);
  const tests = like.flatMap((key) => (known.includes(key) ? (TESTS[key](index, row) ?? []) : []));
  const rows: Row[] = [];
  for (let other = 0; other < index.length; other += 1) {
    if (index.context[other] === 1 || index.type[other] !== index.type[row]) continue;
    if (kind[other] !== kind[row]) continue;
    if (!isDevelopment && index.direction[other] !== index.direction[row]) continue;
    if (tests.every((passes) => passes(other))) rows.push(other);
  }
  return rows;
}
