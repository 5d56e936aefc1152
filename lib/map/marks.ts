import { type EventIndex, NOT_KNOWN, type Row } from '@/lib/events/event-index';
import { isIncident } from '@/lib/events/select';
import { EVENT_TYPES, type EventType, LOCATION_PRECISIONS } from '@/lib/record/vocabulary';
import { isOnMap, type Point, project, unitsOf } from './projection';

type Toll = {
  readonly incidents: number;
  /** Best estimates (else lower figures) of its incidents; null where none has a figure. */
  readonly killed: number | null;
};

/** Events at one place, known with one precision. */
export type MapMark = Point &
  Toll & {
    readonly key: string;
    /** A dot where the place is exact, a ring where near, an area for a district or province. */
    readonly shape: 'dot' | 'ring' | 'area';
    readonly name: string;
    readonly rows: readonly Row[];
    /** null where the events are of several types. */
    readonly type: EventType | null;
    /** Half the width of an area, in units of the map; 0 for dots and rings. */
    readonly reach: number;
  };

/** Events that are not drawn, counted by what is known of their place. */
export type Unplaced = Toll & { readonly name: string; readonly count: number };

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
    const { lat, lon } = { lat: index.lat[row] ?? 0, lon: index.lon[row] ?? 0 };
    const place = index.provinces[index.province[row] ?? 0];
    if (precision === 'country') add(countries, place?.country ?? '', row);
    else if (!isOnMap(project(lon, lat))) add(outside, index.placeNames[row] ?? '', row);
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
  const first = rows[0] ?? 0;
  const precision = precisionOf(index, first);
  const types = new Set(rows.map((row) => EVENT_TYPES[index.type[row] ?? 0] ?? 'battles'));
  const [type = null] = types;
  return {
    key,
    ...project(index.lon[first] ?? 0, index.lat[first] ?? 0),
    shape: precision === 'country' ? 'area' : SHAPES[precision],
    name: index.placeNames[first] ?? '',
    rows,
    ...tollOf(index, rows),
    type: types.size === 1 ? type : null,
    reach: precision === 'country' ? 0 : unitsOf(REACH_KM[precision]),
  };
}

const precisionOf = (index: EventIndex, row: Row) =>
  LOCATION_PRECISIONS[index.locationPrecision[row] ?? 0] ?? 'country';

const killedAt =
  ({ best, low }: EventIndex) =>
  (row: Row): number | null => {
    const figure = best[row] === NOT_KNOWN ? low[row] : best[row];
    return figure === undefined || figure === NOT_KNOWN ? null : figure;
  };

function tollOf(index: EventIndex, rows: readonly Row[]): Toll {
  const incidents = rows.filter((row) => isIncident(index, row));
  const figures = incidents.map(killedAt(index)).filter((figure) => figure !== null);
  return {
    incidents: incidents.length,
    // Where nothing happened that is counted, nobody was killed in it.
    killed:
      figures.length === 0 && incidents.length > 0
        ? null
        : figures.reduce((sum, figure) => sum + figure, 0),
  };
}

const unplaced = (
  index: EventIndex,
  places: ReadonlyMap<string, readonly Row[]>,
): readonly Unplaced[] =>
  [...places]
    .map(([name, rows]) => ({ name, count: rows.length, ...tollOf(index, rows) }))
    .sort((a, b) => b.count - a.count);

export const MARK_SIZES = ['events', 'killed'] as const;
export type MarkSize = (typeof MARK_SIZES)[number];

const LEAST_PX = 4;

/** Half the width of a dot or ring, in px: its area grows with the number of events or of people
 * killed. What is not known is as small as one event; it is drawn hollow, too. */
export function radiusPx({ rows, killed }: MapMark, size: MarkSize): number {
  if (size === 'events') return LEAST_PX * Math.sqrt(Math.min(rows.length, 60));
  return Math.max(LEAST_PX, 1.8 * Math.sqrt(killed ?? 0));
}
