import type { ReactElement } from 'react';
import { toMarkup } from '@/lib/http/markup';
import { badParameters } from '@/lib/http/problem';
import type { QueryProblem } from '@/lib/http/query';
import { respondDrawn } from '@/lib/operate/respond-drawn';
import { rasterise } from './rasterise';
import type { Looks } from './request';

export const PICTURE_FORMATS = ['svg', 'png'] as const;
type PictureFormat = (typeof PICTURE_FORMATS)[number];

const TYPES = { svg: 'image/svg+xml; charset=utf-8', png: 'image/png' } as const;

type Picture = {
  /** Version, day and canonical address: all that decides how it looks. */
  readonly key: string;
  /** Its size and colours, or why they cannot be had. Selects and lays out, and so is asked for when
   * it is the picture's turn. */
  readonly readLooks: () => Looks | QueryProblem;
  readonly draw: (looks: Looks) => ReactElement;
  readonly format: PictureFormat;
  readonly cacheControl: string;
};

/** A picture as an answer. It may be drawn on any page, so every origin may read it. */
export function respondWithPicture(
  request: Request,
  { key, readLooks, draw, format, cacheControl }: Picture,
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
    check: () => {
      const looks = readLooks();
      return 'parameter' in looks ? badParameters([looks]) : looks;
    },
    make: async (looks) => {
      const svg = await toMarkup(draw(looks));
      return format === 'png' ? rasterise(svg, looks.scale) : svg;
    },
  });
}
