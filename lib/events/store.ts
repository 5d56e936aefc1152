import 'server-only';
import { buildIndex } from './build-index';
import { builtRecord, type DataUrls } from './built-record';
import type { VersionChanges } from './changes';
import type { EventDetail } from './detail';
import { type Edition, makeEdition } from './edition';
import type { EventIndex } from './event-index';
import { listVersions, readVersion } from './kept-versions';
import { buildSearch, openSearch } from './search';
import type { Version } from './versions';

/** The record in its newest version. */
export const getEdition = (): Edition => builtRecord().edition;

export const getIndex = (): EventIndex => getEdition().index;

export const getDetail = (id: string): EventDetail | null => getEdition().details.get(id) ?? null;

/** What each version changed, oldest first. */
export const getChanges = (): readonly VersionChanges[] => builtRecord().changes;

/** The kept versions, oldest first. */
export const getVersions = (): readonly Version[] => listVersions();

/** How many editions besides the newest are held at once; each takes about 10 MB. */
const EDITIONS_HELD = 4;
const held = new Map<string, Edition>();

/** The record in a kept version; null where there is none of this id. */
export function getKeptEdition(id: string): Edition | null {
  if (getEdition().version.id === id) return getEdition();
  const known = held.get(id);
  if (known) return known;
  const version = listVersions().find((kept) => kept.id === id);
  if (!version) return null;
  const dataset = readVersion(version);
  const index = buildIndex(dataset);
  const edition = makeEdition(version, dataset, index, () =>
    openSearch(buildSearch(dataset), index),
  );
  for (const oldest of held.keys()) {
    if (held.size < EDITIONS_HELD) break;
    held.delete(oldest);
  }
  held.set(id, edition);
  return edition;
}

/** Where the browser finds the newest record, and which version that is. */
export function getUrls(): DataUrls & { readonly version: string } {
  const { indexUrl, detailsBase, searchUrl, basemapUrl, sourcesUrl, edition } = builtRecord();
  return {
    indexUrl,
    detailsBase,
    searchUrl,
    basemapUrl,
    sourcesUrl,
    version: edition.version.id,
  };
}

/** Where the browser finds the index of an edition. */
export const getIndexUrl = ({ version }: Edition): string =>
  builtRecord().indexUrls[version.id] ?? builtRecord().indexUrl;
