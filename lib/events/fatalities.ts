import { valueAt } from './column';
import { type EventIndex, NOT_KNOWN, type Row } from './event-index';

const FIGURES = ['low', 'best', 'high'] as const;
type Figure = (typeof FIGURES)[number];

/** A sum over those of a set of incidents that have the figure. */
export type FigureSum = {
  /** null where no incident has the figure: nothing stands in for it. */
  readonly sum: number | null;
  /** How many incidents have the figure. */
  readonly of: number;
};

/** People killed in a set of incidents: three sums, each over other incidents than the next may be. */
export type Fatalities = Readonly<Record<Figure, FigureSum>> & {
  /** How many incidents there are, with a figure or without. */
  readonly incidents: number;
  /** Incidents for which no source gives any figure. */
  readonly withoutFigure: number;
};

/** What is added up of incidents: 0 where one adds nothing. */
type Addends = Record<Figure | `${Figure}Of` | 'incidents' | 'withoutFigure', number>;

export const noAddends = (): Addends => ({
  low: 0,
  lowOf: 0,
  best: 0,
  bestOf: 0,
  high: 0,
  highOf: 0,
  incidents: 0,
  withoutFigure: 0,
});

/** Adds one incident. A figure that is not known adds neither to its sum nor to its `of`. */
export function addIncident(to: Addends, index: EventIndex, row: Row): void {
  const low = valueAt(index.low, row);
  const best = valueAt(index.best, row);
  const high = valueAt(index.high, row);
  to.incidents += 1;
  if (low !== NOT_KNOWN) {
    to.low += low;
    to.lowOf += 1;
  }
  if (best !== NOT_KNOWN) {
    to.best += best;
    to.bestOf += 1;
  }
  if (high !== NOT_KNOWN) {
    to.high += high;
    to.highOf += 1;
  }
  if (low === NOT_KNOWN && best === NOT_KNOWN && high === NOT_KNOWN) to.withoutFigure += 1;
}

/** Adds what was added up elsewhere. */
export function addAddends(to: Addends, own: Addends): void {
  to.low += own.low;
  to.lowOf += own.lowOf;
  to.best += own.best;
  to.bestOf += own.bestOf;
  to.high += own.high;
  to.highOf += own.highOf;
  to.incidents += own.incidents;
  to.withoutFigure += own.withoutFigure;
}

/** Sums that run on from incident to incident, so that any stretch of them is two of them apart: one
 * record of `WIDTH` numbers for each, and one of zeros before the first. */
export type RunningSums = Uint32Array;
const WIDTH = 8;

export const runningSums = (incidents: number): RunningSums =>
  new Uint32Array((incidents + 1) * WIDTH);

/** Writes the sums after the first `at` incidents. */
export function writeSums(sums: RunningSums, at: number, own: Addends): void {
  const base = at * WIDTH;
  sums[base] = own.low;
  sums[base + 1] = own.lowOf;
  sums[base + 2] = own.best;
  sums[base + 3] = own.bestOf;
  sums[base + 4] = own.high;
  sums[base + 5] = own.highOf;
  sums[base + 6] = own.incidents;
  sums[base + 7] = own.withoutFigure;
}

/** What the incidents from the `first` up to the one before the `end` add. */
export function sumsBetween(sums: RunningSums, first: number, end: number): Addends {
  const between = (at: number): number =>
    valueAt(sums, end * WIDTH + at) - valueAt(sums, first * WIDTH + at);
  return {
    low: between(0),
    lowOf: between(1),
    best: between(2),
    bestOf: between(3),
    high: between(4),
    highOf: between(5),
    incidents: between(6),
    withoutFigure: between(7),
  };
}

/** The sums as they may be told. */
export function toFatalities(added: Addends): Fatalities {
  const sumOf = (figure: Figure): FigureSum => {
    const of = added[`${figure}Of`];
    return { sum: of === 0 ? null : added[figure], of };
  };
  return {
    low: sumOf('low'),
    best: sumOf('best'),
    high: sumOf('high'),
    incidents: added.incidents,
    withoutFigure: added.withoutFigure,
  };
}

/** The people killed in several sets of incidents that share none. */
export function addFatalities(sets: readonly Fatalities[]): Fatalities {
  const added = noAddends();
  for (const set of sets) {
    for (const figure of FIGURES) {
      const { sum, of } = set[figure];
      if (sum === null) continue;
      added[figure] += sum;
      added[`${figure}Of`] += of;
    }
    added.incidents += set.incidents;
    added.withoutFigure += set.withoutFigure;
  }
  return toFatalities(added);
}

/** People killed in the given incidents. */
export function sumFatalities(index: EventIndex, incidents: Iterable<Row>): Fatalities {
  const added = noAddends();
  for (const row of incidents) addIncident(added, index, row);
  return toFatalities(added);
}
