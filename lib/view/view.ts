import {
  createParser,
  createSerializer,
  type inferParserType,
  parseAsString,
  parseAsStringLiteral,
} from 'nuqs/server';
import { MEASURES } from '@/lib/charts/measure';
import {
  DIRECTION_CHOICES,
  type EventFilter,
  FILTER_KEYS,
  type FilterKey,
  MAX_QUERY_LENGTH,
} from '@/lib/events/filter';
import { MARK_SIZES } from '@/lib/map/marks';
import type { Coverage, Period } from '@/lib/record/schema';
import { CONFIDENCES, THEMES as EVENT_THEMES, EVENT_TYPES } from '@/lib/record/vocabulary';
import { BIN_CHOICES } from '@/lib/time/bins';
import { dayEndMs, dayStartMs, isoDay, MS_PER_DAY, parseDay } from '@/lib/time/day';
import type { TimeWindow } from '@/lib/time/window';

export const LANES = ['place', 'type'] as const;
export const REFERENCES = ['ucdp', 'regimes'] as const;
export const VIEW_THEMES = ['auto', 'light', 'dark'] as const;
export type LaneChoice = (typeof LANES)[number];

/** An empty choice is written out, since an absent key means "all". */
const NONE = 'none';
/** Longer values come from no link of ours. */
const MAX_VALUE_LENGTH = 1_000;

const dayParser = (side: 'from' | 'to') =>
  createParser({ parse: (text) => parseDay(text, side), serialize: (value: string) => value });

function listParser<Value extends string>(isValue: (word: string) => word is Value) {
  return createParser<readonly Value[]>({
    parse: (text) => {
      if (text === NONE) return [];
      if (text.length > MAX_VALUE_LENGTH) return null;
      const words = [...new Set(text.split(','))].filter(isValue);
      return words.length > 0 ? words : null;
    },
    serialize: (values) => (values.length > 0 ? values.join(',') : NONE),
    eq: (a, b) => a.length === b.length && a.every((value, i) => value === b[i]),
  });
}

const oneOf =
  <Word extends string>(words: readonly Word[]) =>
  (word: string): word is Word =>
    (words as readonly string[]).includes(word);
const isSlug = (word: string): word is string => /^[a-z0-9-]{1,60}$/.test(word);

const slugParser = createParser({
  parse: (text) => (isSlug(text) ? text : null),
  serialize: (value: string) => value,
});

const killedParser = createParser<number | 'unknown'>({
  parse: (text) => {
    if (text === 'unknown') return text;
    return /^[1-9]\d{0,5}$/.test(text) ? Number(text) : null;
  },
  serialize: String,
});

/** A span to compare: `window`, `before`, a period's id, or two days, `1992-05-05_1997-06-27`. */
const spanParser = createParser({
  parse: (text) => {
    const [from, to, more] = text.split('_');
    if (to === undefined) return isSlug(text) ? text : null;
    const days = [parseDay(from ?? '', 'from'), parseDay(to, 'to')];
    if (more !== undefined || !days[0] || !days[1] || days[0] > days[1]) return null;
    return days.join('_');
  },
  serialize: (value: string) => value,
});

const queryParser = createParser({
  parse: (text) => (text.trim() === '' || text.length > MAX_QUERY_LENGTH ? null : text.trim()),
  serialize: (value: string) => value,
});

const SPAN_WORDS = ['window', 'before'] as const;

/** Every key of the view, with its default. Pages, hooks, links and tests all read it here. */
export const viewParsers = {
  from: dayParser('from'),
  to: dayParser('to'),
  period: slugParser,
  types: listParser(oneOf(EVENT_TYPES)),
  provinces: listParser(isSlug),
  actors: listParser(isSlug),
  themes: listParser(oneOf(EVENT_THEMES)),
  direction: listParser(oneOf(DIRECTION_CHOICES)),
  confidence: listParser(oneOf(CONFIDENCES)),
  killed: killedParser,
  accounts: parseAsStringLiteral(['differ']),
  only: parseAsStringLiteral(['incidents']),
  q: queryParser,
  measure: parseAsStringLiteral(MEASURES).withDefault('incidents'),
  bin: parseAsStringLiteral(BIN_CHOICES).withDefault('auto'),
  lanes: parseAsStringLiteral(LANES).withDefault('place'),
  reference: parseAsStringLiteral(REFERENCES),
  spanA: spanParser,
  spanB: spanParser,
  event: parseAsString,
  /** On narrow screens the filters cover the page. */
  sheet: parseAsStringLiteral(['filters']),
  mapSize: parseAsStringLiteral(MARK_SIZES).withDefault('events'),
  mapZoom: parseAsStringLiteral(['panj']),
  /** Reading walks the events under the filter one by one. */
  mode: parseAsStringLiteral(['read']),
  theme: parseAsStringLiteral(VIEW_THEMES).withDefault('auto'),
};

/** What the reader looks at. It is the URL, and everything on screen is a function of it. */
export type View = Readonly<inferParserType<typeof viewParsers>>;

const serialize = createSerializer(viewParsers);

