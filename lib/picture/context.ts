import { valueAt } from '@/lib/events/column';
import { type EventIndex, NOT_KNOWN, type Row } from '@/lib/events/event-index';
import { figuresOf } from '@/lib/events/figures';
import type { Likeness } from '@/lib/events/likeness';
import { isIncident, typeOf } from '@/lib/events/select';
import type { EventType } from '@/lib/record/vocabulary';
import { coverageWindow } from '@/lib/time/coverage';
import { fractionAt } from '@/lib/time/scale';
import type { TimeWindow } from '@/lib/time/window';
import { type ContextFacts, contextOf } from '@/lib/view/context';
import { type Bounds, wholeWindow } from '@/lib/view/window';
import type { Cell } from '@/lib/words/cell';
import {
  type ContextSentence,
  contextInWords,
  type DifferingAccounts,
  UNLIKE_WORDS,
  unlikeInWords,
} from '@/lib/words/context-words';
import { sentence } from '@/lib/words/coverage-words';
import { formatEdtf } from '@/lib/words/dates';
import { formatFatalities } from '@/lib/words/fatalities';
import { alikeInWords, likenessInWords } from '@/lib/words/likeness-words';
import { formatCount } from '@/lib/words/numbers';

/** An event on the strip of those like one. */
export type ContextMark = {
  readonly id: string;
  /** Where it stands on the strip, as a fraction: the middle of the days on which it can have begun. */
  readonly at: number;
  /** Its size by the people killed, in px. */
  readonly r: number;
  /** Whether any figure of people killed is known; of strategic developments nobody asks. */
  readonly isKnown: boolean;
  readonly when: 'before' | 'this' | 'after';
  readonly says: string;
};

/** All that is drawn and said of an event among those like it, in words and fractions: what a panel, a
 * page, a frame and a picture show alike. */
export type ContextPicture = {
  readonly id: string;
  readonly type: EventType;
  /** "Battles (across the frontier, from Afghanistan)"; why there are none, where nothing is like it. */
  readonly of: string;
  readonly like: readonly Likeness[];
  readonly choices: readonly { readonly key: Likeness; readonly label: string }[];
  readonly sentences: readonly ContextSentence[];
  /** null where nothing can be counted like it. */
  readonly strip: {
    readonly window: TimeWindow;
    readonly coverageEndMs: number;
    readonly marks: readonly ContextMark[];
    /** Whether sizes say how many were killed. */
    readonly isSized: boolean;
  } | null;
  readonly columns: readonly { readonly label: string; readonly isText?: boolean }[];
  readonly rows: readonly { readonly key: string; readonly cells: readonly Cell[] }[];
};

/** Radii in px: of nobody killed and where no figure is known, and the largest. */
const LEAST_R = 2.6;
const MOST_R = 14;

/** Areas grow with the people killed, up to where one mark would hide a year. */
const radiusOf = (killed: number): number => Math.min(MOST_R, LEAST_R + 1.1 * Math.sqrt(killed));

/**
 * The picture of an event among those like it.
 *
 * @param like what they must have in common besides type and direction; what the event does not have
 *   is left out
 * @throws RangeError for an event that the index does not hold.
 */
export function contextPicture(
  index: EventIndex,
  record: DifferingAccounts & { readonly id: string },
  like: readonly Likeness[],
  bounds: Bounds,
): ContextPicture {
  const { id } = record;
  const facts = contextOf(index, id, like);
  if ('unlike' in facts) {
    return {
      id,
      type: typeOf(index, index.rowOf.get(id) ?? 0),
      of: UNLIKE_WORDS[facts.unlike],
      like: [],
      choices: [],
      sentences: unlikeInWords(record),
      strip: null,
      columns: [],
      rows: [],
    };
  }
  const { row, rows } = facts;
  const window = wholeWindow(bounds);
  const isSized = isIncident(index, row);
  return {
    id,
    type: typeOf(index, row),
    of: sentence(alikeInWords(index, facts)),
    like: facts.like,
    choices: facts.choices.map((key) => ({ key, label: likenessInWords(index, row, key) })),
    sentences: contextInWords(index, facts, record),
    strip: {
      window,
      coverageEndMs: coverageWindow(index.coverage).toMs,
      marks: rows.map((other) => markOf(index, facts, other, window, isSized)),
      isSized,
    },
    columns: [
      { label: 'Event', isText: true },
      { label: 'Date', isText: true },
      { label: 'Place', isText: true },
      ...(isSized ? [{ label: 'Killed, low' }, { label: 'Best' }, { label: 'High' }] : []),
    ],
    rows: rows.map((other) => tableRow(index, row, other, isSized)),
  };
}

function markOf(
  index: EventIndex,
  { row }: ContextFacts,
  other: Row,
  window: TimeWindow,
  isSized: boolean,
): ContextMark {
  const startMs = valueAt(index.startMs, other);
  const killed = knownOf(index, other);
  const figures = isSized ? `, ${formatFatalities(figuresOf(index, other))}` : '';
  return {
    id: valueAt(index.ids, other),
    at: fractionAt((startMs + valueAt(index.startUntilMs, other)) / 2, window),
    r: isSized && killed !== null ? radiusOf(killed) : LEAST_R + 0.4,
    isKnown: !isSized || killed !== null,
    when: other === row ? 'this' : startMs < valueAt(index.startMs, row) ? 'before' : 'after',
    says: `${valueAt(index.titles, other)}, ${formatEdtf(valueAt(index.dates, other))}${figures}`,
  };
}

/** The figure that a mark is drawn by: the best, else the lower. An upper one alone is no toll. */
function knownOf(index: EventIndex, row: Row): number | null {
  for (const column of [index.best, index.low]) {
    const value = valueAt(column, row);
    if (value !== NOT_KNOWN) return value;
  }
  return null;
}

function tableRow(index: EventIndex, row: Row, other: Row, isSized: boolean) {
  const { low, best, high } = figuresOf(index, other);
  const title = valueAt(index.titles, other);
  return {
    key: valueAt(index.ids, other),
    cells: [
      other === row ? `${title} (this one)` : title,
      formatEdtf(valueAt(index.dates, other)),
      valueAt(index.placeNames, other),
      ...(isSized ? [low, best, high] : []),
    ],
  };
}

/** What the strip shows, in a sentence: for those who cannot see it, and under it. */
export function stripInWords({ of, strip, rows }: ContextPicture): string {
  if (!strip) return of;
  const sizes = strip.isSized
    ? ', larger where more were killed (best estimate, else the lower figure), a ring where that is not known'
    : '';
  return `${formatCount(rows.length, 'event')} in all years, a mark each${sizes}; paler after this one. Vague dates stand in their middle.`;
}
