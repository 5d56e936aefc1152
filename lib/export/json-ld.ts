import type { EventRecord } from '@/lib/record/schema';

/**
 * An event page as schema.org data. `Event` is for events one can attend, so the page is an
 * `Article` about something that happened, with its sources as citations.
 */
export function eventJsonLd(record: EventRecord): object {
  return {
    '@context': 'https://schema.org',
    '@type': 'Article',
    headline: record.title,
    abstract: record.summary,
    articleBody: record.narrative,
    temporalCoverage: record.date.replace(/[~?%]/g, ''),
    inLanguage: 'en',
    license: 'https://creativecommons.org/licenses/by/4.0/',
    isAccessibleForFree: true,
    contentLocation: {
      '@type': 'Place',
      name: record.location.name,
      address: { '@type': 'PostalAddress', addressCountry: record.location.country },
      geo: {
        '@type': 'GeoCoordinates',
        latitude: record.location.lat,
        longitude: record.location.lon,
      },
    },
    citation: record.sources.map(({ title, titleEn, publisher, url, published, lang }) => ({
      '@type': 'CreativeWork',
      name: title,
      ...(titleEn === undefined ? {} : { alternateName: titleEn }),
      publisher: { '@type': 'Organization', name: publisher },
      url,
      inLanguage: lang,
      ...(published === null ? {} : { datePublished: published }),
    })),
  };
}
