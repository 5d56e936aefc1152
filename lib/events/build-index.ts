import type { Dataset, EventRecord } from '@/lib/record/schema';
import {
  ALL_SUBTYPES,
  CONFIDENCES,
  DIRECTIONS,
  EVENT_TYPES,
  LOCATION_PRECISIONS,
  provinceSlug,
  THEMES,
} from '@/lib/record/vocabulary';
import { DATE_PRECISIONS } from '@/lib/time/date-precision';
import { parseEventDate } from '@/lib/time/edtf';
import { deadKindsOf } from './dead-kinds';
import { type EventIndex, NOT_KNOWN, type ProvinceEntry } from './event-index';

/** The record as columns, rows sorted by start, then id. */
export function buildIndex(dataset: Dataset): EventIndex {
  const dated = dataset.events
    .map((record) => ({ record, date: parseEventDate(record.date) }))
    .sort((a, b) => a.date.startMs - b.date.startMs || (a.record.id < b.record.id ? -1 : 1));
  const records = dated.map(({ record }) => record);
  const provinces = listProvinces(records);
  const actorAt = new Map(dataset.actors.map(({ id }, i) => [id, i]));
  const related = relatedTo(records);
  const column = <Column>(
    from: (values: number[]) => Column,
    read: (entry: (typeof dated)[number]) => number,
  ): Column => from(dated.map(read));
  const bytes = (values: number[]): Uint8Array => Uint8Array.from(values);
  const doubles = (values: number[]): Float64Array => Float64Array.from(values);
  const counts = (values: number[]): Int32Array => Int32Array.from(values);
  return {
    length: records.length,
    ids: records.map(({ id }) => id),
    titles: records.map(({ title }) => title),
    labels: records.map(({ label }) => label ?? ''),
    dates: records.map(({ date }) => date),
    startMs: column(doubles, ({ date }) => date.startMs),
    startUntilMs: column(doubles, ({ date }) => date.startUntilMs),
    endMs: column(doubles, ({ date }) => date.endMs),
    precision: column(bytes, ({ date }) => DATE_PRECISIONS.indexOf(date.precision)),
    approximate: column(bytes, ({ date }) => Number(date.approximate)),
    uncertain: column(bytes, ({ date }) => Number(date.uncertain)),
    type: column(bytes, ({ record }) => EVENT_TYPES.indexOf(record.type)),
    subtype: column(bytes, ({ record }) => ALL_SUBTYPES.indexOf(record.subtype)),
    dead: column(bytes, ({ record }) => deadKindsOf(record.victims)),
    context: column(bytes, ({ record }) => Number(record.scope === 'context')),
    province: column(
      (values) => Uint16Array.from(values),
      ({ record }) => provinces.findIndex(({ slug }) => slug === provinceSlug(record.location)),
    ),
    provinces,
    placeNames: records.map(({ location }) => location.name),
    lat: column(doubles, ({ record }) => record.location.lat),
    lon: column(doubles, ({ record }) => record.location.lon),
    locationPrecision: column(bytes, ({ record }) =>
      LOCATION_PRECISIONS.indexOf(record.location.precision),
    ),
    direction: column(bytes, ({ record }) =>
      record.crossBorder ? 1 + DIRECTIONS.indexOf(record.crossBorder) : 0,
    ),
    confidence: column(bytes, ({ record }) => CONFIDENCES.indexOf(record.confidence)),
    accounts: column(bytes, ({ record }) => Number((record.accounts?.length ?? 0) > 0)),
    sources: column(bytes, ({ record }) => record.sources.length),
    prominence: column(bytes, ({ record }) => record.prominence ?? 0),
    related: column(bytes, ({ record }) => related.get(record.id)?.size ?? 0),
    low: column(counts, ({ record }) => record.fatalities.low ?? NOT_KNOWN),
    best: column(counts, ({ record }) => record.fatalities.best ?? NOT_KNOWN),
    high: column(counts, ({ record }) => record.fatalities.high ?? NOT_KNOWN),
    actorsOf: records.map(({ actors }) => actors.map(({ id }) => actorAt.get(id) ?? NOT_KNOWN)),
    themesOf: records.map(({ themes }) => themes.map((theme) => THEMES.indexOf(theme))),
    actors: dataset.actors,
    periods: dataset.periods,
    coverage: dataset.coverage,
    ucdp: dataset.ucdp,
    rowOf: new Map(records.map(({ id }, row) => [id, row])),
  };
}

/** The records that each is related to. A relation is stated on one of the two. */
function relatedTo(records: readonly EventRecord[]): ReadonlyMap<string, ReadonlySet<string>> {
  const known = new Map<string, Set<string>>(records.map(({ id }) => [id, new Set()]));
  for (const { id, related } of records) {
    for (const other of related) {
      known.get(id)?.add(other.id);
      known.get(other.id)?.add(id);
    }
  }
  return known;
}

/** The provinces that occur: Tajikistan's first, then Afghanistan's, then others; the most frequent
 * first within each. */
function listProvinces(records: readonly EventRecord[]): readonly ProvinceEntry[] {
  const found = new Map<string, ProvinceEntry & { count: number }>();
  for (const { location } of records) {
    const slug = provinceSlug(location);
    const entry = found.get(slug);
    if (entry) entry.count += 1;
    else found.set(slug, { slug, name: location.province, country: location.country, count: 1 });
  }
  const rank = (country: string): number => (country === 'TJ' ? 0 : country === 'AF' ? 1 : 2);
  return [...found.values()]
    .sort(
      (a, b) =>
        rank(a.country) - rank(b.country) || b.count - a.count || (a.slug < b.slug ? -1 : 1),
    )
    .map(({ slug, name, country }) => ({ slug, name, country }));
}
