/** Paper and ink by day, slate and chalk by night: the one place where colours are said. Every text
 * pair is at least 4.5:1, every mark 3:1; the test beside this file holds them to it. */
export const PALETTES = {
  light: {
    paper: '#fbf9f4',
    sheet: '#ffffff',
    sunken: '#f3efe6',
    line: '#e2dccf',
    'line-strong': '#c9c0ae',
    ink: '#1c1f23',
    'ink-2': '#4a4f57',
    'ink-3': '#64696f',
    river: '#1f5f85',
    'river-soft': '#dcebf3',
    battles: '#b3261e',
    explosions: '#c86a00',
    civilians: '#7b3f98',
    riots: '#8a6d00',
    protests: '#14806a',
    developments: '#56616e',
  },
  dark: {
    paper: '#14171a',
    sheet: '#1b1f23',
    sunken: '#101214',
    line: '#2c3238',
    'line-strong': '#434b53',
    ink: '#ece8df',
    'ink-2': '#b9b6ae',
    'ink-3': '#9a9c9f',
    river: '#7fb8dc',
    'river-soft': '#1d3443',
    battles: '#ff7b6e',
    explosions: '#f2a03d',
    civilians: '#c89be0',
    riots: '#d8b93c',
    protests: '#4fc3a8',
    developments: '#9aa6b4',
  },
} as const;

export type Token = keyof (typeof PALETTES)['light'];

/** A colour for every token: values in a picture that stands alone, variables in a page. */
export type Palette = Readonly<Record<Token, string>>;

const TOKENS = Object.keys(PALETTES.light) as readonly Token[];

/** The colours as custom properties, for what is drawn inside a page. */
export const VARIABLE_PALETTE = Object.fromEntries(
  TOKENS.map((token) => [token, `var(--${token})`]),
) as Palette;

/** What an embed may take in place of river blue, for links and lines. A closed list: a colour from
 * the address could be one in which nothing can be read, and never one of the event types'. */
export const ACCENTS = {
  river: { light: '#1f5f85', dark: '#7fb8dc' },
  ink: { light: '#1c1f23', dark: '#ece8df' },
  slate: { light: '#3f4f63', dark: '#a9bbd0' },
  moss: { light: '#3d6322', dark: '#a3cc7f' },
  wine: { light: '#7d2248', dark: '#f0a3c0' },
} as const;

export type Accent = keyof typeof ACCENTS;
export const ACCENT_NAMES = Object.keys(ACCENTS) as readonly Accent[];

/** The colours of one theme with an accent. */
export const paletteOf = (theme: 'light' | 'dark', accent: Accent = 'river'): Palette => ({
  ...PALETTES[theme],
  river: ACCENTS[accent][theme],
});

/** The declarations of one theme, to stand in a rule. */
export function declarations(theme: 'light' | 'dark', accent?: Accent): string {
  const palette = paletteOf(theme, accent);
  return `color-scheme:${theme};${TOKENS.map((token) => `--${token}:${palette[token]}`).join(';')}`;
}

/**
 * The colours of every page. The theme of the URL, or the reader's own, is set on `<html>` before the
 * first paint; without scripts the page carries the URL's theme on its outermost element, which is
 * looked for only then, since `:has()` on the root costs at every change of the page. Paper is always
 * light.
 */
export const PAGE_COLOURS = `:root{${declarations('light')}}
@media screen{:root[data-theme="dark"]{${declarations('dark')}}}
@media screen and (prefers-color-scheme:dark){:root:not([data-theme]){${declarations('dark')}}}
@media screen and (scripting:none){:root:has([data-view-theme="dark"]){${declarations('dark')}}:root:has([data-view-theme="light"]){${declarations('light')}}}`;
