import { strToU8, zipSync } from 'fflate';
import { citationOf } from './citation';
import { toCff } from './citation-formats';
import { jsonText, toDescriptor } from './data-package';
import type { Download } from './download';
import { toGeoJson } from './geojson';
import { LICENCE_TEXT, toReadme } from './package-readme';
import { TABLES } from './tables/all';

/** The Data Package in one file. The same download gives the same bytes: files are in a fixed order
 * and bear the day of the version. */
export function toArchive(download: Download): Uint8Array {
  const files: [string, string][] = [
    ['datapackage.json', jsonText(toDescriptor(download, (file) => file))],
    ['README.md', toReadme(download)],
    ['LICENSE.txt', LICENCE_TEXT],
    ['CITATION.cff', toCff(citationOf({ ...download, cited: null }))],
    ...TABLES.map((table): [string, string] => [`${table.name}.csv`, table.csv(download)]),
    ['events.geojson', jsonText(toGeoJson(download))],
  ];
  const [year = 0, month = 1, day = 1] = download.edition.version.date.split('-').map(Number);
  // fflate writes the parts of the local time, so a local date is the same bytes in every zone.
  const mtime = new Date(year, month - 1, day);
  return zipSync(Object.fromEntries(files.map(([name, text]) => [name, strToU8(text)])), {
    level: 9,
    mtime,
  });
}
