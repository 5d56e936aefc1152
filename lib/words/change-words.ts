import type { FieldChange, Table } from '@/lib/record/changes';
import type { EventRecord } from '@/lib/record/schema';
import { cellInWords } from './cell';
import { formatEdtf } from './dates';
import {
  ACTOR_KIND_LABELS,
  CONFIDENCE_LABELS,
  countryName,
  DIRECTION_CHOICE_LABELS,
  languageName,
  PLACE_KIND_LABELS,
  PRECISION_LABELS,
  RELATION_LABELS,
  ROLE_LABELS,
  SUBTYPE_LABELS,
  THEME_LABELS,
  TYPE_LABELS,
} from './labels';
import { type ListChange, listChanges } from './list-changes';
import { formatNumber } from './numbers';

/** A field that was corrected, in words. */
export type FieldWords = { readonly label: string } & (
  | { readonly kind: 'value'; readonly before: string; readonly after: string }
  | { readonly kind: 'text'; readonly before: string; readonly after: string }
  | ({ readonly kind: 'list' } & ListChange)
);

/** Names of what records refer to by id. */
export type RecordNames = {
  readonly actor: (id: string) => string;
  readonly event: (id: string) => string;
};

export const TABLE_LABELS = {
  events: 'Event',
  actors: 'Actor',
  places: 'Place',
  periods: 'Period',
  coverage: 'Coverage',
  ucdp: 'UCDP’s deaths by year',
} as const satisfies Record<Table, string>;

const FIELD_LABELS: Readonly<Record<string, string>> = {
  'location.name': 'Place',
  'location.district': 'District',
  'location.province': 'Province',
  'location.country': 'Country',
  'location.lat': 'Latitude',
  'location.lon': 'Longitude',
  'location.precision': 'Precision of the place',
  'fatalities.low': 'Killed, lowest figure',
  'fatalities.best': 'Killed, best estimate',
  'fatalities.high': 'Killed, highest figure',
  crossBorder: 'Across the frontier',
  actors: 'Who',
  accounts: 'Accounts that differ',
  related: 'Related events',
  lat: 'Latitude',
  lon: 'Longitude',
  aliases: 'Other spellings',
};

/** What null says under a key where it is not "not known". */
const NULLS: Readonly<Record<string, string>> = {
  crossBorder: DIRECTION_CHOICE_LABELS['not-across'],
  end: 'open',
};

const CODES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  type: TYPE_LABELS,
  subtype: SUBTYPE_LABELS,
  'location.precision': PRECISION_LABELS,
  confidence: CONFIDENCE_LABELS,
  crossBorder: DIRECTION_CHOICE_LABELS,
  kind: { ...ACTOR_KIND_LABELS, ...PLACE_KIND_LABELS },
};

/** Long texts, shown before and after rather than in a line. */
const TEXTS: readonly string[] = ['summary', 'narrative', 'note', 'why'];
const DATES: readonly string[] = ['date', 'start', 'end', 'from', 'through'];

/** One corrected field in words: numbers and dates as people read them, "not known" for null, lists
 * as what came and went. What an old version says in words no longer in use stands as it is. */
export function changeInWords(
  { field, before, after }: FieldChange,
  names: RecordNames,
): FieldWords {
  const label = FIELD_LABELS[field] ?? field.charAt(0).toUpperCase() + field.slice(1);
  if (Array.isArray(before) || Array.isArray(after)) {
    const [was, is] = [before ?? [], after ?? []] as [unknown[], unknown[]];
    return { label, kind: 'list', ...listOf(field, was, is, names) };
  }
  return {
    label,
    kind: TEXTS.includes(field) ? 'text' : 'value',
    before: valueInWords(field, before),
    after: valueInWords(field, after),
  };
}

function valueInWords(field: string, value: unknown): string {
  if (value === undefined) return 'none';
  if (value === null) return NULLS[field] ?? 'not known';
  if (typeof value === 'number') {
    // A coordinate keeps all its digits, and a year has no thousands.
    return /(^|\.)(lat|lon)$|^year$/.test(field) ? String(value) : formatNumber(value);
  }
  if (typeof value !== 'string') return JSON.stringify(value);
  if (DATES.includes(field)) return formatEdtf(value);
  if (field === 'country' || field === 'location.country') return countryName(value);
  return wordOf(CODES[field], value) ?? value.trim();
}

const wordOf = (
  words: Readonly<Record<string, string>> | undefined,
  code: string,
): string | undefined => (words && Object.hasOwn(words, code) ? words[code] : undefined);

const people = (count: number | null): string => cellInWords(count);

/** The lists of a record: what an item is told apart by, and how it reads. */
function listOf(
  field: string,
  before: readonly unknown[],
  after: readonly unknown[],
  names: RecordNames,
): ListChange {
  const compare = <Item>(keyOf: (item: Item) => string, wordsOf: (item: Item) => string) =>
    listChanges(before as readonly Item[], after as readonly Item[], keyOf, wordsOf);
  switch (field) {
    case 'sources':
      return compare<EventRecord['sources'][number]>(
        ({ url }) => url,
        ({ id, publisher, title, url, published, lang }) =>
          `${id}: ${publisher}, “${title}”, ${published ?? 'date not stated'}, ${languageName(lang)}, ${url}`,
      );
    case 'actors':
      return compare<EventRecord['actors'][number]>(
        ({ id }) => id,
        ({ id, role, label }) =>
          `${names.actor(id)}${label ? ` (“${label}”)` : ''}, ${wordOf(ROLE_LABELS, role) ?? role}`,
      );
    case 'victims':
      return compare<EventRecord['victims'][number]>(
        ({ group }) => group,
        ({ group, killed, injured }) =>
          `${group}: killed ${people(killed)}, injured ${people(injured)}`,
      );
    case 'accounts':
      return compare<{ source: string; claim: string }>(
        ({ source }) => source,
        ({ source, claim }) => `${source}: ${claim}`,
      );
    case 'related':
      return compare<EventRecord['related'][number]>(
        ({ id }) => id,
        ({ id, relation }) =>
          `${wordOf(RELATION_LABELS, relation) ?? relation}: ${names.event(id)}`,
      );
    default:
      return compare<unknown>(
        (item) => JSON.stringify(item),
        (item) =>
          wordOf(THEME_LABELS, String(item)) ??
          (typeof item === 'string' ? item : JSON.stringify(item)),
      );
  }
}

/** A corrected field in one line, for feeds. A long text is only named: /changes has both. */
export function changeInLine(words: FieldWords): string {
  const { label } = words;
  if (words.kind !== 'list') {
    return words.kind === 'text'
      ? `${label}: reworded`
      : `${label}: ${words.before} → ${words.after}`;
  }
  const parts = [
    ...words.added.map((item) => `added ${item}`),
    ...words.removed.map((item) => `removed ${item}`),
    ...words.changed.map((pair) => `${pair.before} → ${pair.after}`),
    ...(words.isReordered ? ['in another order'] : []),
  ];
  return `${label}: ${parts.join('; ')}`;
}

/** The names of a version of the record; what is not in it keeps its id. */
export function namesIn(
  events: Iterable<EventRecord>,
  actors: Iterable<{ id: string; name: string }>,
): RecordNames {
  const titles = new Map([...events].map(({ id, title }) => [id, title] as const));
  const called = new Map([...actors].map(({ id, name }) => [id, name] as const));
  return { actor: (id) => called.get(id) ?? id, event: (id) => titles.get(id) ?? id };
}
