import { buildIndex } from '@/lib/events/build-index';
import type { EventIndex } from '@/lib/events/event-index';
import { buildSearch } from '@/lib/events/search/index-file';
import { openSearch } from '@/lib/events/search/search';
import type { WithdrawnEvent } from '@/lib/events/withdrawn';
import { listVersions, readVersion } from '@/lib/record/kept-versions';
import { builtRecord } from './built-record';
import { type Edition, makeEdition } from './edition';

/** The record in its newest version. */
export const getEdition = (): Edition => builtRecord().edition;

/** What was published and is no longer part of the record. */
export const getWithdrawn = (): readonly WithdrawnEvent[] => builtRecord().withdrawn;

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
    openSearch(buildSearch(dataset, { ...builtRecord().synonyms, claims: [] }), index),
  );
  for (const oldest of held.keys()) {
    if (held.size < EDITIONS_HELD) break;
    held.delete(oldest);
  }
  held.set(id, edition);
  return edition;
}

/**
 * Where the browser finds the index of an edition.
 *
 * @throws Error for a version that was kept after this build.
 */
export function getIndexUrl({ version }: Edition): string {
  const { indexUrl, indexUrls, edition } = builtRecord();
  const url = version.id === edition.version.id ? indexUrl : indexUrls[version.id];
  if (url === undefined) {
    throw new Error(`Version ${version.id} is not in this build. Run "npm run data:build".`);
  }
  return url;
}

/**
 * The index that the browser finds under an address.
 *
 * @throws Error for an address that this build does not write.
 */
export function indexAt(url: string): EventIndex {
  const { indexUrl, indexUrls, edition } = builtRecord();
  if (url === indexUrl) return edition.index;
  const id = Object.keys(indexUrls).find((version) => indexUrls[version] === url);
  const kept = id === undefined ? null : getKeptEdition(id);
  if (!kept) throw new Error(`No index of this build stands under ${url}.`);
  return kept.index;
}
