import { createHash } from 'node:crypto';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { buildBasemap } from '../../map/basemap';
import { buildIndex } from '../build-index';
import { BUILT_RECORD, type BuiltRecord } from '../built-record';
import { checkRecord, formatProblem } from '../check';
import { encodeIndex } from '../codec';
import { toDetails, toSources } from '../detail';
import { readRecordFiles } from '../load';
import { buildSearch } from '../search';

const { dataset, problems } = checkRecord(readRecordFiles());
if (!dataset) {
  for (const problem of problems) console.error(formatProblem(problem));
  console.error(`\n${problems.length} problem(s) in the record. Nothing was built.`);
  process.exit(1);
}

const hash = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 12);
const index = encodeIndex(buildIndex(dataset));
const details = toDetails(dataset);
const search = buildSearch(dataset);
const basemap = buildBasemap();
const sources = JSON.stringify(toSources(dataset));
const record: BuiltRecord = {
  indexUrl: `/data/index.${hash(index)}.json`,
  detailsBase: `/data/events.${hash(JSON.stringify(details))}`,
  searchUrl: `/data/search.${hash(search)}.json`,
  basemapUrl: `/data/basemap.${hash(basemap)}.svg`,
  sourcesUrl: `/data/sources.${hash(sources)}.json`,
  index,
  details: Object.fromEntries(details.map((detail) => [detail.record.id, detail])),
};

rmSync('public/data', { recursive: true, force: true });
const write = (path: string, text: string): void => {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
};
write(join('public', record.indexUrl), index);
write(join('public', record.searchUrl), search);
write(join('public', record.basemapUrl), basemap);
write(join('public', record.sourcesUrl), sources);
for (const detail of details) {
  write(join('public', record.detailsBase, `${detail.record.id}.json`), JSON.stringify(detail));
}
write(BUILT_RECORD, JSON.stringify(record));
console.log(`${details.length} records built into public${record.indexUrl}`);
