import type { ReactElement } from 'react';
import { toMarkup } from '@/lib/http/markup';
import { respondDrawn } from '@/lib/operate/respond-drawn';
import { rasterise } from './rasterise';

export const PICTURE_FORMATS = ['svg', 'png'] as const;
type PictureFormat = (typeof PICTURE_FORMATS)[number];

const TYPES = { svg: 'image/svg+xml; charset=utf-8', png: 'image/png' } as const;

type Picture = {
  /** Version, day and canonical address: all that decides how it looks. */
  readonly key: string;
  readonly draw: () => ReactElement;
  readonly format: PictureFormat;
  readonly scale: number;
  readonly cacheControl: string;
};

/** A picture as an answer. It may be drawn on any page, so every origin may read it. */
export function respondWithPicture(
  request: Request,
  { key, draw, format, scale, cacheControl }: Picture,
): Promise<Response> {
  return respondDrawn(request, {
    kind: format,
    key,
    headers: {
      'Content-Type': TYPES[format],
      'Cache-Control': cacheControl,
      'Access-Control-Allow-Origin': '*',
      // Opened on its own, a picture loads nothing and runs nothing.
      'Content-Security-Policy': "default-src 'none'; style-src 'unsafe-inline'",
    },
    make: async () => {
      const svg = await toMarkup(draw());
      return format === 'png' ? rasterise(svg, scale) : svg;
    },
  });
}
