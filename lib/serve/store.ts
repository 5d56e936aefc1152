import 'server-only';
import type { EventDetail } from '@/lib/events/detail';
import type { EventIndex } from '@/lib/events/event-index';
import type { Locator } from '@/lib/map/basemap';
import type { VersionChanges } from '@/lib/record/changes';
import type { Claim, Story } from '@/lib/record/editorial';
import { listVersions } from '@/lib/record/kept-versions';
import type { Version } from '@/lib/record/versions';
import { builtRecord, type DataUrls } from './built-record';
import { getEdition } from './editions';

export { getEdition, getIndexUrl, getKeptEdition, getWithdrawn } from './editions';

export const getIndex = (): EventIndex => getEdition().index;

export const getDetail = (id: string): EventDetail | null => getEdition().details.get(id) ?? null;

/** The claims held against the newest record. */
export const getClaims = (): readonly Claim[] => getEdition().claims;

/** The story of the newest record; null where editors tell none. */
export const getStory = (): Story | null => builtRecord().story;

/** The small map of the opening. */
export const getLocator = (): Locator => builtRecord().locator;

/** What each version changed, oldest first. */
export const getChanges = (): readonly VersionChanges[] => builtRecord().changes;

/** The kept versions, oldest first. */
export const getVersions = (): readonly Version[] => listVersions();

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
