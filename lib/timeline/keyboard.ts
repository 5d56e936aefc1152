/** What the keys of the dashboard do. The list of keys that the reader can call up is this list. */
export const KEYS = [
  { key: 'j', action: 'next', says: 'Next event' },
  { key: 'k', action: 'previous', says: 'Previous event' },
  { key: '+', action: 'zoom-in', says: 'Zoom in' },
  { key: '-', action: 'zoom-out', says: 'Zoom out' },
  { key: ']', action: 'later', says: 'One window later' },
  { key: '[', action: 'earlier', says: 'One window earlier' },
  { key: 'f', action: 'fit', says: 'Fit the window to the open event' },
  { key: '0', action: 'all', says: 'All years' },
  { key: 'r', action: 'read', says: 'Read in order, or stop' },
  { key: ' ', action: 'read-on', says: 'While reading: the next event; with Shift the one before' },
  { key: 'Escape', action: 'close', says: 'Stop reading, close the open event or the filters' },
  { key: '/', action: 'search', says: 'Search' },
  { key: '?', action: 'help', says: 'This list' },
] as const;

export type KeyAction = (typeof KEYS)[number]['action'];

/** The same key on another layout, or without Shift. */
const SAME: Readonly<Record<string, string>> = {
  '=': '+',
  _: '-',
  '−': '-',
  J: 'j',
  K: 'k',
  F: 'f',
  R: 'r',
};

type Press = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey'>;

/** What a key press asks for; null for a key that is not ours or belongs to the browser. */
export function actionOf({ key, ctrlKey, metaKey, altKey }: Press): KeyAction | null {
  if (ctrlKey || metaKey || altKey) return null;
  return KEYS.find((entry) => entry.key === (SAME[key] ?? key))?.action ?? null;
}
