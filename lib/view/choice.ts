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
