import { GRAMMAR, type ViewKey } from '@/lib/view/grammar';
import { SPAN_WORDS } from '@/lib/view/key-kinds';
import type { ViewVocabulary } from '@/lib/view/read';

/** What a key of the view means and takes, in a line: for the pages that explain addresses. */
export function keyInWords(key: ViewKey): string {
  const { description, words } = GRAMMAR[key];
  if (!words) return description;
  return `${description} ${words.length === 1 ? 'Its word' : 'One of'}: ${words.join(', ')}.`;
}

/** The words that the record knows under a key; null where it has none, or too many to be listed. */
export function knownInWords(key: ViewKey, { periods, provinces }: ViewVocabulary): string | null {
  const ids = periods.map(({ id }) => id);
  if (key === 'spanA' || key === 'spanB') {
    return [...SPAN_WORDS, ...ids, 'or two days joined by _, the earlier one first'].join(', ');
  }
  const { of } = GRAMMAR[key];
  if (of === 'periods') return ids.join(', ');
  return of === 'provinces' ? provinces.map(({ slug }) => slug).join(', ') : null;
}
