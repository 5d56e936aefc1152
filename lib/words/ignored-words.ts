import type { IgnoredValue } from '@/lib/view/read';

const SHOWN_CHARACTERS = 40;

/** The one quiet line about values of the address that could not be used; null where all could. */
export function ignoredInWords(ignored: readonly IgnoredValue[]): string | null {
  if (ignored.length === 0) return null;
  const found = ignored.map(({ key, found: value }) => {
    const short = value.length > SHOWN_CHARACTERS ? `${value.slice(0, SHOWN_CHARACTERS)}…` : value;
    return `${key} “${short}”`;
  });
  return `Ignored in the address, as Panj does not know it: ${found.join('; ')}.`;
}
