import { CONFIDENCES, EVENT_TYPES } from '@/lib/record/vocabulary';
import { valueAt } from './column';
import type { EventIndex, Row } from './event-index';
import { figuresOf } from './figures';
import { isIncident } from './select';

export type Ranked = { readonly name: string; readonly count: number };

/** What a set of events holds, in numbers. */
export type Summary = {
  readonly events: number;
  readonly incidents: number;
  /** Of the incidents, how many are disputed. */
  readonly disputed: number;
  /** Of the incidents, for how many the record puts accounts that differ side by side. */
  readonly differing: number;
  /** Strategic developments, which are in no count. */
  readonly developments: number;
  /** The other records that only frame incidents, which are in no count. */
  readonly context: number;
  readonly places: readonly Ranked[];
  readonly actors: readonly Ranked[];
  /** Incidents with the highest best estimates; those without a figure are not ranked. */
  readonly deadliest: readonly Row[];
  readonly latest: readonly Row[];
};

const LENGTH = 5;
const DEVELOPMENTS = EVENT_TYPES.indexOf('strategic-developments');
const DISPUTED = CONFIDENCES.indexOf('disputed');

/** Sums up the rows (in order of time). Places, actors, tolls and disputes are of incidents only. */
export function summarise(index: EventIndex, rows: Iterable<Row>): Summary {
  const all = [...rows];
  const incidents = all.filter((row) => isIncident(index, row));
  const developments = all.filter((row) => index.type[row] === DEVELOPMENTS).length;
  return {
    events: all.length,
    incidents: incidents.length,
    differing: incidents.filter((row) => index.accounts[row] === 1).length,
    developments,
    context: all.length - incidents.length - developments,
    disputed: incidents.filter((row) => index.confidence[row] === DISPUTED).length,
    places: rank(incidents.map((row) => valueAt(index.province, row))).map(({ key, count }) => {
      return { name: valueAt(index.provinces, key).slug, count };
    }),
    actors: rank(incidents.flatMap((row) => [...new Set(valueAt(index.actorsOf, row))])).map(
      ({ key, count }) => ({ name: valueAt(index.actors, key).name, count }),
    ),
    deadliest: incidents
      .flatMap((row) => {
        const { best } = figuresOf(index, row);
        return best === null ? [] : [{ row, best }];
      })
      .sort((a, b) => b.best - a.best || a.row - b.row)
      .slice(0, LENGTH)
      .map(({ row }) => row),
    latest: incidents.slice(-LENGTH).reverse(),
  };
}

function rank(keys: readonly number[]): { key: number; count: number }[] {
  const counts = new Map<number, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return [...counts]
    .map(([key, count]) => ({ key, count }))
    .sort((a, b) => b.count - a.count || a.key - b.key)
    .slice(0, LENGTH);
}
