import type { ReactElement } from 'react';
import { toMarkup } from '@/lib/http/markup';
import { respond } from '@/lib/http/respond';
import { rasterise } from './rasterise';

export const PICTURE_FORMATS = ['svg', 'png'] as const;
type PictureFormat = (typeof PICTURE_FORMATS)[number];

const TYPES = { svg: 'image/svg+xml; charset=utf-8', png: 'image/png' } as const;

/** A picture as an answer. It may be drawn on any page, so every origin may read it. */
export async function respondWithPicture(
  request: Request,
  picture: ReactElement,
  format: PictureFormat,
  scale: number,
  cacheControl: string,
): Promise<Response> {
  const svg = await toMarkup(picture);
  return respond(request, format === 'png' ? rasterise(svg, scale) : svg, {
    'Content-Type': TYPES[format],
    'Cache-Control': cacheControl,
    'Access-Control-Allow-Origin': '*',
    // Opened on its own, a picture loads nothing and runs nothing.
    'Content-Security-Policy': "default-src 'none'; style-src 'unsafe-inline'",
  });
}
