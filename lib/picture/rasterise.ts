import { Resvg } from '@resvg/resvg-js';
import { FONT_FILES } from '@/lib/look/fonts';

const FONTS = {
  loadSystemFonts: false,
  fontFiles: Object.values(FONT_FILES),
  defaultFontFamily: 'Inter',
  sansSerifFamily: 'Inter',
  serifFamily: 'Source Serif 4',
};

/** An SVG picture as PNG, `scale` pixels to the px. It is drawn with our own fonts alone, so it looks
 * the same on a machine without any. */
export function rasterise(svg: string, scale: number): Uint8Array {
  return new Resvg(svg, { font: FONTS, fitTo: { mode: 'zoom', value: scale } }).render().asPng();
}
