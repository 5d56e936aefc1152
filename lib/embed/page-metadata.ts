import type { Metadata } from 'next';
import type { View } from '@/lib/view/grammar';
import type { EmbedTarget } from './parameters';
import { pictureHref } from './snippet';

const SHARED = { width: 600, height: 315, scale: 2 } as const;

/** The picture that other sites show beside a link: the chart of the page, at 1200 × 630 pixels. */
export const sharedPicture = (target: EmbedTarget, view: Partial<View>, alt: string) => ({
  url: pictureHref(target, view, {}, SHARED),
  width: SHARED.width * SHARED.scale,
  height: SHARED.height * SHARED.scale,
  type: 'image/png',
  alt,
});

/** The links by which a CMS that is given a page finds out how to embed it. */
export function discoveryLinks(
  origin: string,
  path: string,
): NonNullable<NonNullable<Metadata['alternates']>['types']> {
  const href = `${origin}/api/oembed?url=${encodeURIComponent(origin + path)}`;
  return {
    'application/json+oembed': href,
    'text/xml+oembed': `${href}&format=xml`,
  };
}
