import { runInWorker } from '@/lib/operate/workers';
import { citationOf } from './citation';
import { toCff } from './citation-formats';
import { jsonText, toDescriptor } from './data-package';
import type { Download } from './download';
import { toGeoJson } from './geojson';
import { LICENCE_TEXT, toReadme } from './package-readme';
import { tablesOf } from './tables/all';

/** The Data Package in one file. The same download gives the same bytes: files are in a fixed order
 * and bear the day of the version. */
export const toArchive = (download: Download): Promise<Uint8Array> =>
  runInWorker({ kind: 'zip', files: archiveFiles(download), day: download.edition.version.date });

/** The texts in the archive, by name. */
export const archiveFiles = (download: Download): readonly (readonly [string, string])[] => [
  ['datapackage.json', jsonText(toDescriptor(download, ({ name }) => `${name}.csv`))],
  ['README.md', toReadme(download)],
  ['LICENSE.txt', LICENCE_TEXT],
  ['CITATION.cff', toCff(citationOf({ ...download, cited: null }))],
  ...tablesOf(download).map((table) => [`${table.name}.csv`, table.csv(download)] as const),
  ['events.geojson', jsonText(toGeoJson(download))],
];

/** All that decides what is in an archive. */
export const archiveKey = ({ edition, query, cited, claims }: Download): string =>
  [edition.version.id, query, cited?.id ?? '', claims ? 'with claims' : ''].join(' ');
