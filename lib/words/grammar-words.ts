import { GRAMMAR, type ViewKey } from '@/lib/view/grammar';

/** What a key of the view means and takes, in a line: for the pages that explain addresses. */
export function keyInWords(key: ViewKey): string {
  const { description, words } = GRAMMAR[key];
  if (!words) return description;
  return `${description} ${words.length === 1 ? 'Its word' : 'One of'}: ${words.join(', ')}.`;
}
