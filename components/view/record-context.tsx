'use client';

import { createContext, useContext } from 'react';
import type { EventIndex } from '@/lib/events/event-index';
import type { DataUrls } from '@/lib/serve/built-record';
import type { Bounds } from '@/lib/view/window';

/** The record on screen; the same object for as long as the page shows this version of it. */
export type ShownRecord = {
  readonly index: EventIndex;
  /** The version of the data. */
  readonly version: string;
  /** Every window lies in it. */
  readonly bounds: Bounds;
  /** Where the rest of the record is fetched from; null in a frame, which fetches no more. */
  readonly urls: DataUrls | null;
};

const RecordContext = createContext<ShownRecord | null>(null);

export const RecordProvider = RecordContext.Provider;

/** @throws Error outside of a `RecordProvider`. */
export function useRecord(): ShownRecord {
  const record = useContext(RecordContext);
  if (!record) throw new Error('There is no record here: put the part inside a RecordProvider.');
  return record;
}

/** @throws Error where the rest of the record cannot be fetched, as in a frame. */
export function useRecordUrls(): DataUrls {
  const { urls } = useRecord();
  if (!urls) throw new Error('This part fetches more of the record, which a frame does not do.');
  return urls;
}
