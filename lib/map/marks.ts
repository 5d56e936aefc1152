import { valueAt } from '@/lib/events/column';
import type { EventIndex, Row } from '@/lib/events/event-index';
import { type Fatalities, sumFatalities } from '@/lib/events/fatalities';
import { isIncident } from '@/lib/events/select';
import { EVENT_TYPES, type EventType, LOCATION_PRECISIONS } from '@/lib/record/vocabulary';
import { isOnMap, type Point, project, unitsOf } from './projection';

/** Events at one place, known with one precision. */
export type MapMark = Point & {
  readonly key: string;
  /** A dot where the place is exact, a ring where near, an area for a district or province. */
  readonly shape: 'dot' | 'ring' | 'area';
  readonly name: string;
  readonly rows: readonly Row[];
  /** People killed in the incidents among the rows. */
  readonly fatalities: Fatalities;
  /** null where the events are of several types. */
  readonly type: EventType | null;
  /** Half the width of an area, in units of the map; 0 for dots and rings. */
  readonly reach: number;
};

/** Events that are not drawn, counted by what is known of their place. */
export type Unplaced = {
  readonly name: string;
  readonly count: number;
  readonly fatalities: Fatalities;
};

type MapMarks = {
  readonly marks: readonly MapMark[];
  /** Known to the country only. */
  readonly countries: readonly Unplaced[];
  /** Beyond the edge of the map. */
  readonly outside: readonly Unplaced[];
};

const SHAPES = { exact: 'dot', near: 'ring', district: 'area', province: 'area' } as const;
const REACH_KM = { exact: 0, near: 0, district: 25, province: 80 } as const;

/** Where the rows happened: every row is in one mark, or in one count beside the map. */
export function mapMarks(index: EventIndex, rows: Iterable<Row>): MapMarks {
  const places = new Map<string, Row[]>();
  const countries = new Map<string, Row[]>();
  const outside = new Map<string, Row[]>();
  const add = (to: Map<string, Row[]>, name: string, row: Row): void => {
    const own = to.get(name);
    if (own) own.push(row);
    else to.set(name, [row]);
  };
  for (const row of rows) {
    const precision = precisionOf(index, row);
    const [lat, lon] = [valueAt(index.lat, row), valueAt(index.lon, row)];
    const place = valueAt(index.provinces, valueAt(index.province, row));
    if (precision === 'country') add(countries, place.country, row);
    else if (!isOnMap(project(lon, lat))) add(outside, valueAt(index.placeNames, row), row);
    else {
      const key = `${lat} ${lon} ${SHAPES[precision]} ${REACH_KM[precision]}`;
      add(places, key, row);
    }
  }
  const marks = [...places].map(([key, members]) => toMark(index, key, members));
  // Large ones first, so that small ones stay in reach on top of them.
  marks.sort((a, b) => b.reach - a.reach || b.rows.length - a.rows.length);
  return { marks, countries: unplaced(index, countries), outside: unplaced(index, outside) };
}

function toMark(index: EventIndex, key: string, rows: readonly Row[]): MapMark {
  const first = valueAt(rows, 0);
  const precision = precisionOf(index, first);
  const types = new Set(rows.map((row) => valueAt(EVENT_TYPES, valueAt(index.type, row))));
  const [type = null] = types;
  return {
    key,
    ...project(valueAt(index.lon, first), valueAt(index.lat, first)),
    shape: precision === 'country' ? 'area' : SHAPES[precision],
    name: valueAt(index.placeNames, first),
    rows,
    fatalities: fatalitiesOf(index, rows),
    type: types.size === 1 ? type : null,
    reach: precision === 'country' ? 0 : unitsOf(REACH_KM[precision]),
  };
}

const precisionOf = (index: EventIndex, row: Row) =>
  valueAt(LOCATION_PRECISIONS, valueAt(index.locationPrecision, row));

const fatalitiesOf = (index: EventIndex, rows: readonly Row[]): Fatalities =>
  sumFatalities(
    index,
    rows.filter((row) => isIncident(index, row)),
  );

const unplaced = (
  index: EventIndex,
  places: ReadonlyMap<string, readonly Row[]>,
): readonly Unplaced[] =>
  [...places]
    .map(([name, rows]) => ({ name, count: rows.length, fatalities: fatalitiesOf(index, rows) }))
    .sort((a, b) => b.count - a.count);

export const MARK_SIZES = ['events', 'killed'] as const;
export type MarkSize = (typeof MARK_SIZES)[number];

const LEAST_PX = 4;

/** Half the width of a dot or ring, in px: its area grows with the number of events or of people
 * killed. What is not known is as small as one event; it is drawn hollow, too. */
export function radiusPx({ rows, fatalities }: MapMark, size: MarkSize): number {
  if (size === 'events') return LEAST_PX * Math.sqrt(Math.min(rows.length, 60));
  const killed = fatalities.best.sum;
  return killed === null ? LEAST_PX : Math.max(LEAST_PX, 1.8 * Math.sqrt(killed));
}
