import { fileName, selectionName } from './address';
import { toArchive } from './archive';
import { citationOf, toText } from './citation';
import { toBibtex, toCff, toRis } from './citation-formats';
import { toClaimsJson } from './claims-json';
import { jsonText, toDescriptor } from './data-package';
import { type Download, versionedUrl } from './download';
import { toEventsJson } from './events-json';
import { toGeoJson } from './geojson';
import type { Table } from './table';
import { TABLES } from './tables/all';

/** A file below /data/. */
export type DataFile = {
  readonly name: string;
  readonly title: string;
  readonly mediaType: string;
  /** Whether a browser shows it rather than saves it. */
  readonly isInline?: true;
  /** Whether it stands beside the record, and so in no version. */
  readonly isBeside?: true | undefined;
  /** Whether it can be of one event, by `event`. */
  readonly isOfEvents?: true;
  /** Whether spreadsheets open it, some of which need a byte-order mark to, by `bom`. */
  readonly isCsv?: true;
  readonly make: (download: Download) => string | Promise<Uint8Array>;
};

export const ARCHIVE: DataFile = {
  name: 'panj.zip',
  title: 'All tables as a Data Package, with readme, citation and GeoJSON',
  mediaType: 'application/zip',
  make: toArchive,
};

export const TABLE_FILES: readonly DataFile[] = TABLES.map((table) => ({
  name: `${table.name}.csv`,
  title: table.title,
  mediaType: 'text/csv; charset=utf-8; header=present',
  isBeside: table.isBeside,
  isCsv: true,
  ...(table.name === 'events' && { isOfEvents: true }),
  make: table.csv,
}));

export const OTHER_FILES: readonly DataFile[] = [
  {
    name: 'events.json',
    title: 'Records as written, sources and accounts within',
    mediaType: 'application/json',
    isInline: true,
    isOfEvents: true,
    make: (download) => jsonText(toEventsJson(download)),
  },
  {
    name: 'events.geojson',
    title: 'Events as points for maps',
    mediaType: 'application/geo+json',
    isOfEvents: true,
    make: (download) => jsonText(toGeoJson(download)),
  },
  {
    name: 'claims.json',
    title: 'Claims held against the record',
    mediaType: 'application/json',
    isInline: true,
    isBeside: true,
    make: (download) => jsonText(toClaimsJson(download)),
  },
  {
    name: 'datapackage.json',
    title: 'Description of all tables, after the Data Package standard',
    mediaType: 'application/json',
    isInline: true,
    make: (download) => jsonText(toDescriptor(download, (table) => tableUrl(table, download))),
  },
];

type CitationFile = Omit<DataFile, 'make'> & { readonly make: (download: Download) => string };

export const CITATION_FILES: readonly CitationFile[] = [
  {
    name: 'citation.txt',
    title: 'Plain text',
    mediaType: 'text/plain; charset=utf-8',
    isInline: true,
    isOfEvents: true,
    make: (download) => toText(citationOf(download)),
  },
  {
    name: 'citation.bib',
    title: 'BibTeX',
    mediaType: 'application/x-bibtex; charset=utf-8',
    isOfEvents: true,
    make: (download) => toBibtex(citationOf(download)),
  },
  {
    name: 'citation.ris',
    title: 'RIS',
    mediaType: 'application/x-research-info-systems; charset=utf-8',
    isOfEvents: true,
    make: (download) => toRis(citationOf(download)),
  },
  {
    name: 'CITATION.cff',
    title: 'Citation File Format',
    mediaType: 'application/yaml; charset=utf-8',
    make: (download) => toCff(citationOf(download)),
  },
];

export const DATA_FILES: ReadonlyMap<string, DataFile> = new Map(
  [ARCHIVE, ...TABLE_FILES, ...OTHER_FILES, ...CITATION_FILES].map((file) => [file.name, file]),
);

/** Where a table can be fetched as the download has it: what stands beside the record in no version. */
function tableUrl({ name, isBeside }: Table, download: Download): string {
  const url = new URL(versionedUrl(`/data/${name}.csv`, download));
  if (isBeside) url.searchParams.delete('v');
  return url.href;
}

/** The files of a list that a download has. */
export const filesOf = (
  files: readonly DataFile[],
  { claims }: Pick<Download, 'claims'>,
): readonly DataFile[] => files.filter(({ isBeside }) => !isBeside || claims !== null);

/** What a file of a download is called where it is saved. */
export function savedName(
  { name }: Pick<DataFile, 'name'>,
  { edition, query, cited }: Pick<Download, 'edition' | 'query' | 'cited'>,
): string {
  const of = cited?.id ?? selectionName(query);
  return name === 'panj.zip'
    ? `${fileName(edition.version.id, of, '')}.zip`
    : fileName(edition.version.id, of, name);
}
