import { DIRECTION_CHOICES } from '@/lib/events/filter';
import type { Period } from '@/lib/record/schema';
import { CONFIDENCES, EVENT_TYPES } from '@/lib/record/vocabulary';
import { NONE, SPAN_WORDS, type View, viewParsers } from './grammar';

/** The words of the record that a view may name. */
export type ViewVocabulary = {
  readonly periods: readonly Period[];
  readonly provinces: readonly { readonly slug: string }[];
  readonly actors: readonly { readonly id: string }[];
};

/** A value of the URL that could not be used. */
export type IgnoredValue = { readonly key: string; readonly found: string };

type RawParams = Readonly<Record<string, string | readonly string[] | undefined>>;

const isViewKey = (key: string): key is keyof typeof viewParsers => key in viewParsers;

/**
 * Reads a view from the parameters of a URL. What cannot be used falls back to the default of its
 * key and is named in `ignored`; nothing throws. Keys that are not ours are left alone.
 */
export function readView(
  params: RawParams,
  vocabulary: ViewVocabulary,
): { readonly view: View; readonly ignored: readonly IgnoredValue[] } {
  const ignored: IgnoredValue[] = [];
  const read: Record<string, unknown> = {};
  for (const [key, parser] of Object.entries(viewParsers)) {
    const raw = params[key];
    // A form without scripts sends a list as repeated keys.
    const text = typeof raw === 'string' ? raw : raw?.join(',');
    const value = text === undefined || text === '' ? null : parser.parse(text);
    if (text && value === null) ignored.push({ key, found: text });
    else if (text && Array.isArray(value)) {
      const lost = text.split(',').filter((word) => word !== NONE && !value.includes(word));
      if (lost.length > 0) ignored.push({ key, found: lost.join(',') });
    }
    read[key] = value ?? ('defaultValue' in parser ? parser.defaultValue : null);
  }
  const { view, dropped } = settleView(read as View, vocabulary);
  for (const key of dropped) {
    if (isViewKey(key)) ignored.push({ key, found: String(params[key] ?? '') });
  }
  return { view, ignored };
}

/** Drops from a parsed view what the record does not know, and spans that end before they begin. */
export function settleView(
  view: View,
  { periods, provinces, actors }: ViewVocabulary,
): { readonly view: View; readonly dropped: readonly (keyof View)[] } {
  const dropped: (keyof View)[] = [];
  const settled = { ...view };
  if (view.from && view.to && view.from > view.to) {
    settled.from = null;
    settled.to = null;
    dropped.push('from', 'to');
  }
  if (view.period && !periods.some(({ id }) => id === view.period)) {
    settled.period = null;
    dropped.push('period');
  }
  const keepKnown = (key: 'provinces' | 'actors', known: ReadonlySet<string>): void => {
    const chosen = view[key];
    if (!chosen || chosen.length === 0) return;
    const kept = chosen.filter((word) => known.has(word));
    if (kept.length === chosen.length) return;
    settled[key] = kept.length > 0 ? kept : null;
    dropped.push(key);
  };
  for (const key of ['spanA', 'spanB'] as const) {
    const span = view[key];
    const known = !span || span.includes('_') || SPAN_WORDS.some((word) => word === span);
    if (known || periods.some(({ id }) => id === span)) continue;
    settled[key] = null;
    dropped.push(key);
  }
  keepKnown('provinces', new Set(provinces.map(({ slug }) => slug)));
  keepKnown('actors', new Set(actors.map(({ id }) => id)));
  // All of them is the same as no choice.
  if (settled.provinces?.length === provinces.length) settled.provinces = null;
  if (view.types?.length === EVENT_TYPES.length) settled.types = null;
  if (view.confidence?.length === CONFIDENCES.length) settled.confidence = null;
  if (view.direction?.length === DIRECTION_CHOICES.length) settled.direction = null;
  return { view: settled, dropped };
}

/** The view of the bare address. */
export const DEFAULT_VIEW: View = readView({}, { periods: [], provinces: [], actors: [] }).view;
