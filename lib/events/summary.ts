import { CONFIDENCES, EVENT_TYPES } from '@/lib/record/vocabulary';
import { valueAt } from './column';
import { type EventIndex, NOT_KNOWN, type Row } from './event-index';
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
  const places = new Uint32Array(index.provinces.length);
  const actors = new Uint32Array(index.actors.length);
  const count = { events: 0, developments: 0, context: 0, differing: 0, disputed: 0 };
  const incidents: Row[] = [];
  const deadliest: Row[] = [];
  for (const row of rows) {
    count.events += 1;
    if (!isIncident(index, row)) {
      if (index.type[row] === DEVELOPMENTS) count.developments += 1;
      else count.context += 1;
      continue;
    }
    incidents.push(row);
    if (index.accounts[row] === 1) count.differing += 1;
    if (index.confidence[row] === DISPUTED) count.disputed += 1;
    increment(places, valueAt(index.province, row));
    // An actor can stand in a record twice, with two roles.
    const codes = valueAt(index.actorsOf, row);
    codes.forEach((code, at) => {
      if (codes.indexOf(code) === at) increment(actors, code);
    });
    keepDeadliest(index, deadliest, row);
  }
  return {
    ...count,
    incidents: incidents.length,
    places: ranked(places, (at) => valueAt(index.provinces, at).slug),
    actors: ranked(actors, (at) => valueAt(index.actors, at).name),
    deadliest,
    latest: incidents.slice(-LENGTH).reverse(),
  };
}

const increment = (counts: Uint32Array, at: number): void => {
  counts[at] = valueAt(counts, at) + 1;
};

/** The deadliest first; of two alike, the earlier. */
function keepDeadliest(index: EventIndex, kept: Row[], row: Row): void {
  const best = valueAt(index.best, row);
  if (best === NOT_KNOWN) return;
  let at = kept.length;
  while (at > 0 && valueAt(index.best, valueAt(kept, at - 1)) < best) at -= 1;
  if (at === LENGTH) return;
  kept.splice(at, 0, row);
  kept.length = Math.min(kept.length, LENGTH);
}

function ranked(counts: Uint32Array, nameOf: (at: number) => string): Ranked[] {
  return [...counts.entries()]
    .filter(([, count]) => count > 0)
    .sort(([a, x], [b, y]) => y - x || a - b)
    .slice(0, LENGTH)
    .map(([at, count]) => ({ name: nameOf(at), count }));
}
