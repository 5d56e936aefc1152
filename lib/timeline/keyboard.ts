/** What the keys of the dashboard do. The list of keys that the reader can call up is this list. `code` is
 * where the key stands on a keyboard, for layouts on which that place writes no Latin letter. */
export const KEYS = [
  { key: 'j', code: 'KeyJ', action: 'next', says: 'Next event' },
  { key: 'k', code: 'KeyK', action: 'previous', says: 'Previous event' },
  { key: '+', code: 'Equal', action: 'zoom-in', says: 'Zoom in' },
  { key: '-', code: 'Minus', action: 'zoom-out', says: 'Zoom out' },
  { key: ']', code: 'BracketRight', action: 'later', says: 'One window later' },
  { key: '[', code: 'BracketLeft', action: 'earlier', says: 'One window earlier' },
  { key: 'f', code: 'KeyF', action: 'fit', says: 'Fit the window to the open event' },
  { key: '0', code: 'Digit0', action: 'all', says: 'All years' },
  { key: 'r', code: 'KeyR', action: 'read', says: 'Read in order, or stop' },
  {
    key: ' ',
    code: 'Space',
    action: 'read-on',
    says: 'While reading: the next event; with Shift the one before',
  },
  {
    key: 'Escape',
    code: 'Escape',
    action: 'close',
    says: 'Stop reading, close the open event or the filters',
  },
  { key: '/', code: 'Slash', action: 'search', says: 'Search' },
  { key: '?', code: null, action: 'help', says: 'This list' },
] as const;

export type KeyAction = (typeof KEYS)[number]['action'];

/** The same key with Shift or without, and another minus. */
const SAME: Readonly<Record<string, string>> = { '=': '+', _: '-', '−': '-' };

/** A letter of another alphabet: what it writes is none of our keys, wherever it stands. */
const FOREIGN_LETTER = /^(?!\p{Script=Latin})\p{L}$/u;

type Press = Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'metaKey' | 'altKey'>;

/**
 * What a key press asks for; null for a key that is not ours or belongs to the browser. A key is the one that
 * it writes, as on AZERTY and Dvorak; where it writes a letter that is not Latin, as on a Russian, a Tajik or
 * a Dari keyboard, it is the one in that place of a Latin keyboard.
 */
export function actionOf({ key, code, ctrlKey, metaKey, altKey }: Press): KeyAction | null {
  if (ctrlKey || metaKey || altKey) return null;
  const written = SAME[key] ?? (key.length === 1 ? key.toLowerCase() : key);
  const found = FOREIGN_LETTER.test(key)
    ? KEYS.find((entry) => entry.code === code)
    : KEYS.find((entry) => entry.key === written);
  return found?.action ?? null;
}
