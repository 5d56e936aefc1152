import type { Corrections } from './corrections';
import type { Dataset } from './schema';
import { compareTotals, type GroupTotals, type TotalsChange, totalsOf } from './totals';
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
  /** What was corrected, figures first; empty for a record added or withdrawn. */
  readonly fields: readonly FieldChange[];
  /** Why, as editors wrote it. */
  readonly reason?: string;
};

/** How many records got or changed what editors add to them: it corrects nothing. */
export type EditedField = {
  readonly table: Table;
  readonly field: EditorsField;
  readonly count: number;
};

/** What a version changed against the one before it. Of the first one, everything is added. */
export type VersionChanges = {
  readonly version: Version;
  readonly added: readonly RecordChange[];
  readonly corrected: readonly RecordChange[];
  readonly withdrawn: readonly RecordChange[];
  readonly edited: readonly EditedField[];
  /** What it does to the totals of incidents and killed; null of the first version. */
  readonly totals: {
    readonly before: GroupTotals;
    readonly after: GroupTotals;
    readonly changes: readonly TotalsChange[];
  } | null;
  /** What the version is about, as editors wrote it. */
  readonly summary?: string;
  /** Why totals of closed years were let move by more than a tenth, where they do. */
  readonly confirmed?: string;
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

/** What editors add to records for the timeline and the pages, in a record itself or in its sources. */
const EDITORS_FIELDS = {
  events: { own: ['label', 'prominence', 'large'], ofSources: ['titleEn'] },
  periods: { own: ['headline', 'standfirst', 'beginWith'], ofSources: [] },
} as const;
export type EditorsField = (typeof EDITORS_FIELDS)['events' | 'periods'][
  | 'own'
  | 'ofSources'][number];

type Split = {
  /** The record without what editors add to it. */
  readonly facts: object;
  readonly edited: ReadonlyMap<EditorsField, unknown>;
};

function split(table: Table, value: object): Split {
  if (table !== 'events' && table !== 'periods') return { facts: value, edited: new Map() };
  const { own, ofSources } = EDITORS_FIELDS[table];
  const sources: unknown = Reflect.get(value, 'sources');
  const list: readonly object[] = Array.isArray(sources) ? sources : [];
  const facts = omit(value, own);
  return {
    facts:
      ofSources.length > 0 ? { ...facts, sources: list.map((one) => omit(one, ofSources)) } : facts,
    edited: new Map<EditorsField, unknown>([
      ...own.map((field) => [field, Reflect.get(value, field)] as const),
      ...ofSources.map(
        (field) => [field, list.flatMap((one) => Reflect.get(one, field) ?? [])] as const,
      ),
    ]),
  };
}

const omit = (value: object, fields: readonly string[]): object =>
  Object.fromEntries(Object.entries(value).filter(([key]) => !fields.includes(key)));

const isSame = (one: unknown, other: unknown): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

/** Whether a field holds how many were killed or hurt, or whom a figure counts. */
export const isFigure = (field: string): boolean => /^(fatalities\.|injured$|victims$)/.test(field);

/** Compares two versions of the record, field by field. */
export function changesBetween(
  before: Dataset | null,
  after: Dataset,
  version: Version,
): VersionChanges {
  const added: RecordChange[] = [];
  const corrected: RecordChange[] = [];
  const withdrawn: RecordChange[] = [];
  const edited: EditedField[] = [];
  for (const table of TABLES) {
    const known = before ? entriesOf[table](before) : NOTHING;
    const now = entriesOf[table](after);
    const counts = new Map<EditorsField, number>();
    for (const [key, { name, value }] of now) {
      const was = known.get(key);
      if (!was) {
        added.push({ table, key, name, fields: [] });
        continue;
      }
      const [old, current] = [split(table, was.value), split(table, value)];
      const fields = fieldChanges(old.facts, current.facts);
      if (fields.length > 0) corrected.push({ table, key, name, fields: figuresFirst(fields) });
      for (const [field, one] of current.edited) {
        if (!isSame(one, old.edited.get(field))) counts.set(field, (counts.get(field) ?? 0) + 1);
      }
    }
    edited.push(...[...counts].map(([field, count]) => ({ table, field, count })));
    for (const [key, { name }] of known) {
      if (!now.has(key)) withdrawn.push({ table, key, name, fields: [] });
    }
  }
  const totals = before && {
    before: totalsOf(before),
    after: totalsOf(after),
    changes: compareTotals(before, after),
  };
  return { version, added, corrected, withdrawn, edited, totals };
}

const figuresFirst = (fields: readonly FieldChange[]): readonly FieldChange[] => [
  ...fields.filter(({ field }) => isFigure(field)),
  ...fields.filter(({ field }) => !isFigure(field)),
];

/** A version with its content, and what was said when its totals were confirmed. */
type LoggedVersion = {
  readonly version: Version;
  readonly dataset: Dataset;
  readonly confirmed?: string;
};

/** The changes of each version, oldest first, with the reasons that editors gave under its day. */
export function changeLog(
  versions: readonly LoggedVersion[],
  corrections: readonly Corrections[],
): readonly VersionChanges[] {
  return versions.map(({ version, dataset, confirmed }, at) => {
    const changes = changesBetween(versions[at - 1]?.dataset ?? null, dataset, version);
    const written = corrections.find(({ day }) => day === version.date);
    const reasons = new Map(written?.corrections.map(({ id, reason }) => [id, reason] as const));
    return {
      ...changes,
      summary: written?.summary,
      confirmed,
      corrected: changes.corrected.map((change) =>
        change.table === 'events' ? { ...change, reason: reasons.get(change.key) } : change,
      ),
    };
  });
}

/** The corrected events of a version that nobody gave a reason for. */
export const withoutReason = ({ corrected }: VersionChanges): readonly string[] =>
  corrected.flatMap(({ table, key, reason }) => (table === 'events' && !reason ? [key] : []));

function fieldChanges(before: object, after: object, path = ''): FieldChange[] {
  const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return keys.flatMap((key): FieldChange[] => {
    const [was, is]: unknown[] = [Reflect.get(before, key), Reflect.get(after, key)];
    const field = path + key;
    if (isPlainObject(was) && isPlainObject(is)) return fieldChanges(was, is, `${field}.`);
    return isSame(was, is) ? [] : [{ field, before: was, after: is }];
  });
}

const isPlainObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Changes of events by the year in which the event's id begins, in order. */
export function byYear(
  changes: readonly RecordChange[],
): readonly (readonly [year: string, changes: readonly RecordChange[]])[] {
  const years = new Map<string, RecordChange[]>();
  for (const change of changes) {
    const year = change.key.slice(0, 4);
    years.set(year, [...(years.get(year) ?? []), change]);
  }
  return [...years].sort(([one], [other]) => (one < other ? -1 : 1));
}
