import 'server-only';
import { type BuiltRecord, builtRecord } from './built-record';
import type { EventDetail } from './detail';
import type { EventIndex } from './event-index';

type DataUrls = Pick<
  BuiltRecord,
  'indexUrl' | 'detailsBase' | 'searchUrl' | 'basemapUrl' | 'sourcesUrl'
>;

export const getIndex = (): EventIndex => builtRecord().index;

export function getDetail(id: string): EventDetail | null {
  const { details } = builtRecord();
  return Object.hasOwn(details, id) ? (details[id] ?? null) : null;
}

/** Where the browser finds the index, the search and the base map, and below which folder the
 * details. */
export function getUrls(): DataUrls {
  const { indexUrl, detailsBase, searchUrl, basemapUrl, sourcesUrl } = builtRecord();
  return { indexUrl, detailsBase, searchUrl, basemapUrl, sourcesUrl };
}
