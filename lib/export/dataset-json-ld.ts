import type { Edition } from '@/lib/serve/edition';
import { AUTHORS, DESCRIPTION, KEYWORDS, LICENCE, TITLE, UCDP } from '@/lib/words/about';
import { ARCHIVE, OTHER_FILES, TABLE_FILES } from './files';

/** The data as a schema.org Dataset, in the form that dataset searches read. */
export function datasetJsonLd({ version, dataset }: Edition, origin: string): object {
  const { from, through } = dataset.coverage;
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    '@id': `${origin}/data`,
    name: TITLE,
    description: DESCRIPTION,
    url: `${origin}/data`,
    // The same for every version: which one it is stands in `version`.
    identifier: `${origin}/data`,
    version: version.id,
    dateModified: version.date,
    license: LICENCE.path,
    isAccessibleForFree: true,
    inLanguage: 'en',
    keywords: KEYWORDS,
    creator: { '@type': 'Organization', name: AUTHORS, url: origin },
    temporalCoverage: `${from}/${through}`,
    spatialCoverage: {
      '@type': 'Place',
      name: 'The frontier of Tajikistan and Afghanistan, and the region around it',
      geo: { '@type': 'GeoShape', box: '34 66 42 76' },
    },
    isBasedOn: {
      '@type': 'Dataset',
      name: `${UCDP.title} ${UCDP.version}`,
      description:
        'Yearly deaths in organised violence by country, of which Panj shows those in Tajikistan beside its own figures.',
      url: UCDP.path,
      license: LICENCE.path,
      creator: { '@type': 'Organization', name: UCDP.author },
    },
    citation: [
      'Davies, Pettersson, Sollenberg and Öberg (2025), Journal of Peace Research 62(4)',
      'Sundberg and Melander (2013), Journal of Peace Research 50(4)',
    ],
    distribution: [ARCHIVE, ...TABLE_FILES, ...OTHER_FILES].map(({ name, title, mediaType }) => ({
      '@type': 'DataDownload',
      name: title,
      encodingFormat: mediaType.split(';')[0],
      contentUrl: `${origin}/data/${name}`,
    })),
  };
}
