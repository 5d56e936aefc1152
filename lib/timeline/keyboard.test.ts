import { describe, expect, it } from 'vitest';
import { actionOf, KEYS } from './keyboard';

const press = (key: string, code: string, more: Partial<Parameters<typeof actionOf>[0]> = {}) =>
  actionOf({ key, code, ctrlKey: false, metaKey: false, altKey: false, ...more });

/** What each place writes on a layout, for the places of j k f r [ ] - = where they are letters of it. */
const LAYOUTS = {
  'US English': { KeyJ: 'j', KeyK: 'k', KeyF: 'f', KeyR: 'r', BracketLeft: '[', BracketRight: ']' },
  Russian: { KeyJ: 'о', KeyK: 'л', KeyF: 'а', KeyR: 'к', BracketLeft: 'х', BracketRight: 'ъ' },
  Tajik: {
    ...{ KeyJ: 'о', KeyK: 'л', KeyF: 'а', KeyR: 'к', BracketLeft: 'х', BracketRight: 'ъ' },
    ...{ Minus: 'ғ', Equal: 'ӯ' },
  },
  Persian: { KeyJ: 'ت', KeyK: 'ن', KeyF: 'ب', KeyR: 'ق', BracketLeft: 'ج', BracketRight: 'چ' },
  Greek: { KeyJ: 'ξ', KeyK: 'κ', KeyF: 'φ', KeyR: 'ρ' },
} as const satisfies Readonly<Record<string, Readonly<Record<string, string>>>>;

const ACTIONS: Readonly<Record<string, string>> = {
  KeyJ: 'next',
  KeyK: 'previous',
  KeyF: 'fit',
  KeyR: 'read',
  BracketLeft: 'earlier',
  BracketRight: 'later',
  Minus: 'zoom-out',
  Equal: 'zoom-in',
};

describe('the keys', () => {
  for (const [layout, keys] of Object.entries(LAYOUTS)) {
    it(`stand where they do on a ${layout} keyboard, with Shift and without`, () => {
      for (const [code, key] of Object.entries(keys)) {
        expect(press(key, code), code).toBe(ACTIONS[code]);
        expect(press(key.toUpperCase(), code), `Shift + ${code}`).toBe(ACTIONS[code]);
      }
    });
  }

  it('are what they write on Latin keyboards, wherever that stands', () => {
    // Dvorak writes j where C is, and h where J is; AZERTY has - on the 6.
    expect(press('j', 'KeyC')).toBe('next');
    expect(press('h', 'KeyJ')).toBeNull();
    expect(press('-', 'Digit6')).toBe('zoom-out');
    // German: ü stands where [ does, and is none of ours.
    expect(press('ü', 'BracketLeft')).toBeNull();
  });

  it('are signs by what they write on any keyboard', () => {
    expect(press('/', 'Backslash')).toBe('search');
    expect(press('?', 'Digit7')).toBe('help');
    expect(press('.', 'Slash')).toBeNull();
    expect(press('=', 'Equal')).toBe('zoom-in');
    expect(press('_', 'Minus')).toBe('zoom-out');
    expect(press('−', 'Minus')).toBe('zoom-out');
    expect(press(' ', 'Space')).toBe('read-on');
    expect(press('Escape', 'Escape')).toBe('close');
  });

  it('are the browser’s with a modifier', () => {
    for (const modifier of ['ctrlKey', 'metaKey', 'altKey'] as const) {
      expect(press('к', 'KeyR', { [modifier]: true }), modifier).toBeNull();
    }
  });

  it('are each said once, and do what is said of them', () => {
    for (const { key, action } of KEYS) expect(press(key, '')).toBe(action);
    expect(press('q', 'KeyQ')).toBeNull();
    expect(new Set(KEYS.map(({ key }) => key)).size).toBe(KEYS.length);
    expect(new Set(KEYS.map(({ action }) => action)).size).toBe(KEYS.length);
  });
});
