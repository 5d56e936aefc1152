import { barTypes, markTypes } from '@/lib/charts/legend';
import type { Face } from '@/lib/look/faces';
import { textWidth, wrapText } from '@/lib/look/text';
import type { EventRecord } from '@/lib/record/schema';
import { EVENT_TYPES, type EventType } from '@/lib/record/vocabulary';
import type { ViewFacts } from '@/lib/view/facts';
import { contextText, contextTitle } from '@/lib/words/context-words';
import { incidentsInWords, sentence } from '@/lib/words/coverage-words';
import { eventPictureWords } from '@/lib/words/event-words';
import { TYPE_LABELS } from '@/lib/words/labels';
import { type PictureWords, pictureWords } from '@/lib/words/view-words';
import type { ContextPicture } from './context';

type Line = { readonly text: string; readonly y: number };
type Key = { readonly type: EventType; readonly x: number; readonly y: number };

/** Where everything around a plot stands, in px; the plot gets the room that is left. */
export type PictureLayout = {
  readonly width: number;
  readonly height: number;
  readonly title: readonly Line[];
  readonly subtitle: readonly Line[];
  readonly legend: readonly Key[];
  readonly notes: readonly Line[];
  readonly source: readonly Line[];
  readonly body: {
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
  };
  /** What the words leave no plot under: a picture of this width has to be as tall. */
  readonly leastHeight: number;
};

export const PICTURE_PAD_PX = 20;
export const TITLE_PX = 20;
export const SUBTITLE_PX = 12;
export const LEGEND_PX = 11;
export const NOTE_PX = 10.5;
const LEGEND_ROW_PX = 18;
const NOTE_LEADING_PX = 14;
/** A plot of less says nothing; notes give way first. */
const LEAST_PLOT_PX = 90;
/** Below it, a headline may take three lines, and what is counted four. */
const NARROW_PX = 480;

/** Lays out the words around a plot. */
export function layoutPicture(
  words: PictureWords,
  legend: readonly EventType[],
  source: string,
  width: number,
  height: number,
): PictureLayout {
  const inner = width - 2 * PICTURE_PAD_PX;
  const lines = (
    text: string,
    face: Face,
    size: number,
    leading: number,
    top: number,
    most: number,
  ) =>
    wrapText(text, face, size, inner, most).map((line, at) => ({
      text: line,
      y: top + size + at * leading,
    }));
  const title = lines(
    words.title,
    'text',
    TITLE_PX,
    25,
    PICTURE_PAD_PX - 4,
    width < NARROW_PX ? 3 : 2,
  );
  const subtitle = lines(
    words.subtitle,
    'ui',
    SUBTITLE_PX,
    17,
    lastOf(title) + 8,
    width < NARROW_PX ? 4 : 2,
  );
  const keys = layoutLegend(legend, inner, lastOf(subtitle) + 20);
  const top = (keys.at(-1)?.y ?? lastOf(subtitle)) + 14;
  const sources = wrapText(source, 'ui', NOTE_PX, inner);
  const sourceTop = height - PICTURE_PAD_PX + 4 - (sources.length - 1) * NOTE_LEADING_PX;
  const bottom = sourceTop - 22;
  const room = bottom - top - LEAST_PLOT_PX;
  const most = Math.max(0, Math.min(4, Math.floor(room / NOTE_LEADING_PX)));
  const noteTexts = most === 0 ? [] : wrapText(words.notes.join(' '), 'ui', NOTE_PX, inner, most);
  const notesTop = bottom - noteTexts.length * NOTE_LEADING_PX;
  return {
    width,
    height,
    title,
    subtitle,
    legend: keys,
    notes: noteTexts.map((text, at) => ({ text, y: notesTop + 10 + at * NOTE_LEADING_PX })),
    source: sources.map((text, at) => ({ text, y: sourceTop + at * NOTE_LEADING_PX })),
    body: { x: PICTURE_PAD_PX, y: top, width: inner, height: Math.max(0, notesTop - top - 4) },
    leastHeight: height - room,
  };
}

const lastOf = (lines: readonly Line[]): number => lines.at(-1)?.y ?? 0;

function layoutLegend(types: readonly EventType[], width: number, top: number): readonly Key[] {
  let [x, y] = [0, top];
  return EVENT_TYPES.filter((type) => types.includes(type)).map((type) => {
    const needed = 18 + textWidth(TYPE_LABELS[type], 'ui', LEGEND_PX) + 14;
    if (x > 0 && x + needed - 14 > width) [x, y] = [0, y + LEGEND_ROW_PX];
    const key = { type, x: PICTURE_PAD_PX + x, y };
    x += needed;
    return key;
  });
}

/** What a picture has around its plot besides our words. */
export type PictureAround = {
  /** A headline in place of ours. */
  readonly title: string | null;
  readonly source: string;
  readonly width: number;
  readonly height: number;
};

/** The frequency chart or the timeline of a view as a picture: its words, and how they are laid out. */
export function layoutViewPicture(
  facts: ViewFacts,
  kind: 'frequency' | 'timeline',
  { title, source, width, height }: PictureAround,
): { readonly words: PictureWords; readonly layout: PictureLayout } {
  const ours = pictureWords(facts, kind);
  const { index, view, series, inside } = facts;
  const incidents = kind === 'frequency' ? `${sentence(incidentsInWords(series.window))} · ` : '';
  const words = { ...ours, title: title ?? ours.title };
  const shown = { ...words, subtitle: incidents + ours.subtitle };
  const types = kind === 'frequency' ? barTypes(series, view.measure) : markTypes(index, inside);
  return { words, layout: layoutPicture(shown, types, source, width, height) };
}

/** The same of one event. */
export function layoutEventPicture(
  record: EventRecord,
  { title, source, width, height }: PictureAround,
): { readonly words: PictureWords; readonly layout: PictureLayout } {
  const ours = eventPictureWords(record);
  const words = { ...ours, title: title ?? ours.title };
  return { words, layout: layoutPicture(words, [record.type], source, width, height) };
}

/** The same of an event among those like it: what is said of it stands in the notes. */
export function layoutContextPicture(
  picture: ContextPicture,
  name: string,
  { title, source, width, height }: PictureAround,
): { readonly words: PictureWords; readonly layout: PictureLayout } {
  const words = {
    title: title ?? contextTitle(name),
    subtitle: picture.of,
    notes: picture.sentences.filter(({ key }) => key !== 'accounts').map(contextText),
  };
  return { words, layout: layoutPicture(words, [picture.type], source, width, height) };
}
