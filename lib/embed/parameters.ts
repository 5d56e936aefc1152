import type { EventIndex } from '@/lib/events/event-index';
import { ACCENT_NAMES, type Accent } from '@/lib/look/palette';
import { agreementEvent } from '@/lib/timeline/agreement';
import type { View } from '@/lib/view/grammar';
import { viewHref } from '@/lib/view/href';
import { meantKey } from '@/lib/view/misspelt';
import { meantParams, type RawParams, toRaw } from '@/lib/view/params';
import { type IgnoredValue, readView, type ViewVocabulary } from '@/lib/view/read';
import { boundsOf } from '@/lib/view/window';

export const EMBED_VIEWS = ['frequency', 'timeline'] as const;
export type EmbedView = (typeof EMBED_VIEWS)[number];

/** What an embed takes besides the parameters of a view, of which `theme` is one. */
export type EmbedOptions = {
  readonly accent: Accent;
  /** A headline of the host's own in place of ours; what is counted is said below it all the same. */
  readonly title: string | null;
  /** The height the host has given the frame, in CSS pixels. */
  readonly height: number;
  /** A kept version of the data; null draws the newest. */
  readonly v: string | null;
  /** Events that a timeline names before all others, by their ids, the first first. */
  readonly names: readonly string[];
};

/**
 * How tall a frame is that is whole, in px, by what is in it and from which width on. Charts grow into
 * whatever they are given; the others are as tall as their words: so tall that of a hundred events five
 * are taller.
 */
const HEIGHTS = {
  frequency: [[0, 520]],
  timeline: [[0, 720]],
  event: [
    [0, 820],
    [480, 720],
    [640, 620],
  ],
  context: [
    [0, 920],
    [480, 740],
    [640, 600],
  ],
  story: [[0, 880]],
} as const satisfies Record<string, readonly (readonly [fromPx: number, height: number])[]>;

export type EmbedKind = keyof typeof HEIGHTS;

/** The height at which a frame so wide is whole. Of a frame whose width nobody knows, as in a page that
 * is read on phones as well, it is that of the narrowest. */
export function heightFor(kind: EmbedKind, widthPx = 0): number {
  const known = HEIGHTS[kind].filter(([fromPx]) => fromPx <= widthPx).at(-1);
  return (known ?? HEIGHTS[kind][0])[1];
}

export const HEIGHT_LIMITS = { least: 240, most: 2_000 } as const;
export const MAX_TITLE_LENGTH = 120;
/** More names than a timeline has room for. */
export const MAX_NAMES = 20;

const OPTION_KEYS = [
  'accent',
  'title',
  'height',
  'v',
  'names',
] as const satisfies (keyof EmbedOptions)[];

/** What an embed takes where nothing is asked: the newest data in our own colours and words. */
export const plainOptions = (kind: EmbedKind): EmbedOptions => ({
  accent: 'river',
  title: null,
  height: heightFor(kind),
  v: null,
  names: [],
});

/** Ids of events joined by commas, each once: those that the record has, and the rest. */
function splitNames(
  text: string,
  { rowOf }: Pick<EventIndex, 'rowOf'>,
): { readonly names: readonly string[]; readonly lost: readonly string[] } {
  const all = [...new Set(text.split(','))].filter((id) => id !== '');
  const names = all.filter((id) => rowOf.has(id)).slice(0, MAX_NAMES);
  return { names, lost: all.filter((id) => !names.includes(id)) };
}

const only = (value: RawParams[string]): string | null =>
  typeof value === 'string' ? value : (value?.at(-1) ?? null);

