import type { Choice } from './key-kinds';

/** The chosen words of a list of the record, all of which are `known`; null for no choice. */
export function chosenOf(
  choice: Choice | null,
  known: readonly string[],
): readonly string[] | null {
  if (choice === null || !('not' in choice)) return choice;
  const not = new Set(choice.not);
  return known.filter((word) => !not.has(word));
}

/** The choice of these words, by their names or by those left out, whichever are fewer. */
export function toChoice(words: readonly string[], known: readonly string[]): Choice {
  if (words.length * 2 <= known.length) return words;
  const chosen = new Set(words);
  return { not: known.filter((word) => !chosen.has(word)) };
}

/**
 * What a tap leaves of a choice, whichever key it is of: only these words where nothing was chosen, these
 * as well where something was. Words that are all chosen go, and with the last of them the choice: none
 * is every one.
 *
 * @param words one word, or all that a larger place holds
 * @param known all words of the key, in their order
 * @param isOneOf whether every event has exactly one of them, so that all of them leave nothing out
 */
export function toggled<Word extends string>(
  chosen: readonly Word[] | null,
  words: readonly Word[],
  { known, isOneOf }: { readonly known: readonly Word[]; readonly isOneOf: boolean },
): readonly Word[] | null {
  const before = new Set(chosen);
  const isOn = words.every((word) => before.has(word));
  const next = known.filter((word) => (words.includes(word) ? !isOn : before.has(word)));
  return next.length === 0 || (isOneOf && next.length === known.length) ? null : next;
}
