import { FONT_FILES } from '@/lib/look/fonts';
import { runInWorker } from '@/lib/operate/workers';

const FONTS = {
  loadSystemFonts: false,
  fontFiles: Object.values(FONT_FILES),
  defaultFontFamily: 'Inter',
  sansSerifFamily: 'Inter',
  serifFamily: 'Source Serif 4',
};

/** An SVG picture as PNG, `scale` pixels to the px. It is drawn with our own fonts alone, so it looks
 * the same on a machine without any. */
export const rasterise = (svg: string, scale: number): Promise<Uint8Array> =>
  runInWorker({ kind: 'png', svg, scale, font: FONTS });