/** The link to a view: `/?period=civil-war&bin=month`. Defaults are left out. */
export function viewHref(view: Partial<View>, path = '/'): string {
  return serialize(path, {
    ...view,
    types: view.types && [...view.types],
    provinces: view.provinces && [...view.provinces],
    actors: view.actors && [...view.actors],
    themes: view.themes && [...view.themes],
    direction: view.direction && [...view.direction],
    confidence: view.confidence && [...view.confidence],
  });
}

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

/** The keys of the view that say no filter. */
export const NO_CHOICE = Object.fromEntries(FILTER_KEYS.map((key) => [key, null])) as Readonly<
  Record<FilterKey, null>
>;

/** The keys of the filter that leave something out. */
export const activeKeys = (filter: EventFilter) =>
  FILTER_KEYS.filter((key) => filter[key] !== null);

/** The span of all windows: the first day of the record to the last day of `today`. */
export type Bounds = TimeWindow & {
  /** The last millisecond that could be sourced. */
  readonly coveredMs: number;
};

export function boundsOf({ from, through }: Coverage, today: string): Bounds {
  return {
    fromMs: Date.parse(`${from.slice(0, 4)}-01-01`),
    toMs: dayEndMs(today),
    coveredMs: dayEndMs(through),
  };
}

/** How far a window without an end reaches past the end of coverage: enough for the hatching to be
 * seen, as a share of the days covered, and in days. */
const OPEN_SHARE = 0.04;
const OPEN_MOST_DAYS = 180;

/** Where a window ends that names no end: a little after the end of coverage, and not today, since
 * what could not be sourced is nothing to look at. A window that begins after it ends today. */
function openEndMs(fromMs: number, { toMs, coveredMs }: Bounds): number {
  const coveredDays = (coveredMs + 1 - fromMs) / MS_PER_DAY;
  if (coveredDays <= 0) return toMs;
  const openDays = Math.min(Math.floor(coveredDays * OPEN_SHARE), OPEN_MOST_DAYS);
  return Math.min(toMs, coveredMs + openDays * MS_PER_DAY);
}

/** The window of a view that asks for none. */
export const wholeWindow = (bounds: Bounds): TimeWindow => ({
  fromMs: bounds.fromMs,
  toMs: openEndMs(bounds.fromMs, bounds),
});

/** The window that a view asks for: dates typed in, else the period's, else the whole record; null
 * where it lies wholly outside the record. */
export function askedWindow(
  view: Pick<View, 'from' | 'to' | 'period'>,
  periods: readonly Period[],
  bounds: Bounds,
): TimeWindow | null {
  const period = periods.find(({ id }) => id === view.period);
  const from = view.from ?? period?.start;
  const to = view.to ?? period?.end;
  const fromMs = from ? Math.max(bounds.fromMs, dayStartMs(from)) : bounds.fromMs;
  const toMs = to ? Math.min(bounds.toMs, dayEndMs(to)) : openEndMs(fromMs, bounds);
  return fromMs < toMs ? { fromMs, toMs } : null;
}

/** The window of a view. Where it lies outside the record and leaves nothing to draw, the whole
 * record is shown instead. */
export const windowOf = (
  view: Pick<View, 'from' | 'to' | 'period'>,
  periods: readonly Period[],
  bounds: Bounds,
): TimeWindow => askedWindow(view, periods, bounds) ?? wholeWindow(bounds);

/** The span that a choice of `spanA` or `spanB` means. `before` is as long as the window. */
export function spanOf(
  choice: string,
  window: TimeWindow,
  periods: readonly Period[],
  bounds: Bounds,
): TimeWindow {
  if (choice === 'window') return window;
  if (choice === 'before') {
    return { fromMs: window.fromMs - (window.toMs + 1 - window.fromMs), toMs: window.fromMs - 1 };
  }
  const [from = '', to] = choice.split('_');
  if (to !== undefined) return { fromMs: dayStartMs(from), toMs: dayEndMs(to) };
  return windowOf({ from: null, to: null, period: choice }, periods, bounds);
}

/** What is compared as long as the reader has not chosen: the window with the one before it; of
 * the whole record, before which nothing lies, the last two periods. */
export function defaultSpans(
  window: TimeWindow,
  periods: readonly Period[],
  bounds: Bounds,
): readonly [string, string] {
  if (window.fromMs > bounds.fromMs) return ['window', 'before'];
  return [periods.at(-1)?.id ?? 'window', periods.at(-2)?.id ?? 'before'];
}

/** The keys of the view that say this window, rounded to days. */
export function windowToView(
  window: TimeWindow,
  bounds: Bounds,
): Pick<View, 'from' | 'to' | 'period'> {
  const from = Math.round(window.fromMs / MS_PER_DAY) * MS_PER_DAY;
  const to = Math.round((window.toMs + 1) / MS_PER_DAY) * MS_PER_DAY - 1;
  return {
    from: from <= bounds.fromMs ? null : isoDay(from),
    to: to === openEndMs(Math.max(from, bounds.fromMs), bounds) ? null : isoDay(to),
    period: null,
  };
}
