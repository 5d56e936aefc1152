import { valueAt } from '@/lib/events/column';
import type { EventIndex, ProvinceEntry, Row } from '@/lib/events/event-index';
import { type Fatalities, sumFatalities } from '@/lib/events/fatalities';
import { isIncident, provinceOf } from '@/lib/events/select';
import { EVENT_TYPES, type EventType, LOCATION_PRECISIONS } from '@/lib/record/vocabulary';
import { isOnMap, type Point, project } from './projection';
import { PROVINCE_BY_SLUG } from './provinces';

/** Events at one place, known with one precision. */
export type MapMark = Point & {
  readonly key: string;
  /** A dot where the place is exact, a ring where near, the province’s own shape where no more than the
   * province or district is known. */
  readonly shape: 'dot' | 'ring' | 'province';
  /** The place; null for a province, which `province` names. */
  readonly name: string | null;
  readonly province: ProvinceEntry;
  readonly rows: readonly Row[];
  /** People killed in the incidents among the rows. */
  readonly fatalities: Fatalities;
  /** null where the events are of several types. */
  readonly type: EventType | null;
};

/** Events that are not drawn, counted by what is known of their place. */
export type Unplaced = {
  readonly name: string;
  readonly count: number;
  readonly fatalities: Fatalities;
};

type MapMarks = {
  readonly marks: readonly MapMark[];
  /** Known to a province or district that the map has no shape of. */
  readonly provinces: readonly Unplaced[];
  /** Known to the country only: its code. */
  readonly countries: readonly Unplaced[];
  /** Beyond the edge of the map. */
  readonly outside: readonly Unplaced[];
};

const SHAPES = { exact: 'dot', near: 'ring', district: 'province', province: 'province' } as const;

/**
 * What is to be seen on the map: the incidents, and the open event whatever it is. Where the reader has
 * chosen strategic developments as a type, all that was chosen.
 *
 * @param rows under the filter, in the window
 */
export function rowsOnMap(
  index: EventIndex,
  rows: Uint32Array,
  types: readonly EventType[] | null,
  selected: Row | null,
): Uint32Array {
  if (types?.includes('strategic-developments')) return rows;
  return rows.filter((row) => row === selected || isIncident(index, row));
}

/** Where the rows happened: every row is in one mark, or in one count beside the map. */
export function mapMarks(index: EventIndex, rows: Iterable<Row>): MapMarks {
  const places = new Map<string, Row[]>();
  const provinces = new Map<string, Row[]>();
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
    const { slug, name, country } = provinceOf(index, row);
    const placeName = valueAt(index.placeNames, row);
    if (precision === 'country') add(countries, country, row);
    else if (SHAPES[precision] === 'province') {
      if (PROVINCE_BY_SLUG.has(slug)) add(places, slug, row);
      else add(provinces, name ?? placeName, row);
    } else if (!isOnMap(project(lon, lat))) add(outside, placeName, row);
    else add(places, `${lat} ${lon} ${SHAPES[precision]}`, row);
  }
  const marks = [...places].map(([key, members]) => toMark(index, key, members));
  // Provinces first, then large ones, so that small ones stay in reach on top of them.
  marks.sort(
    (a, b) =>
      Number(b.shape === 'province') - Number(a.shape === 'province') ||
      b.rows.length - a.rows.length,
  );
  return {
    marks,
    provinces: unplaced(index, provinces),
    countries: unplaced(index, countries),
    outside: unplaced(index, outside),
  };
}

function toMark(index: EventIndex, key: string, rows: readonly Row[]): MapMark {
  const first = valueAt(rows, 0);
  const precision = precisionOf(index, first);
  const shape = precision === 'country' ? 'province' : SHAPES[precision];
  const province = provinceOf(index, first);
  const middle = shape === 'province' ? PROVINCE_BY_SLUG.get(province.slug) : undefined;
  const types = new Set(rows.map((row) => valueAt(EVENT_TYPES, valueAt(index.type, row))));
  const [type = null] = types;
  return {
    key,
    ...project(middle?.lon ?? valueAt(index.lon, first), middle?.lat ?? valueAt(index.lat, first)),
    shape,
    name: middle ? null : valueAt(index.placeNames, first),
    province,
    rows,
    fatalities: fatalitiesOf(index, rows),
    type: types.size === 1 ? type : null,
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

/** What a mark counts: its events, or the best estimates of those killed; null where none is known. */
export const sizeOf = (
  { rows, fatalities }: Pick<MapMark, 'rows' | 'fatalities'>,
  size: MarkSize,
): number | null => (size === 'events' ? rows.length : fatalities.best.sum);

/** Numbers whose sizes the legend shows. */
export const LEGEND_VALUES = { events: [1, 5, 20], killed: [1, 20, 200] } as const;

const LEAST_PX = 4;

/** Half the width of a dot or ring, in px: its area grows with what it counts. What is not known is as
 * small as one event; it is drawn hollow, too. */
export function radiusPx(value: number | null, size: MarkSize): number {
  if (value === null) return LEAST_PX;
  return size === 'events'
    ? LEAST_PX * Math.sqrt(Math.min(value, 60))
    : Math.max(LEAST_PX, 1.8 * Math.sqrt(value));
}
