import type MiniSearch from 'minisearch';
import type { QueryCombination } from 'minisearch';
import { NAME_FIELDS, type SearchField, TEXT_FIELDS } from './index-file';
import type { NameBook } from './names';
import type { NamesByWord } from './names-by-word';
import type { QueryPart } from './query';
import { isStopWord, slipsIn } from './terms';

/** What one part of a query finds, by id: how well, and by which terms and keys. */
export type Hits = ReadonlyMap<
  string,
  { readonly score: number; readonly terms: readonly string[] }
>;

export type Finding = {
  readonly hits: Hits;
  /** The spelling of each name, by its key, that the part was taken for. */
  readonly spellings: ReadonlyMap<string, string>;
};

const BOOST: Readonly<Record<SearchField, number>> = {
  title: 4,
  names: 3,
  summary: 2,
  about: 1.5,
  mentions: 1,
  narrative: 1,
};
const SYNONYM = 0.6;
/** A name that only holds the word. */
const PART_OF_NAME = 0.5;
/** A word that so many names hold tells none of them from the others. */
const MOST_NAMES = 12;

type Alternative = {
  readonly terms: readonly string[];
  readonly boost: number;
  readonly isKey?: boolean;
  readonly prefix?: boolean;
  readonly fuzzy?: number;
};

/** Asks MiniSearch for any of the alternatives; of a phrase, for all of its terms. */
function ask(alternatives: readonly Alternative[]): QueryCombination {
  return {
    combineWith: 'OR',
    queries: alternatives.map(({ terms, boost, isKey = false, prefix = false, fuzzy = 0 }) => ({
      combineWith: 'AND',
      queries: [...terms],
      fields: isKey ? [...NAME_FIELDS] : [...TEXT_FIELDS],
      prefix,
      fuzzy: fuzzy > 0 ? fuzzy : false,
      boostTerm: () => boost,
    })),
  };
}

/** Documents that a query is asked of part by part. */
export type Shelf = {
  /** What a word or a name finds. */
  readonly find: (part: TextPart) => Finding;
  /** The words that show a document; empty for one that is not there. */
  readonly textOf: (id: string) => string;
};

type TextPart = Exclude<QueryPart, { kind: 'date' }>;

/** While a query is typed its other parts stay the same. */
const FINDINGS_HELD = 200;

export function openShelf(search: MiniSearch, names: NameBook, byWord: NamesByWord): Shelf {
  const held = new Map<string, Finding>();
  const collect = (
    spellings: ReadonlyMap<string, string>,
    nameBoost: number,
    words: readonly Alternative[],
  ): Finding => {
    const keys = [...spellings.keys()].map(
      (key): Alternative => ({ terms: [key], boost: nameBoost, isKey: true }),
    );
    const results = search.search(ask([...keys, ...words]), { boost: BOOST });
    const hits = new Map(
      results.map(({ id, score, queryTerms, terms }) => [
        String(id),
        // MiniSearch multiplies by the number of terms found; a synonym more is no better.
        { score: score / (queryTerms.length || 1), terms },
      ]),
    );
    return { hits, spellings };
  };
  const find = (part: TextPart): Finding => {
    const terms = part.words.flatMap((word) => (isStopWord(word) ? [] : word.term));
    if (part.kind === 'name') {
      // An actor is found as itself alone, so that nobody of the same name is; a place also where a
      // longer name holds it ("Panj district").
      const isPlace = [...part.of.keys()].every((key) => names.named.get(key)?.of === 'place');
      return collect(part.of, 1, isPlace ? [{ terms, boost: SYNONYM }] : []);
    }
    const synonyms = part.synonyms.map(
      (others): Alternative => ({ terms: others, boost: SYNONYM }),
    );
    const [word, ...more] = part.words;
    if (!word || more.length > 0) return collect(new Map(), 0, [{ terms, boost: 1 }, ...synonyms]);
    const prefix = part.isOpen && word.name.length > 1;
    const variants = prefix ? [...new Set([word.term, word.name])] : [word.term];
    const own = variants.map((term): Alternative => ({ terms: [term], boost: 1, prefix }));
    const held = few(byWord(word, { prefix }));
    const exact = collect(held, PART_OF_NAME, [...own, ...synonyms]);
    if (exact.hits.size > 0) return exact;
    for (const fuzzy of slipsIn(word)) {
      const near = few(byWord(word, { fuzzy, prefix: part.isOpen }));
      const found = collect(near, PART_OF_NAME, [{ terms, boost: 1, fuzzy, prefix: part.isOpen }]);
      if (found.hits.size > 0) return found;
    }
    return exact;
  };
  return {
    textOf: (id) => String(search.getStoredFields(id)?.text ?? ''),
    find: (part) => {
      const key = JSON.stringify([part.kind, part.text, part.kind === 'word' && part.isOpen]);
      const known = held.get(key);
      if (known) return known;
      const found = find(part);
      if (held.size >= FINDINGS_HELD) held.clear();
      held.set(key, found);
      return found;
    },
  };
}

const few = (spellings: ReadonlyMap<string, string>): ReadonlyMap<string, string> =>
  spellings.size > MOST_NAMES ? new Map() : spellings;
