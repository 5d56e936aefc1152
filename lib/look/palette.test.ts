import { describe, expect, it } from 'vitest';
import { ACCENT_NAMES, paletteOf, type Token } from './palette';

/** Contrast of two colours after WCAG 2.2. */
function contrast(a: string, b: string): number {
  const [low, high] = [luminance(a), luminance(b)];
  return (Math.max(low, high) + 0.05) / (Math.min(low, high) + 0.05);
}

function luminance(hex: string): number {
  const [red, green, blue] = [1, 3, 5]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
  return 0.2126 * (red ?? 0) + 0.7152 * (green ?? 0) + 0.0722 * (blue ?? 0);
}

const MARKS = ['battles', 'explosions', 'civilians', 'riots', 'protests', 'developments'] as const;

describe.each(['light', 'dark'] as const)('the %s palette', (theme) => {
  const palette = paletteOf(theme);
  it.each(['ink', 'ink-2', 'ink-3', 'river'] satisfies Token[])('%s can be read', (token) => {
    for (const ground of ['paper', 'sheet'] as const) {
      expect(contrast(palette[token], palette[ground])).toBeGreaterThanOrEqual(4.5);
    }
  });
  it.each(MARKS)('%s can be seen', (token) => {
    for (const ground of ['paper', 'sheet', 'sunken'] as const) {
      expect(contrast(palette[token], palette[ground])).toBeGreaterThanOrEqual(3);
    }
  });
  it.each(ACCENT_NAMES)('the accent %s can be read', (accent) => {
    const { river, paper, sheet } = paletteOf(theme, accent);
    expect(contrast(river, paper)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(river, sheet)).toBeGreaterThanOrEqual(4.5);
  });
});
