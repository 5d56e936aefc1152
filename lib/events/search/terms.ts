import { stemmer as stemEnglish } from '@orama/stemmers/english';
import { stemmer as stemRussian } from '@orama/stemmers/russian';

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

/** All that is typed or printed for an apostrophe: the typewriter’s, quotation marks, accents, the
 * modifier letters U+02B9 to U+02BF and U+02C8 of transliterations, the saltillo and the prime. */
const APOSTROPHES =
  "'’‘‛`´\u02b9\u02ba\u02bb\u02bc\u02bd\u02be\u02bf\u02c8\u02ca\u02cb\ua78c\u2032";
const APOSTROPHE = new RegExp(`[${APOSTROPHES}]`, 'gu');
const POSSESSIVE = new RegExp(`[${APOSTROPHES}]s$`, 'iu');
const WORD = new RegExp(`[\\p{L}\\p{N}\\p{M}]+(?:[${APOSTROPHES}][\\p{L}\\p{N}\\p{M}]+)*`, 'gu');
const ORDINAL = /^(\d+)(?:st|nd|rd|th)$/;

/** A word as it stands in a text, and as it is compared. */
export type Word = {
  readonly text: string;
  /** Where it begins. */
  readonly at: number;
  /** Without case, marks, apostrophes and a possessive ending, in letters of one alphabet: "Панҷ" and
   * "Панч" are one. What names are compared by; Russian ones without their ending, too. */
  readonly name: string;
  /** The stem of that, which the search looks for. */
  readonly term: string;
};

/** The words of a text, in their order. */
export function wordsOf(text: string): readonly Word[] {
  return [...text.matchAll(WORD)].flatMap((match) => {
    const compared = comparedOf(match[0].toLocaleLowerCase('en'));
    return compared.name === '' ? [] : { text: match[0], at: match.index, ...compared };
  });
}

type Compared = Pick<Word, 'name' | 'term'>;
const known = new Map<string, Compared>();
/** A record has about 10,000 words; what readers type does not add up for ever. */
const WORDS_HELD = 20_000;

function comparedOf(lower: string): Compared {
  const held = known.get(lower);
  if (held) return held;
  const made = compare(lower);
  if (known.size >= WORDS_HELD) known.clear();
  known.set(lower, made);
  return made;
}

const withoutMarks = (word: string): string =>
  word.normalize('NFKD').replaceAll(/\p{M}/gu, '').replace(ORDINAL, '$1');

function compare(lower: string): Compared {
  const bare = lower
    .replace(POSSESSIVE, '')
    .replaceAll(APOSTROPHE, '')
    .normalize('NFC')
    .replaceAll(/[ӣӯқғҳҷё]/g, (letter) => FOLDED[letter] ?? letter);
  // With its letter й, by which Russian tells an ending.
  if (/^[а-я]+$/.test(bare)) {
    const term = withoutMarks(stemRussian(bare));
    return { name: term, term };
  }
  const name = withoutMarks(bare);
  return { name, term: /^[a-z]+$/.test(name) ? stemEnglish(name) : name };
}

/** Words that say too little to be looked for. */
const STOP_WORDS = new Set(
  `a an and are as at be been by did do does for from had has have how in into is it its near no of off on
  or over that the their they this to was were what when where which who whom why with
  в во и из к на не о об от по при с со у что где когда кто как
  аз ба бо дар ки ва`.split(/\s+/),
);
export const isStopWord = ({ name }: Word): boolean => STOP_WORDS.has(name);

/** How many slips may be forgiven in a word that nothing has, the fewest first: one from four letters
 * on, two from six, since two letters that changed places are two slips. */
export const slipsIn = ({ name }: Word): readonly number[] =>
  name.length < 4 ? [] : name.length < 6 ? [1] : [1, 2];
