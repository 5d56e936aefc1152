import { CONFIDENCES } from '@/lib/record/vocabulary';
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
  readonly places: readonly Ranked[];
  readonly actors: readonly Ranked[];
  /** Incidents with the highest best estimates; those without a figure are not ranked. */
  readonly deadliest: readonly Row[];
  readonly latest: readonly Row[];
};

const LENGTH = 5;
const DISPUTED = CONFIDENCES.indexOf('disputed');

/** Sums up the rows (in order of time). Places, actors, tolls and disputes are of incidents only. */
export function summarise(index: EventIndex, rows: Iterable<Row>): Summary {
  const all = [...rows];
  const incidents = all.filter((row) => isIncident(index, row));
  const best = (row: Row): number | null => figuresOf(index, row).best;
  return {
    events: all.length,
    incidents: incidents.length,
    disputed: incidents.filter((row) => index.confidence[row] === DISPUTED).length,
    places: rank(incidents.map((row) => index.province[row] ?? 0)).map(({ key, count }) => {
      const entry = index.provinces[key];
      return { name: entry?.slug ?? '', count };
    }),
    actors: rank(incidents.flatMap((row) => [...new Set(index.actorsOf[row] ?? [])])).map(
      ({ key, count }) => ({ name: index.actors[key]?.name ?? '', count }),
    ),
    deadliest: incidents
      .filter((row) => best(row) !== null)
      .sort((a, b) => (best(b) ?? 0) - (best(a) ?? 0) || a - b)
      .slice(0, LENGTH),
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
