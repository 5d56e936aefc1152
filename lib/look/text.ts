import advances from './advances.json';
import type { Face } from './faces';

const widthsOf = (widths: string): ReadonlyMap<string, number> => {
  const thousandths = widths.split(' ').map(Number);
  return new Map(
    [...advances.characters].map((character, at) => [character, thousandths[at] ?? EM]),
  );
};

/** Thousandths of the font's size: what a character takes that stands in no table, such as those of
 * Chinese. */
const EM = 1_000;

/** The advance widths of each face, in thousandths of its size. The table is read off the font files by
 * the test beside this file, so that a browser measures as the server does, without the fonts. */
const ADVANCES: Readonly<Record<Face, ReadonlyMap<string, number>>> = {
  ui: widthsOf(advances.ui),
  'ui-strong': widthsOf(advances['ui-strong']),
  text: widthsOf(advances.text),
};

/** How much wider than in our face a text can be in a browser that has another one. */
export const WIDER_FONT = 1.1;

const COMBINING = /\p{M}/u;

/** The width of a text in px as set in one of our faces. A browser without the face sets it in one
 * of its own, as a rule a narrower one. */
export function textWidth(text: string, face: Face, sizePx: number): number {
  let thousandths = 0;
  for (const character of text) {
    thousandths += ADVANCES[face].get(character) ?? (COMBINING.test(character) ? 0 : EM);
  }
  return (thousandths / EM) * sizePx;
}

/** The text, cut to a width with an ellipsis; empty where not even a few letters fit. */
export function fitText(text: string, face: Face, sizePx: number, widthPx: number): string {
  if (textWidth(text, face, sizePx) <= widthPx) return text;
  let width = textWidth('…', face, sizePx);
  let fitted = '';
  for (const character of text) {
    width += textWidth(character, face, sizePx);
    if (width > widthPx) break;
    fitted += character;
  }
  return fitted.length < 4 ? '' : `${fitted.trimEnd()}…`;
}

/** The text in lines of at most a width, broken between words; the last of `most` lines is cut. */
export function wrapText(
  text: string,
  face: Face,
  sizePx: number,
  widthPx: number,
  most: number = Number.POSITIVE_INFINITY,
): readonly string[] {
  const lines: string[] = [];
  let line = '';
  const words = text.split(/\s+/).filter(Boolean);
  for (const [at, word] of words.entries()) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line === '' || textWidth(longer, face, sizePx) <= widthPx) {
      line = longer;
      continue;
    }
    if (lines.length === most - 1) {
      lines.push(fitText([line, ...words.slice(at)].join(' '), face, sizePx, widthPx));
      return lines;
    }
    lines.push(fitText(line, face, sizePx, widthPx));
    line = word;
  }
  return line === '' ? lines : [...lines, fitText(line, face, sizePx, widthPx)];
}
