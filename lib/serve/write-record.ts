import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { buildIndex } from '@/lib/events/build-index';
import { encodeIndex } from '@/lib/events/codec';
import { toDetails, toSources } from '@/lib/events/detail';
import { buildSearch } from '@/lib/events/search/index-file';
import { withdrawnEvents } from '@/lib/events/withdrawn';
import { buildBasemap, buildLocator } from '@/lib/map/basemap';
import { changeLog } from '@/lib/record/changes';
import type { Editorial } from '@/lib/record/editorial';
import { listVersions, readNote, readVersion } from '@/lib/record/kept-versions';
import type { Dataset } from '@/lib/record/schema';
import type { Version } from '@/lib/record/versions';
import { writeWhole } from '@/lib/record/write-whole';
import { BUILT_RECORD, type BuiltRecord } from './built-record';
import { keepReleases, writeRelease } from './publish';

/** What the build writes for the browser, below `public/`. */
const FOLDER = '/record';

/** Writes what the site needs of the record into `data/build` and `public/record` of the folder that
 * the process runs in: the record as given, and its kept versions. */
export function writeRecord(dataset: Dataset, editorial: Editorial, version: Version): void {
  const log = listVersions().map((entry) => ({
    version: entry,
    dataset: readVersion(entry),
    confirmed: confirmationOf(entry),
  }));
  if (log.at(-1)?.version.id !== version.id) log.push({ version, dataset, confirmed: undefined });

  const hash = (text: string): string =>
    createHash('sha256').update(text).digest('hex').slice(0, 12);
  const index = encodeIndex(buildIndex(dataset));
  const details = toDetails(dataset, editorial.claims);
  const { story, claims, synonyms } = editorial;
  const search = buildSearch(dataset, { ...synonyms, claims });
  const basemap = buildBasemap();
  const sources = JSON.stringify(toSources(dataset));
  const indexes = log.map((entry) => ({
    id: entry.version.id,
    text: encodeIndex(buildIndex(entry.dataset)),
  }));
  const record: BuiltRecord = {
    indexUrl: `${FOLDER}/index.${hash(index)}.json`,
    detailsBase: `${FOLDER}/events.${hash(JSON.stringify(details))}`,
    searchUrl: `${FOLDER}/search.${hash(search)}.json`,
    basemapUrl: `${FOLDER}/basemap.${hash(basemap)}.svg`,
    sourcesUrl: `${FOLDER}/sources.${hash(sources)}.json`,
    version,
    index,
    dataset,
    claims,
    story,
    indexUrls: Object.fromEntries(
      indexes.map(({ id, text }) => [id, `${FOLDER}/index.${hash(text)}.json`]),
    ),
    synonyms,
    changes: changeLog(log, editorial.corrections),
    locator: buildLocator(),
    withdrawn: withdrawnEvents(editorial.withdrawn, log),
  };

  const nameOf = (url: string): string => url.slice(FOLDER.length + 1);
  const files = new Map([
    ...indexes.map(({ id, text }) => [nameOf(record.indexUrls[id] ?? ''), text] as const),
    [nameOf(record.searchUrl), search],
    [nameOf(record.basemapUrl), basemap],
    [nameOf(record.sourcesUrl), sources],
    ...details.map(
      (detail) =>
        [`${nameOf(record.detailsBase)}/${detail.record.id}.json`, JSON.stringify(detail)] as const,
    ),
  ]);
  // In this order: a server that starts meanwhile, or after a build was killed, finds every file that
  // the record names.
  writeRelease(join('public', FOLDER), files);
  writeWhole(BUILT_RECORD, JSON.stringify(record));
  keepReleases(join('public', FOLDER), version.id, files.keys());
}

/** What was said of totals of closed years when a version was kept. */
function confirmationOf(version: Version): string | undefined {
  const note = readNote(version);
  return note && note.confirmed.length > 0 ? note.reason : undefined;
}
