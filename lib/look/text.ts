import { type Font, openSync } from 'fontkit';
import { type Face, FONT_FILES } from './fonts';

/** A font with the advance widths of the characters measured so far. */
type OpenFont = { readonly font: Font; readonly advances: Map<string, number> };

const fonts = new Map<Face, OpenFont>();

function openFont(face: Face): OpenFont {
  const font = openSync(FONT_FILES[face]);
  if (!('glyphForCodePoint' in font)) throw new Error(`${FONT_FILES[face]} holds no single font.`);
  return { font, advances: new Map() };
}

/** How much wider than in our face a text can be in a browser that has another one. */
export const WIDER_FONT = 1.1;

/** The width of a text in px as set in one of our faces. A browser without the face sets it in one
 * of its own, as a rule a narrower one. */
export function textWidth(text: string, face: Face, sizePx: number): number {
  let opened = fonts.get(face);
  if (!opened) {
    opened = openFont(face);
    fonts.set(face, opened);
  }
  const { font, advances } = opened;
  let units = 0;
  for (const character of text) {
    let advance = advances.get(character);
    if (advance === undefined) {
      advance = font.glyphForCodePoint(character.codePointAt(0) ?? 0).advanceWidth;
      advances.set(character, advance);
    }
    units += advance;
  }
  return (units / font.unitsPerEm) * sizePx;
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
