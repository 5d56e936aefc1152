import { DIRECTION_CHOICES } from '@/lib/events/filter';
import type { Period } from '@/lib/record/schema';
import { CONFIDENCES, EVENT_TYPES } from '@/lib/record/vocabulary';
import type { TimeWindow } from '@/lib/time/window';
import { toChoice } from './choice';
import { GRAMMAR, VIEW_KEYS, type View, type ViewKey } from './grammar';
import { type Choice, SPAN_WORDS } from './key-kinds';
import { meantKey } from './misspelt';
import { meantParams, type RawParams, toParams, toRaw } from './params';
import { type StepOfView, withStep } from './steps';
import { askedWindow, type Bounds } from './window';

/** The words of the record that a view may name. */
export type ViewVocabulary = {
  readonly periods: readonly Period[];
  readonly provinces: readonly { readonly slug: string }[];
  readonly actors: readonly { readonly id: string }[];
  /** The steps of the story, where there is a place for its text. */
  readonly steps?: readonly StepOfView[];
};

/** A part of the address that could not be used, and why. */
export type IgnoredValue = { readonly key: string; readonly found: string } & (
  | {
      /** `form`: nothing that the key can say. `record`: a word that the record does not know.
       * `order`: a window that ends before it begins. `period`: a period that ends before the date
       * beside it, or begins after it; dates go before a period. */
      readonly why: 'form' | 'record' | 'order' | 'period';
    }
  | { readonly why: 'outside'; readonly bounds: TimeWindow }
  | { readonly why: 'key'; readonly meant: string }
);

/**
 * Reads a view from the parameters of a URL. What cannot be used falls back to the default of its
 * key and is named in `ignored`, word by word; nothing throws. Keys that are not ours are left alone,
 * but those one edit from one of ours are named. What answers programs refuses where `ignored` is not
 * empty: it is one reading for both.
 */
export function readView(
  params: RawParams,
  vocabulary: ViewVocabulary,
  bounds: Bounds,
): { readonly view: View; readonly isSteps: boolean; readonly ignored: readonly IgnoredValue[] } {
  const raw = toRaw(meantParams(toParams(params)));
  // A form without scripts sends a list as repeated keys.
  const textOf = (key: string): string => [raw[key] ?? []].flat().join(',');
  const ignored: IgnoredValue[] = [];
  const values = Object.fromEntries(
    VIEW_KEYS.map((key) => {
      const text = textOf(key);
      const { parser, read } = GRAMMAR[key];
      const { value, lost } = text === '' ? { value: null, lost: null } : read(text);
      if (lost !== null) ignored.push({ key, found: lost, why: 'form' });
      return [key, value ?? ('defaultValue' in parser ? parser.defaultValue : null)];
    }),
  );
  const { view, isSteps, dropped } = settleView(values as View, vocabulary, bounds);
  for (const { key, words, ...why } of dropped) {
    ignored.push({ key, found: words?.join(',') ?? textOf(key), ...why });
  }
  for (const key of Object.keys(raw)) {
    const meant = meantKey(key, VIEW_KEYS);
    if (meant !== null) ignored.push({ key, found: textOf(key), why: 'key', meant });
  }
  return { view, isSteps, ignored };
}

/** The parts of an address that a view cannot use, for the address as it is now. */
export const ignoredOf = (
  params: URLSearchParams,
  vocabulary: ViewVocabulary,
  bounds: Bounds,
): readonly IgnoredValue[] => readView(toRaw(params), vocabulary, bounds).ignored;

/** What a view says that it cannot mean. `words`: those of a list that were dropped; else the whole. */
type Dropped = { readonly key: ViewKey; readonly words?: readonly string[] } & (
  | { readonly why: 'record' | 'order' | 'period' }
  | { readonly why: 'outside'; readonly bounds: TimeWindow }
);

/**
 * Says of a parsed view what its step says of it, drops what the record does not know, and windows that
 * hold no day of it, and writes what is left in its one form: every choice has one link. `isSteps`: the view
 * is the one of its step.
 */