/** Text without control characters, and without the marks that turn the direction of what follows. */
const plain = (text: string): string =>
  text
    .replaceAll(/[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();

/**
 * Reads what an embed is asked to draw. What cannot be used falls back to its default and is named in
 * `ignored`, for one quiet line in the frame; nothing throws. Whether `v` is kept, the caller sees.
 */
export function readEmbed(
  params: URLSearchParams,
  index: ViewVocabulary & Pick<EventIndex, 'coverage' | 'rowOf'>,
  today: string,
  kind: EmbedKind,
): {
  readonly view: View;
  readonly isSteps: boolean;
  readonly options: EmbedOptions;
  readonly ignored: readonly IgnoredValue[];
} {
  const raw = toRaw(meantParams(params));
  const { view, isSteps, ignored } = readView(raw, index, boundsOf(index.coverage, today));
  const lost: IgnoredValue[] = [...ignored];
  const read = <Value>(key: string, parse: (text: string) => Value | null): Value | null => {
    const text = only(raw[key]);
    if (text === null || text === '') return null;
    const value = parse(text);
    if (value === null) lost.push({ key, found: text, why: 'form' });
    return value;
  };
  // A list may be said in parts, as those of a view may.
  const named = splitNames([raw.names ?? []].flat().join(','), index);
  const options: EmbedOptions = {
    accent: read('accent', (text) => ACCENT_NAMES.find((name) => name === text) ?? null) ?? 'river',
    title: read('title', (text) =>
      text.length <= MAX_TITLE_LENGTH && plain(text) !== '' ? plain(text) : null,
    ),
    height:
      read('height', (text) => {
        const height = /^\d{1,5}$/.test(text) ? Number(text) : Number.NaN;
        return height >= HEIGHT_LIMITS.least && height <= HEIGHT_LIMITS.most ? height : null;
      }) ?? heightFor(kind),
    v: only(raw.v) || null,
    names: named.names,
  };
  if (named.lost.length > 0) {
    lost.push({ key: 'names', found: named.lost.join(','), why: 'record' });
  }
  for (const key of Object.keys(raw)) {
    const meant = meantKey(key, OPTION_KEYS);
    if (meant !== null) lost.push({ key, found: only(raw[key]) ?? '', why: 'key', meant });
  }
  return { view, isSteps, options, ignored: lost };
}

/** Which document: a view, one event, an event among those like it, or a step of the story. */
export type EmbedTarget =
  | EmbedView
  | { readonly event: string }
  | { readonly context: string }
  | { readonly story: string };

export const kindOf = (target: EmbedTarget): EmbedKind =>
  typeof target === 'string'
    ? target
    : 'story' in target
      ? 'story'
      : 'event' in target
        ? 'event'
        : 'context';

/** The step that is shown; null for anything else. */
export const stepOf = (target: EmbedTarget): string | null =>
  typeof target === 'object' && 'story' in target ? target.story : null;

/** The event that is shown; null for a view and for a step. */
export const eventOf = (target: EmbedTarget): string | null =>
  typeof target === 'string' || 'story' in target
    ? null
    : 'event' in target
      ? target.event
      : target.context;

/** The part of a path that says which document, below `/embed/` and `/chart/`. */
export function targetPath(target: EmbedTarget): string {
  const event = eventOf(target);
  return event === null ? kindOf(target) : `${kindOf(target)}/${encodeURIComponent(event)}`;
}

export const embedPath = (target: EmbedTarget): string => `/embed/${targetPath(target)}`;

/** The keys of a view that make no sense in a frame: they are those of the page around it. */
const PAGE_ONLY = {
  event: null,
  sheet: null,
  list: null,
  tab: null,
  mode: null,
  step: null,
  spanA: null,
  spanB: null,
} as const;

/** The path of an embed with its parameters; defaults are left out. */
export function embedHref(
  target: EmbedTarget,
  view: Partial<View>,
  options: Partial<EmbedOptions> = {},
  path: string = embedPath(target),
): string {
  const like = kindOf(target) === 'context' ? view.like : null;
  const step = stepOf(target);
  // A step is a view of its own, and takes nothing else of one but the theme.
  const said = step === null ? { ...view, ...PAGE_ONLY, like } : { theme: view.theme, step };
  const href = viewHref(said, path);
  // Words to find may hold a question mark of their own.
  const at = href.indexOf('?');
  const params = new URLSearchParams(at < 0 ? '' : href.slice(at));
  for (const key of OPTION_KEYS) {
    const value = options[key];
    if (value === null || value === undefined || value === '') continue;
    if (key === 'accent' && value === 'river') continue;
    if (key === 'height' && value === heightFor(kindOf(target))) continue;
    if (key === 'names' && options.names?.length === 0) continue;
    params.set(key, String(value));
  }
  const text = params.toString().replaceAll('%2C', ',').replaceAll('%21', '!');
  return text ? `${path}?${text}` : path;
}

/** The frame of the event that the mark of the General Agreement stands for; undefined where there is
 * none, or where it is the event of this very frame. */
export function agreementHref(
  index: EventIndex,
  view: View,
  options: EmbedOptions,
  own: string | null = null,
): string | undefined {
  const event = agreementEvent(index);
  if (event === null || event === own) return undefined;
  return embedHref({ event }, view, { ...options, height: undefined, title: undefined });
}
