import type { MetadataRoute } from 'next';
import { ORIGIN } from '@/lib/http/origin';

/** Crawlers are welcome on pages. Each view links to more views, each drawing costs and says nothing to
 * a crawler, and the files of the data are named on their page. */
export default function robots(): MetadataRoute.Robots {
  return {
    rules: {
      userAgent: '*',
      allow: '/',
      disallow: ['/?', '/chart/', '/data/', '/data?', '/embed/', '/api/', '/record/'],
    },
    sitemap: `${ORIGIN}/sitemap.xml`,
  };
}