export function settleView(
  asked: View,
  { periods, provinces, actors, steps = [] }: ViewVocabulary,
  bounds: Bounds,
): { readonly view: View; readonly isSteps: boolean; readonly dropped: readonly Dropped[] } {
  const dropped: Dropped[] = [];
  const stepped = withStep(asked, steps);
  if (!stepped) dropped.push({ key: 'step', why: 'record' });
  const { view, isSteps } = stepped ?? { view: { ...asked, step: null }, isSteps: false };
  const isPeriod = (id: string): boolean => periods.some((period) => period.id === id);
  const keepKnown = (key: 'provinces' | 'actors', known: readonly string[]): Choice | null => {
    const { choice, unknown } = settleChoice(view[key], known);
    if (unknown.length > 0) dropped.push({ key, words: unknown, why: 'record' });
    return choice;
  };
  const keepSpan = (key: 'spanA' | 'spanB'): string | null => {
    const choice = view[key];
    if (!choice || choice.includes('_') || SPAN_WORDS.includes(choice) || isPeriod(choice)) {
      return choice;
    }
    dropped.push({ key, why: 'record' });
    return null;
  };
  const chosenProvinces = keepKnown(
    'provinces',
    provinces.map(({ slug }) => slug),
  );
  const settled = {
    ...view,
    ...settleWindow(view, periods, bounds, dropped),
    provinces: isEvery(chosenProvinces) ? null : chosenProvinces,
    actors: keepKnown(
      'actors',
      actors.map(({ id }) => id),
    ),
    types: unlessAll(view.types, EVENT_TYPES),
    direction: unlessAll(view.direction, DIRECTION_CHOICES),
    confidence: unlessAll(view.confidence, CONFIDENCES),
    like: view.like?.length ? view.like : null,
    spanA: keepSpan('spanA'),
    spanB: keepSpan('spanB'),
  };
  return { view: settled, isSteps, dropped };
}

type WindowKeys = Pick<View, 'from' | 'to' | 'period'>;

/** Dates go before the days of a period. Where they leave nothing of it, it is the period that goes;
 * where nothing of the record is left, the whole window. */
function settleWindow(
  asked: WindowKeys,
  periods: readonly Period[],
  bounds: Bounds,
  dropped: Dropped[],
): WindowKeys {
  let { from, to, period } = asked;
  const known = periods.find(({ id }) => id === period);
  if (period && !known) {
    period = null;
    dropped.push({ key: 'period', why: 'record' });
  }
  if (from && to && from > to) {
    from = null;
    to = null;
    dropped.push({ key: 'from', why: 'order' }, { key: 'to', why: 'order' });
  }
  const end = to ?? known?.end;
  if (known && end && (from ?? known.start) > end) {
    period = null;
    dropped.push({ key: 'period', why: 'period' });
  }
  if (askedWindow({ from, to, period }, periods, bounds)) return { from, to, period };
  const { fromMs, toMs } = bounds;
  for (const [key, value] of Object.entries({ from, to, period })) {
    if (value === null) continue;
    dropped.push({ key: key as ViewKey, why: 'outside', bounds: { fromMs, toMs } });
  }
  return { from: null, to: null, period: null };
}

function settleChoice(
  choice: Choice | null,
  known: readonly string[],
): { readonly choice: Choice | null; readonly unknown: readonly string[] } {
  if (choice === null) return { choice, unknown: [] };
  const isNot = 'not' in choice;
  const named = isNot ? choice.not : choice;
  const found = named.filter((word) => known.includes(word));
  const unknown = named.filter((word) => !known.includes(word));
  // Of words that all mean nothing, neither none nor all is what was meant; all hides nothing.
  if (named.length > 0 && found.length === 0) return { choice: null, unknown };
  const chosen = isNot ? known.filter((word) => !found.includes(word)) : found;
  return { choice: toChoice(chosen, known), unknown };
}

/** An event stands in one province, has one type and one confidence: all of them are no choice. Of
 * actors and themes it can have none, so that all of them are one. */
const isEvery = (choice: Choice | null): boolean =>
  choice !== null && 'not' in choice && choice.not.length === 0;

const unlessAll = <Word extends string>(
  chosen: readonly Word[] | null,
  words: readonly Word[],
): readonly Word[] | null => (chosen?.length === words.length ? null : chosen);
