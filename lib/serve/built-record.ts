import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { decodeIndex } from '@/lib/events/codec';
import { openSearch } from '@/lib/events/search/search';
import type { WithdrawnEvent } from '@/lib/events/withdrawn';
import type { Locator } from '@/lib/map/basemap';
import type { VersionChanges } from '@/lib/record/changes';
import type { Claim, Story, Synonyms } from '@/lib/record/editorial';
import type { Dataset } from '@/lib/record/schema';
import type { Version } from '@/lib/record/versions';
import { type Edition, makeEdition } from './edition';

/** Where the browser finds what the build wrote for it. Every name holds the hash of its content. */
export type DataUrls = {
  readonly indexUrl: string;
  readonly detailsBase: string;
  readonly searchUrl: string;
  readonly basemapUrl: string;
  readonly sourcesUrl: string;
};

/** What the build writes for the server: everything, checked, in one file. */
export type BuiltRecord = DataUrls & {
  readonly version: Version;
  /** The index as encoded text: the very bytes that the browser gets. */
  readonly index: string;
  readonly dataset: Dataset;
  /** What editors hold against the record. It stands beside it, and is part of no version. */
  readonly claims: readonly Claim[];
  /** The story that editors tell of the record; null where there is none. It is part of no version. */
  readonly story: Story | null;
  /** The indexes of the kept versions, by version: for the interactive embeds of one of them. */
  readonly indexUrls: Readonly<Record<string, string>>;
  /** What the search of any version knows of the words of readers. */
  readonly synonyms: Synonyms;
  /** What each version changed, oldest first. */
  readonly changes: readonly VersionChanges[];
  /** The small map of the opening. */
  readonly locator: Locator;
  /** What was published and is no longer part of the record. */
  readonly withdrawn: readonly WithdrawnEvent[];
};

export const BUILT_RECORD = 'data/build/record.json';

type Loaded = Omit<BuiltRecord, 'index' | 'dataset' | 'version' | 'claims'> & {
  readonly edition: Edition;
};

/** Held on the process: pages, routes and the gate before them are bundled apart, and each would read
 * and hold a record of its own. */
const KEY = Symbol.for('panj.record');
type Holder = { [KEY]?: Loaded };

/**
 * The record as built, read once per process.
 *
 * @throws Error where `npm run data:build` has not been run.
 */
export function builtRecord(): Loaded {
  const holder = globalThis as Holder;
  if (holder[KEY]) return holder[KEY];
  let text: string;
  try {
    text = readFileSync(join(process.cwd(), BUILT_RECORD), 'utf8');
  } catch (cause) {
    throw new Error(`${BUILT_RECORD} is missing: run "npm run data:build".`, { cause });
  }
  const { index: encoded, dataset, version, claims, ...rest }: BuiltRecord = JSON.parse(text);
  const index = decodeIndex(encoded);
  const open = () =>
    // The search as the browser gets it.
    openSearch(readFileSync(join(process.cwd(), 'public', rest.searchUrl), 'utf8'), index);
  const edition = makeEdition(version, dataset, index, open, claims);
  holder[KEY] = { ...rest, edition };
  return holder[KEY];
}
