import { GRAMMAR, type ViewKey } from '@/lib/view/grammar';

/** What a key of the view means and takes, in a line: for the pages that explain addresses. */
export function keyInWords(key: ViewKey): string {
  const { description, words } = GRAMMAR[key];
  return words ? `${description} One of: ${words.join(', ')}.` : description;
}
