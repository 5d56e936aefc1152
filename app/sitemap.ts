import type { MetadataRoute } from 'next';
import { ORIGIN } from '@/lib/http/origin';
import { getIndex } from '@/lib/serve/store';

export default function sitemap(): MetadataRoute.Sitemap {
  const { ids, periods } = getIndex();
  const paths = [
    '/',
    '/method',
    '/data',
    '/changes',
    '/embed',
    '/api',
    ...periods.map(({ id }) => `/periods/${id}`),
    ...ids.map((id) => `/events/${id}`),
  ];
  return paths.map((path) => ({ url: `${ORIGIN}${path}` }));
}
