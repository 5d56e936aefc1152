import MiniSearch, { type Options, type SearchResult } from 'minisearch';
import type { Dataset, EventRecord } from '@/lib/record/schema';
import type { EventIndex, Row } from './event-index';
import { cutQuery } from './filter';

const FIELDS = ['title', 'summary', 'narrative', 'places', 'actors'] as const;
type Field = (typeof FIELDS)[number];
type SearchDocument = Readonly<Record<Field, string>> & { readonly id: string };

const MAX_TERMS = 8;

/** A found event with the words around the hit. */
export type Hit = {
  readonly row: Row;
  readonly field: Field;
  readonly before: string;
  readonly match: string;
  readonly after: string;
};

export type Search = {
  /** Found events, best first. */
  readonly hits: (query: string, limit: number) => readonly Hit[];
  /** All rows found. */
  readonly rows: (query: string) => ReadonlySet<Row>;
};

/** Letters of Tajik that a Russian keyboard lacks, and what people type for them. */
const FOLDED: Readonly<Record<string, string>> = {
  ӣ: 'и',
  ӯ: 'у',
  қ: 'к',
  ғ: 'г',
  ҳ: 'х',
  ҷ: 'ч',
  ё: 'е',
};

/** A word without case, marks and letters of one alphabet only: "Панҷ" and "Панч" are one. */
function foldTerm(term: string): string {
  return term
    .toLocaleLowerCase('en')
    .replaceAll(/[ӣӯқғҳҷё]/g, (letter) => FOLDED[letter] ?? letter)
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '');
}

const OPTIONS: Options<SearchDocument> = {
  fields: [...FIELDS],
  storeFields: [...FIELDS],
  processTerm: (term) => foldTerm(term) || null,
  searchOptions: {
    combineWith: 'AND',
    prefix: (term) => term.length > 1,
    fuzzy: (term) => (term.length > 5 ? 0.2 : false),
    boost: { title: 4, actors: 2, places: 2, summary: 1.5 },
  },
};

/** The search index as text, to be written at build. */
export function buildSearch(dataset: Dataset): string {
  const search = new MiniSearch(OPTIONS);
  const names = [
    ...dataset.places.map((place) => ({ ...place, surnames: false })),
    ...dataset.actors.map((actor) => ({ ...actor, surnames: actor.kind === 'individual' })),
  ].map(({ name, aliases, surnames }) => {
    const spellings = [name, ...aliases];
    return { spellings: spellings.join(', '), pattern: wholeWords(spellings, surnames) };
  });
  const actors = new Map(dataset.actors.map((actor) => [actor.id, actor]));
  search.addAll(
    dataset.events.map((record) => {
      const text = textOf(record);
      // Every spelling of a name that the record uses in one of them.
      const mentioned = names.filter(({ pattern }) => pattern.test(text));
      const { name, district, province, country } = record.location;
      return {
        id: record.id,
        title: record.title,
        summary: record.summary,
        narrative: record.narrative.replaceAll(/\s+/g, ' ').trim(),
        places: [name, district, province, country, ...mentioned.map(({ spellings }) => spellings)]
          .filter(Boolean)
          .join(', '),
        actors: record.actors
          .flatMap(({ id, label }) => {
            const actor = actors.get(id);
            return [label, actor?.name, ...(actor?.aliases ?? [])];
          })
          .filter(Boolean)
          .join(', '),
      };
    }),
  );
  return JSON.stringify(search);
}

function textOf({ title, summary, narrative, location }: EventRecord): string {
  return [title, summary, narrative, location.name, location.district ?? ''].join('\n');
}

/** Matches any of the names where no letter stands before or after it. A surname stands for its
 * bearer as well, unless a name follows: "Rahmon" does, "Rahmon Nabiyev" does not. */
function wholeWords(names: readonly string[], surnames: boolean): RegExp {
  const literal = (name: string): string => name.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const parts = names.map(literal);
  if (surnames) {
    for (const name of names) parts.push(`${literal(name.split(' ').at(-1) ?? name)}(?! \\p{Lu})`);
  }
  return new RegExp(`(?<!\\p{L})(?:${parts.join('|')})(?!\\p{L})`, 'u');
}

/**
 * The search over its index of `buildSearch`, which must be of the same record.
 *
 * @throws Error, when asked, for a record that the index does not have.
 */
export function openSearch(text: string, index: EventIndex): Search {
  const search = MiniSearch.loadJSON(text, OPTIONS);
  let last: { query: string; results: readonly SearchResult[] } | null = null;
  const find = (query: string): readonly SearchResult[] => {
    const cut = cutQuery(query).text.split(/\s+/).slice(0, MAX_TERMS).join(' ').trim();
    if (cut === '') return [];
    if (last?.query !== cut) last = { query: cut, results: search.search(cut) };
    return last.results;
  };
  const rowOf = ({ id }: SearchResult): Row => {
    const row = index.rowOf.get(String(id));
    if (row === undefined) {
      throw new Error(`The search knows ${id}, which the index does not: they are of two records.`);
    }
    return row;
  };
  return {
    rows: (query) => new Set(find(query).map(rowOf)),
    hits: (query, limit) =>
      find(query)
        .slice(0, limit)
        .map((result) => ({ row: rowOf(result), ...inContext(result) })),
  };
}

const CONTEXT_CHARACTERS = 60;

/** The first hit of a result, in the field that tells most, with what stands around it. */
function inContext(result: SearchResult): Omit<Hit, 'row'> {
  const found = Object.entries(result.match).flatMap(([term, fields]) =>
    fields.map((field) => ({ term, field: field as Field })),
  );
  const best = FIELDS.flatMap((field) => found.filter((entry) => entry.field === field))[0];
  const field = best?.field ?? 'title';
  const text = String(result[field] ?? '');
  for (const { 0: word, index: at } of text.matchAll(/[\p{L}\p{N}\p{M}]+/gu)) {
    if (!best || foldTerm(word) !== best.term) continue;
    const from = Math.max(0, at - CONTEXT_CHARACTERS);
    const to = Math.min(text.length, at + word.length + CONTEXT_CHARACTERS);
    return {
      field,
      before: (from > 0 ? '…' : '') + text.slice(from, at),
      match: word,
      after: text.slice(at + word.length, to) + (to < text.length ? '…' : ''),
    };
  }
  return { field, before: text.slice(0, 2 * CONTEXT_CHARACTERS), match: '', after: '' };
}
