import { createHash } from 'node:crypto';
import type { Dataset } from './schema';

/** A state of the whole record that can be named, cited and drawn again. */
export type Version = {
  /** `2026-11-24-1a2b3c4d`: the day it was kept and the beginning of the hash of its content. */
  readonly id: string;
  /** The day it was kept, YYYY-MM-DD. */
  readonly date: string;
};

const VERSION_ID = /^(\d{4}-\d{2}-\d{2})-([0-9a-f]{8})$/;

/** The version an id names; null for what is no id of a version. */
export function parseVersionId(id: string): Version | null {
  const match = VERSION_ID.exec(id);
  return match?.[1] ? { id, date: match[1] } : null;
}

/** The first 32 bits of the SHA-256 of the record's content. The order of fields is the schema's and
 * not the file's, so that moving a line in the YAML makes no new version. */
export function contentHash(dataset: unknown): string {
  return createHash('sha256').update(JSON.stringify(dataset)).digest('hex').slice(0, 8);
}

export function versionOf(dataset: Dataset, date: string): Version {
  return { id: `${date}-${contentHash(dataset)}`, date };
}
