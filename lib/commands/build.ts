import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { buildIndex } from '@/lib/events/build-index';
import { encodeIndex } from '@/lib/events/codec';
import { toDetails, toSources } from '@/lib/events/detail';
import { buildSearch } from '@/lib/events/search';
import { buildBasemap } from '@/lib/map/basemap';
import { changeLog } from '@/lib/record/changes';
import { checkRecord, formatProblem } from '@/lib/record/check';
import { findVersion, listVersions, readVersion } from '@/lib/record/kept-versions';
import { readRecordFiles } from '@/lib/record/load';
import { versionOf } from '@/lib/record/versions';
import { BUILT_RECORD, type BuiltRecord } from '@/lib/serve/built-record';
import { today } from '@/lib/time/day';
import { publish, writeWhole } from './publish';

/** While the record is being edited, it is shown under a version that is not kept. */
const isDraft = process.argv.includes('--draft');
/** What the build writes for the browser, below `public/`. */
const FOLDER = '/record';

const { dataset, problems } = checkRecord(readRecordFiles());
if (!dataset) {
  for (const problem of problems) console.error(formatProblem(problem));
  console.error(`\n${problems.length} problem(s) in the record. Nothing was built.`);
  process.exit(1);
}

const kept = findVersion(dataset);
if (!kept && !isDraft) {
  console.error(
    `The record has changed since its last version, ${listVersions().at(-1)?.id ?? 'none'}. Run "npm run data:version" and commit the file it writes, so that what is published can be cited and drawn again. Nothing was built.`,
  );
  process.exit(1);
}
const version = kept ?? versionOf(dataset, today());
const log = listVersions().map((entry) => ({ version: entry, dataset: readVersion(entry) }));
if (!kept) log.push({ version, dataset });

const hash = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 12);
const index = encodeIndex(buildIndex(dataset));
const details = toDetails(dataset);
const search = buildSearch(dataset);
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
  indexUrls: Object.fromEntries(
    indexes.map(({ id, text }) => [id, `${FOLDER}/index.${hash(text)}.json`]),
  ),
  changes: changeLog(log),
};

const nameOf = (url: string): string => url.slice(FOLDER.length + 1);
publish(
  join('public', FOLDER),
  version.id,
  new Map([
    ...indexes.map(({ id, text }) => [nameOf(record.indexUrls[id] ?? ''), text] as const),
    [nameOf(record.searchUrl), search],
    [nameOf(record.basemapUrl), basemap],
    [nameOf(record.sourcesUrl), sources],
    ...details.map(
      (detail) =>
        [`${nameOf(record.detailsBase)}/${detail.record.id}.json`, JSON.stringify(detail)] as const,
    ),
  ]),
);
// Last: a server that starts meanwhile finds every file that this one names.
writeWhole(BUILT_RECORD, JSON.stringify(record));
console.log(`${details.length} records of version ${version.id} built into public${FOLDER}`);
