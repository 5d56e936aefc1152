import type { EventIndex, Row } from './event-index';
import { figuresOf } from './figures';

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

/** What is added up, in columns: 0 where an incident adds nothing. */
export const ADDENDS = [
  'low',
  'lowOf',
  'best',
  'bestOf',
  'high',
  'highOf',
  'incidents',
  'withoutFigure',
] as const;
export type Addends = Record<(typeof ADDENDS)[number], number>;

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

/** What one incident adds. A figure that is not known adds neither to its sum nor to its `of`. */
export function addendsOf(index: EventIndex, row: Row): Addends {
  const figures = figuresOf(index, row);
  const own = { ...noAddends(), incidents: 1 };
  for (const figure of FIGURES) {
    const value = figures[figure];
    if (value === null) continue;
    own[figure] = value;
    own[`${figure}Of`] = 1;
  }
  if (own.lowOf + own.bestOf + own.highOf === 0) own.withoutFigure = 1;
  return own;
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
  for (const row of incidents) {
    const own = addendsOf(index, row);
    for (const key of ADDENDS) added[key] += own[key];
  }
  return toFatalities(added);
}
