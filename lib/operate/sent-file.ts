import { readFileSync, statSync } from 'node:fs';
import { join, normalize } from 'node:path';
import { etagOf } from '@/lib/http/respond';

/** A file that is sent as it lies on the disk. */
export type SentFile = {
  readonly size: number;
  /** By content: by time and size, as Next has it, two machines of one build would be two sites. */
  readonly etag: string;
};

/** By path, as long as the file is the same. What is no file is not held, so strangers cannot grow it. */
const held = new Map<string, SentFile & { readonly mtimeMs: number }>();

/**
 * The file that stands at a path; null where none does.
 *
 * @param path the path of an address, its % escapes decoded
 */
export function sentFile(path: string): SentFile | null {
  const inside = normalize(path);
  // What was escaped may still lead out of the folder, or end the path early.
  if (inside !== path || path.includes('\0') || path.includes('\\')) return null;
  const file = path.startsWith('/_next/static/')
    ? path.replace('/_next/', '.next/')
    : `public${path}`;
  const full = join(/* turbopackIgnore: true */ process.cwd(), file);
  try {
    const found = statSync(full, { throwIfNoEntry: false });
    if (!found?.isFile()) return null;
    const known = held.get(full);
    if (known && known.mtimeMs === found.mtimeMs && known.size === found.size) return known;
    const { mtimeMs, size } = found;
    const made = { mtimeMs, size, etag: etagOf(readFileSync(full)) };
    held.set(full, made);
    return made;
  } catch {
    // Too long a name, or one that may not be read.
    return null;
  }
}
