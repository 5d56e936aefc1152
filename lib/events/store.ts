import 'server-only';
import { builtRecord } from './built-record';
import type { EventDetail } from './detail';
import type { EventIndex } from './event-index';

export const getIndex = (): EventIndex => builtRecord().index;

export function getDetail(id: string): EventDetail | null {
  const { details } = builtRecord();
  return Object.hasOwn(details, id) ? (details[id] ?? null) : null;
}

/** Where the browser finds the index, and below which folder the details. */
export function getUrls(): { readonly indexUrl: string; readonly detailsBase: string } {
  const { indexUrl, detailsBase } = builtRecord();
  return { indexUrl, detailsBase };
}
