import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { decodeIndex } from './codec';
import type { EventDetail } from './detail';
import type { EventIndex } from './event-index';
import { openSearch, type Search } from './search';

/** What the build writes for the server: everything, checked, in one file. */
export type BuiltRecord = {
  readonly indexUrl: string;
  readonly detailsBase: string;
  readonly searchUrl: string;
  readonly basemapUrl: string;
  readonly sourcesUrl: string;
  /** The index as encoded text: the very bytes that the browser gets. */
  readonly index: string;
  readonly details: Readonly<Record<string, EventDetail>>;
};

export const BUILT_RECORD = 'data/build/record.json';

type ServerRecord = Omit<BuiltRecord, 'index'> & { readonly index: EventIndex };

let loaded: ServerRecord | undefined;
let search: Search | undefined;

/**
 * The record as built, read once per process.
 *
 * @throws Error where `npm run data:build` has not been run.
 */
export function builtRecord(): ServerRecord {
  if (loaded) return loaded;
  let text: string;
  try {
    text = readFileSync(join(process.cwd(), BUILT_RECORD), 'utf8');
  } catch (cause) {
    throw new Error(`${BUILT_RECORD} is missing: run "npm run data:build".`, { cause });
  }
  const { index, ...rest }: BuiltRecord = JSON.parse(text);
  loaded = { ...rest, index: decodeIndex(index) };
  return loaded;
}

/** The search as the browser gets it, read when a page first asks for it. */
export function builtSearch(): Search {
  const { searchUrl, index } = builtRecord();
  search ??= openSearch(readFileSync(join(process.cwd(), 'public', searchUrl), 'utf8'), index);
  return search;
}
