import type { Metadata } from 'next';

type Alternates = NonNullable<NonNullable<Metadata['alternates']>['types']>;

/** The links by which a CMS that is given a page finds out how to embed it. */
export function discoveryLinks(origin: string, path: string): Alternates {
  const href = `${origin}/api/oembed?url=${encodeURIComponent(origin + path)}`;
  return {
    'application/json+oembed': href,
    'text/xml+oembed': `${href}&format=xml`,
  };
}
