import { createHash } from 'node:crypto';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { buildIndex } from '@/lib/events/build-index';
import { encodeIndex } from '@/lib/events/codec';
import { toDetails, toSources } from '@/lib/events/detail';
import { buildSearch } from '@/lib/events/search';
import { withdrawnEvents } from '@/lib/events/withdrawn';
import { buildBasemap } from '@/lib/map/basemap';
import { changeLog } from '@/lib/record/changes';
import { findVersion, listVersions, readVersion } from '@/lib/record/kept-versions';
import { versionOf } from '@/lib/record/versions';
import { BUILT_RECORD, type BuiltRecord } from '@/lib/serve/built-record';
import { BUILT_WITHDRAWN } from '@/lib/serve/built-withdrawn';
import { today } from '@/lib/time/day';
import { readRecord, run } from './run';

/** While the record is being edited, it is shown under a version that is not kept. */
const isDraft = process.argv.includes('--draft');
/** What the build writes for the browser, below `public/`. */
const FOLDER = '/record';

run(() => {
  const { dataset, editorial } = readRecord('Nothing was built.');
  const kept = findVersion(dataset);
  if (!kept && !isDraft) {
    throw new Error(
      `The record has changed since its last version, ${listVersions().at(-1)?.id ?? 'none'}. Run "npm run data:version" and commit the file it writes, so that what is published can be cited and drawn again. Nothing was built.`,
    );
  }
  const version = kept ?? versionOf(dataset, today());
  const log = listVersions().map((entry) => ({ version: entry, dataset: readVersion(entry) }));
  if (!kept) log.push({ version, dataset });

  const hash = (text: string): string =>
    createHash('sha256').update(text).digest('hex').slice(0, 12);
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
    changes: changeLog(log, editorial.corrections),
  };

  rmSync(join('public', FOLDER), { recursive: true, force: true });
  const write = (path: string, text: string): void => {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  };
  for (const { id, text } of indexes) write(join('public', record.indexUrls[id] ?? ''), text);
  write(join('public', record.searchUrl), search);
  write(join('public', record.basemapUrl), basemap);
  write(join('public', record.sourcesUrl), sources);
  for (const detail of details) {
    write(join('public', record.detailsBase, `${detail.record.id}.json`), JSON.stringify(detail));
  }
  write(BUILT_RECORD, JSON.stringify(record));
  write(BUILT_WITHDRAWN, JSON.stringify(withdrawnEvents(editorial.withdrawn, log)));
  console.log(`${details.length} records of version ${version.id} built into public${FOLDER}`);
});
