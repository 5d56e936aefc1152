import MiniSearch, { type AsPlainObject, type Options } from 'minisearch';
import type { Claim, Synonyms } from '@/lib/record/editorial';
import type { Dataset, EventRecord, Period } from '@/lib/record/schema';
import { type FoundName, NameBook, type SearchPlace } from './names';
import { isStopWord, wordsOf } from './terms';

/** `names` and `mentions` hold keys of names, the others words. */
export const TEXT_FIELDS = ['title', 'summary', 'about', 'narrative'] as const;
export const NAME_FIELDS = ['names', 'mentions'] as const;
export type SearchField = (typeof TEXT_FIELDS | typeof NAME_FIELDS)[number];

/** What can be found, as it is written into the index: terms and keys, a space between two. */
type SearchDocument = Readonly<Record<SearchField, string>> & {
  readonly id: string;
  /** The words that show it; kept in the index. */
  readonly text: string;
};

const bySpace = (text: string): string[] => text.split(' ').filter(Boolean);

export const SEARCH_OPTIONS: Options<SearchDocument> = {
  fields: [...TEXT_FIELDS, ...NAME_FIELDS],
  storeFields: ['text'],
  // Terms and keys come made: how is said in `terms.ts` and `names.ts`.
  tokenize: bySpace,
  processTerm: (term) => term,
};

/** What editors know of the words of readers, and what they wrote that can be found. */
export type SearchWords = Pick<Synonyms, 'synonyms' | 'namesakes'> & {
  readonly claims: readonly Pick<Claim, 'id' | 'claim' | 'verdict' | 'shows'>[];
};

export const NO_WORDS: SearchWords = { synonyms: [], namesakes: [], claims: [] };

/** The file that the browser fetches when the search is first wanted. */
export type SearchFile = SearchWords & {
  readonly events: AsPlainObject;
  readonly places: readonly SearchPlace[];
};

/** The search index as text, to be written at build. */
export function buildSearch(dataset: Dataset, words: SearchWords): string {
  const places = dataset.places.map(({ lat, lon, ...place }) => place);
  const book = new NameBook(dataset.actors, places, words.namesakes);
  const events = new MiniSearch(SEARCH_OPTIONS);
  events.addAll(dataset.events.map((record) => eventDocument(record, book)));
  const claims = words.claims.map(({ id, claim, verdict, shows }) => ({
    id,
    claim,
    verdict,
    shows,
  }));
  const file: SearchFile = { ...words, claims, places, events: events.toJSON() };
  return JSON.stringify(file);
}

function eventDocument(record: EventRecord, book: NameBook): SearchDocument {
  const { title, summary, narrative, location, type, subtype, themes, victims, actors } = record;
  const place = [location.name, location.district].filter((name) => name !== undefined);
  const about = [
    ...place,
    ...[type, subtype, ...themes].map((slug) => slug.replaceAll('-', ' ')),
    ...victims.map(({ group }) => group),
    ...actors.flatMap(({ label }) => label ?? []),
  ];
  const texts = indexed(book, { title, summary, about: about.join(' · '), narrative });
  const provinces = [...book.named.values()].flatMap(({ of, key, entry }) =>
    of === 'place' &&
    entry.kind === 'province' &&
    entry.province === location.province &&
    entry.country === location.country
      ? key
      : [],
  );
  return {
    id: record.id,
    ...texts,
    mentions: [texts.mentions, ...provinces].join(' '),
    names: [
      ...new Set([
        ...actors.map(({ id }) => `@actor:${id}`),
        ...[...place, title].flatMap((text) => keysIn(book.in(text))),
      ]),
    ].join(' '),
    text: summary,
  };
}

export function periodDocument(period: Period, book: NameBook): SearchDocument {
  const { id, title, headline = '', why } = period;
  const text = { title, summary: headline, about: '', narrative: '' };
  return { id: `period:${id}`, ...indexed(book, text), names: '', text: why };
}

export function claimDocument(
  { id, claim, shows }: SearchWords['claims'][number],
  book: NameBook,
): SearchDocument {
  const text = { title: claim, summary: shows, about: '', narrative: '' };
  return { id: `claim:${id}`, ...indexed(book, text), names: '', text: claim };
}

type Texts = Readonly<Record<(typeof TEXT_FIELDS)[number], string>>;

/** The terms of texts, and whom they mention. The words of a person’s name stand for nobody else: a
 * "Rahmon" among them is not found by itself. */
function indexed(book: NameBook, texts: Texts): Texts & { readonly mentions: string } {
  const mentions = new Set<string>();
  const termsOf = (text: string): string => {
    const words = wordsOf(text);
    const names = book.in(text);
    for (const key of keysIn(names)) mentions.add(key);
    const isHidden = (i: number): boolean =>
      names.some((name) => name.from <= i && i < name.to && isHiding(book, name));
    return words.flatMap((word, i) => (isHidden(i) || isStopWord(word) ? [] : word.term)).join(' ');
  };
  return {
    title: termsOf(texts.title),
    summary: termsOf(texts.summary),
    about: termsOf(texts.about),
    narrative: termsOf(texts.narrative),
    mentions: [...mentions].join(' '),
  };
}

const keysIn = (names: readonly FoundName[]): readonly string[] =>
  names.flatMap(({ of }) => [...of.keys()]);

/** A person’s name is found through its bearer alone. */
function isHiding(book: NameBook, { of }: FoundName): boolean {
  return [...of.keys()].some((key) => {
    const one = book.named.get(key);
    return one?.of === 'actor' && one.entry.kind === 'individual';
  });
}
