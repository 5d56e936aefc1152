import type { MetadataRoute } from 'next';
import { ORIGIN } from '@/lib/http/origin';
import { getChanges, getClaims, getEdition } from '@/lib/serve/store';

const PAGES = ['/', '/story', '/claims', '/method', '/data', '/changes', '/embed', '/api'] as const;

/** Every page, with the day on which what it shows last changed: of an event, the version in which it
 * was added or corrected. */
export default function sitemap(): MetadataRoute.Sitemap {
  const { index, version } = getEdition();
  const changed = new Map(
    getChanges().flatMap((changes) =>
      [...changes.added, ...changes.corrected]
        .filter(({ table }) => table === 'events')
        .map(({ key }) => [key, changes.version.date] as const),
    ),
  );
  return [
    ...[
      ...PAGES,
      ...index.periods.map(({ id }) => `/periods/${id}`),
      ...getClaims().map(({ id }) => `/claims/${id}`),
    ].map((path) => ({
      url: `${ORIGIN}${path}`,
      lastModified: version.date,
    })),
    ...index.ids.map((id) => ({
      url: `${ORIGIN}/events/${id}`,
      lastModified: changed.get(id) ?? version.date,
    })),
  ];
}
