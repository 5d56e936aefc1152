import MiniSearch from 'minisearch';
import { type NameBook, type Named, spellingsOf } from './names';
import { type Word, wordsOf } from './terms';

/** How a word is held against the words of names. */
export type Holding = { readonly prefix?: boolean; readonly fuzzy?: number };

/** The names that hold a word, by key, each with the spelling that does. */
export type NamesByWord = (word: Word, how: Holding) => ReadonlyMap<string, string>;

/** The names of the record by their single words. */
export function namesByWord(book: NameBook): NamesByWord {
  const search = new MiniSearch<{ id: string; words: string }>({
    fields: ['words'],
    tokenize: (text) => text.split(' ').filter(Boolean),
    processTerm: (term) => term,
  });
  const spellings = new Map<string, ReturnType<typeof spelled>>();
  for (const [key, one] of book.named) {
    const list = spelled(one);
    spellings.set(key, list);
    search.add({ id: key, words: [...new Set(list.flatMap(({ terms }) => terms))].join(' ') });
  }
  return ({ term }, { prefix = false, fuzzy = 0 }) => {
    const results = search.search(term, { prefix, fuzzy: fuzzy > 0 ? fuzzy : false });
    return new Map(
      results.map(({ id, terms }) => {
        const list = spellings.get(String(id)) ?? [];
        const spelling = list.find((one) => one.terms.some((own) => terms.includes(own)));
        return [String(id), spelling?.text ?? ''];
      }),
    );
  };
}

const spelled = ({ entry }: Named) =>
  spellingsOf(entry).map((text) => ({ text, terms: wordsOf(text).map(({ term }) => term) }));
