import { openSync } from 'fontkit';
import { describe, expect, it } from 'vitest';
import { FACES, type Face } from './faces';
import { FONT_FILES } from './fonts';
import { fitText, textWidth, wrapText } from './text';

const between = (from: number, to: number): string =>
  Array.from({ length: to - from + 1 }, (_, at) => String.fromCodePoint(from + at)).join('');

/** Latin with all that transliteration asks for, the Cyrillic of Russian and Tajik, punctuation. */
const CHARACTERS = `${between(0x20, 0x7e)}${between(0xa0, 0x17f)}${between(0x401, 0x45f)}ҒғҚқҲҳҶҷӢӣӮӯʻʼʾʿ${between(0x2010, 0x2026)}‹›€↑−`;

/** A digit is as wide as pages set it, all alike; a picture without that sets it a little narrower. */
const DIGIT = /\d/;

function readAdvances(face: Face): string {
  const font = openSync(FONT_FILES[face]);
  if (!('layout' in font)) throw new Error(`${FONT_FILES[face]} holds no single font.`);
  return [...CHARACTERS]
    .map((character) => {
      const plain = font.glyphForCodePoint(character.codePointAt(0) ?? 0).advanceWidth;
      const widest = DIGIT.test(character)
        ? Math.max(plain, font.layout(character, ['tnum']).advanceWidth)
        : plain;
      return Math.ceil((widest / font.unitsPerEm) * 1_000);
    })
    .join(' ');
}

describe('the table of advance widths', () => {
  it('is that of the font files; `vitest -u` writes it anew for other fonts', async () => {
    const faces = Object.keys(FACES) as Face[];
    const table = {
      characters: CHARACTERS,
      ...Object.fromEntries(faces.map((face) => [face, readAdvances(face)])),
    };
    await expect(`${JSON.stringify(table, null, 2)}\n`).toMatchFileSnapshot('./advances.json');
  });
});

describe('textWidth', () => {
  it('measures what a font sets', () => {
    const font = openSync(FONT_FILES.ui);
    if (!('layout' in font)) throw new Error('no single font');
    for (const text of ['General Agreement signed', 'Вилояти Хатлон', 'Hoji Akbar Turajonzoda']) {
      const set = (font.layout(text, { kern: false }).advanceWidth / font.unitsPerEm) * 11;
      expect(Math.abs(textWidth(text, 'ui', 11) - set)).toBeLessThan(0.02 * set);
    }
  });

  it('takes an em for a script it has no widths for, and nothing for a combining mark', () => {
    expect(textWidth('边境', 'ui', 10)).toBe(20);
    expect(textWidth('e\u0301', 'ui', 10)).toBe(textWidth('e', 'ui', 10));
  });
});

describe('wrapText', () => {
  it('loses no word, and no line is wider than asked', () => {
    const text = 'Source: Panj, 2026-11-24, CC BY 4.0, with a long way to go';
    const lines = wrapText(text, 'ui', 11, 90);
    expect(lines.join(' ')).toBe(text);
    for (const line of lines) expect(textWidth(line, 'ui', 11)).toBeLessThanOrEqual(90);
  });

  it('cuts the last of a few lines, and one word too long', () => {
    expect(wrapText('one two three four', 'ui', 11, 50, 1)[0]).toMatch(/…$/);
    expect(fitText('Incidents', 'ui', 11, 20)).toBe('');
  });
});
