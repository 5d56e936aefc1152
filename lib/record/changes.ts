import type { Dataset } from './schema';
import type { Version } from './versions';

/** One field of a record in two versions; undefined where one of them lacks it. */
export type FieldChange = {
  /** `fatalities.best`, `sources`; objects are told apart to the field, lists are taken whole. */
  readonly field: string;
  readonly before?: unknown;
  readonly after?: unknown;
};

export const TABLES = ['events', 'actors', 'places', 'periods', 'coverage', 'ucdp'] as const;
export type Table = (typeof TABLES)[number];

export type RecordChange = {
  readonly table: Table;
  /** What the table's records are told apart by. */
  readonly key: string;
  /** The record's name, in the newer version where it is in both. */
  readonly name: string;
  /** What was corrected; empty for a record added or withdrawn. */
  readonly fields: readonly FieldChange[];
};

/** What a version changed against the one before it. Of the first one, everything is added. */
export type VersionChanges = {
  readonly version: Version;
  readonly added: readonly RecordChange[];
  readonly corrected: readonly RecordChange[];
  readonly withdrawn: readonly RecordChange[];
};

type Entry = { readonly name: string; readonly value: object };

const entriesOf: Readonly<Record<Table, (dataset: Dataset) => ReadonlyMap<string, Entry>>> = {
  events: ({ events }) =>
    new Map(events.map((value) => [value.id, { name: value.title, value }] as const)),
  actors: ({ actors }) =>
    new Map(actors.map((value) => [value.id, { name: value.name, value }] as const)),
  places: ({ places }) =>
    new Map(places.map((value) => [value.id, { name: value.name, value }] as const)),
  periods: ({ periods }) =>
    new Map(periods.map((value) => [value.id, { name: value.title, value }] as const)),
  coverage: ({ coverage }) =>
    new Map([['coverage', { name: 'Days covered by sources', value: coverage }]]),
  ucdp: ({ ucdp }) =>
    new Map(
      ucdp.map((value) => [String(value.year), { name: `UCDP, ${value.year}`, value }] as const),
    ),
};

const NOTHING: ReadonlyMap<string, Entry> = new Map();

/** Compares two versions of the record, field by field. */
export function changesBetween(
  before: Dataset | null,
  after: Dataset,
  version: Version,
): VersionChanges {
  const added: RecordChange[] = [];
  const corrected: RecordChange[] = [];
  const withdrawn: RecordChange[] = [];
  for (const table of TABLES) {
    const old = before ? entriesOf[table](before) : NOTHING;
    const now = entriesOf[table](after);
    for (const [key, { name, value }] of now) {
      const was = old.get(key);
      if (!was) {
        added.push({ table, key, name, fields: [] });
        continue;
      }
      const fields = fieldChanges(was.value, value);
      if (fields.length > 0) corrected.push({ table, key, name, fields });
    }
    for (const [key, { name }] of old) {
      if (!now.has(key)) withdrawn.push({ table, key, name, fields: [] });
    }
  }
  return { version, added, corrected, withdrawn };
}

/** The changes of each version, oldest first. */
export function changeLog(
  versions: readonly { readonly version: Version; readonly dataset: Dataset }[],
): readonly VersionChanges[] {
  return versions.map(({ version, dataset }, at) =>
    changesBetween(versions[at - 1]?.dataset ?? null, dataset, version),
  );
}

function fieldChanges(before: object, after: object, path = ''): FieldChange[] {
  const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return keys.flatMap((key): FieldChange[] => {
    const [was, is]: unknown[] = [Reflect.get(before, key), Reflect.get(after, key)];
    const field = path + key;
    if (isPlainObject(was) && isPlainObject(is)) return fieldChanges(was, is, `${field}.`);
    return JSON.stringify(was) === JSON.stringify(is) ? [] : [{ field, before: was, after: is }];
  });
}

const isPlainObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
