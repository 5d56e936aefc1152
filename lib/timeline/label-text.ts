import { valueAt } from '@/lib/events/column';
import type { EventIndex, Row } from '@/lib/events/event-index';
import type { Face } from '@/lib/look/faces';
import { textWidth } from '@/lib/look/text';
import { LABEL_SIZE_PX, TITLE_PX } from './sizes';

/** A label as it is set: whole, in lines. */
export type LabelText = {
  readonly lines: readonly string[];
  /** Of the longest line, in px. */
  readonly width: number;
  readonly face: Face;
};

/** What a line can be wider than measured, by hinting and rounding. */
const SLACK_PX = 2;

type Asked = {
  /** Selected, found or annotated: its title may take as many lines as it needs, or the whole width. */
  readonly isAsked?: boolean;
  /** The same for every event of a window in which there is room for it. */
  readonly isRoomy?: boolean;
  /** What an annotation calls it. */
  readonly given?: string;
  /** How much wider than in our faces a browser may set it. */
  readonly wider?: number;
};

/**
 * The words an event is named by, in the order in which they are tried: the editor's label; without
 * one, its title in one line or a few.
 */
export function labelTexts(
  index: EventIndex,
  row: Row,
  { isAsked = false, isRoomy = false, given, wider = 1 }: Asked = {},
): readonly LabelText[] {
  const face = isAsked || index.prominence[row] === 1 ? 'ui-strong' : 'ui';
  const short = given ?? valueAt(index.labels, row);
  const texts = setLines(index, short === '' ? valueAt(index.titles, row) : short, face, wider);
  const first = texts[0];
  if (short !== '') return first ? [first] : [];
  return isAsked || isRoomy ? texts.toReversed() : texts.filter((text) => isShort(text, wider));
}

/** A title of more lines would take the place of other labels. */
const isShort = ({ lines, width }: LabelText, wider: number): boolean =>
  lines.length <= 2 && width <= TITLE_PX * wider + SLACK_PX;

// Measuring every title once is a millisecond; in every frame of a drag it would be the most of it.
const known = new WeakMap<EventIndex, Map<string, readonly LabelText[]>>();

/** A text in one line, then in as few lines of at most the width of a title as it can be broken into. */
function setLines(
  index: EventIndex,
  text: string,
  face: Face,
  wider: number,
): readonly LabelText[] {
  let own = known.get(index);
  if (!own) {
    own = new Map();
    known.set(index, own);
  }
  const key = `${face} ${wider} ${text}`;
  let texts = own.get(key);
  if (!texts) {
    const whole = measured([text], face, wider);
    const broken =
      whole.width <= TITLE_PX * wider ? null : measured(breakEvenly(text, face), face, wider);
    texts = broken ? [whole, broken] : [whole];
    own.set(key, texts);
  }
  return texts;
}

const widthOf = (text: string, face: Face): number => textWidth(text, face, LABEL_SIZE_PX);

function measured(lines: readonly string[], face: Face, wider: number): LabelText {
  const width = Math.max(...lines.map((line) => widthOf(line, face)));
  return { lines, width: Math.ceil(width * wider) + SLACK_PX, face };
}

/** The fewest lines, and of those the most even: the narrowest width that needs no line more. */
function breakEvenly(text: string, face: Face): readonly string[] {
  const fewest = breakAt(text, face, TITLE_PX);
  let least = TITLE_PX / 2;
  let most = TITLE_PX;
  while (most - least > 1) {
    const half = (least + most) / 2;
    if (breakAt(text, face, half).length > fewest.length) least = half;
    else most = half;
  }
  return breakAt(text, face, most);
}

/** Broken between words; a word wider than the line keeps it to itself, whole. */
function breakAt(text: string, face: Face, widthPx: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last === undefined || widthOf(longer, face) > widthPx) lines.push(word);
    else lines[lines.length - 1] = longer;
  }
  return lines;
}
