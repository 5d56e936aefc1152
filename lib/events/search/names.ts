import type { Synonyms } from '@/lib/record/editorial';
import type { Actor, Place } from '@/lib/record/schema';
import { MONTHS } from '@/lib/time/day';
import { isStopWord, type Word, wordsOf } from './terms';

/** A place as the search knows it. */
export type SearchPlace = Pick<Place, 'id' | 'name' | 'kind' | 'province' | 'country' | 'aliases'>;

/** Somebody or somewhere with a name, under a key that no word of a text can be: `@actor:taliban`. */
export type Named =
  | { readonly key: string; readonly of: 'actor'; readonly entry: Actor }
  | { readonly key: string; readonly of: 'place'; readonly entry: SearchPlace };

/** One name of the book. */
type Phrase = {
  readonly names: readonly string[];
  /** Whom it names, and in which spelling. Nobody of the record, for a namesake. */
  readonly of: Map<string, string>;
  /** A surname, which stands for its bearer unless a first or second name stands beside it. */
  readonly isSurname: boolean;
};

/** A name found among words. */
export type FoundName = {
  /** The first of its words and the one after its last. */
  readonly from: number;
  readonly to: number;
  /** Whom it names, by key, and the spelling under which the record knows it. */
  readonly of: ReadonlyMap<string, string>;
};

/**
 * Every name of the record in every spelling. The longest name that stands somewhere is the one that
 * is meant: "Rahmon Nabiyev" is not Rahmon, and "Yemen’s Ansarullah" is not Ansarullah.
 */
export class NameBook {
  readonly named: ReadonlyMap<string, Named>;
  private readonly phrases = new Map<string, Phrase[]>();

  constructor(
    actors: readonly Actor[],
    places: readonly SearchPlace[],
    namesakes: Synonyms['namesakes'],
  ) {
    const named: readonly Named[] = [
      ...actors.map((entry) => ({ key: `@actor:${entry.id}`, of: 'actor' as const, entry })),
      ...places.map((entry) => ({ key: `@place:${entry.id}`, of: 'place' as const, entry })),
    ];
    this.named = new Map(named.map((one) => [one.key, one]));
    for (const one of named) {
      const isPerson = one.of === 'actor' && one.entry.kind === 'individual';
      for (const spelling of spellingsOf(one.entry)) {
        const words = wordsOf(spelling);
        this.add(words, spelling, one.key, false);
        if (isPerson && words.length > 1) this.add(words.slice(-1), spelling, one.key, true);
      }
    }
    for (const name of namesakes.flatMap(({ names }) => names)) {
      this.add(wordsOf(name), name, null, false);
    }
    for (const list of this.phrases.values()) list.sort((a, b) => b.names.length - a.names.length);
  }

  private add(words: readonly Word[], spelling: string, key: string | null, isSurname: boolean) {
    const names = words.map(({ name }) => name);
    const [first] = names;
    if (first === undefined) return;
    const list = this.phrases.get(first) ?? [];
    this.phrases.set(first, list);
    let phrase = list.find((one) => one.names.join(' ') === names.join(' '));
    // A name that stands alone in the record is more than a surname.
    if (phrase?.isSurname && !isSurname) {
      list.splice(list.indexOf(phrase), 1);
      phrase = { ...phrase, isSurname };
      list.push(phrase);
    }
    if (!phrase) {
      phrase = { names, of: new Map(), isSurname };
      list.push(phrase);
    }
    if (key !== null && !phrase.of.has(key)) phrase.of.set(key, spelling);
  }

  /** The name that begins at a word, the longest there is. */
  at(words: readonly Word[], from: number, isSurname: (from: number) => boolean): FoundName | null {
    const list = this.phrases.get(words[from]?.name ?? '') ?? [];
    const phrase = list.find(
      ({ names, isSurname: asks }) =>
        names.every((name, i) => words[from + i]?.name === name) && (!asks || isSurname(from)),
    );
    return phrase ? { from, to: from + phrase.names.length, of: phrase.of } : null;
  }

  /** The names in a text of the record. */
  in(text: string): readonly FoundName[] {
    const words = wordsOf(text);
    const found: FoundName[] = [];
    for (let i = 0; i < words.length; i += 1) {
      const name = this.at(words, i, (at) => standsAlone(text, words, at));
      if (!name) continue;
      found.push(name);
      i = name.to - 1;
    }
    return found;
  }
}

/** Of a name with an abbreviation in brackets, both stand alone in texts. */
export function spellingsOf({ name, aliases }: Actor | SearchPlace): readonly string[] {
  const [, long, short] = /^(.+) \(([A-Z]{2,})\)$/.exec(name) ?? [];
  return [name, ...aliases, ...(long && short ? [long, short] : [])];
}

/** With a capital letter before a surname, and no first name: titles, months, and what begins a
 * sentence. */
const NO_FIRST_NAME = new RegExp(
  `^(?:presidents?|general|colonel|major|captain|minister|commander|chairman|mr|mullo|leader|after|although|before|but|later|since|then|until|while|yet|${MONTHS.join('|')})$`,
  'i',
);
const LOCATIVE = /^(?:in|at|on|near)$/i;
const isCapital = (word: Word | undefined): boolean => /^\p{Lu}/u.test(word?.text ?? '');

/** Whether no other name stands beside a surname: "Rahmon" does stand alone, also in "In Moscow Rahmon
 * said"; "Rahmon Ali" and "Ibrohim Rahmon" do not. */
function standsAlone(text: string, words: readonly Word[], at: number): boolean {
  const [place, before, own, after] = [-2, -1, 0, 1].map((by) => words[at + by]);
  if (!own) return false;
  const touches = (a: Word, b: Word): boolean =>
    text.slice(a.at + a.text.length, b.at).trim() === '';
  if (after && isCapital(after) && touches(own, after)) return false;
  if (!before || !isCapital(before) || !touches(before, own)) return true;
  return isStopWord(before) || NO_FIRST_NAME.test(before.text) || LOCATIVE.test(place?.text ?? '');
}
