import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';

/** A release: the names it put below the folder. Each holds the hash of its content. */
type Release = { readonly version: string; readonly names: readonly string[] };

/** Pages opened or cached before a release go on asking for its files: so many releases stay. */
const RELEASES_KEPT = 3;
const MANIFEST = 'releases.json';

/** Writes a file whole or not at all: a server that reads meanwhile, or a build that is killed, leaves
 * no half of one. */
export function writeWhole(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  const draft = `${path}.${process.pid}.tmp`;
  writeFileSync(draft, text);
  renameSync(draft, path);
}

/**
 * Puts a release beside those before it and takes away the oldest.
 *
 * @param folder where released files lie
 * @param files texts by path below the folder; the first part of each path holds a content hash, so
 *   what is there already is right
 */
export function publish(folder: string, version: string, files: ReadonlyMap<string, string>): void {
  mkdirSync(folder, { recursive: true });
  for (const [path, text] of files) {
    const target = join(folder, path);
    if (!existsSync(target)) writeWhole(target, text);
  }
  const names = [...new Set([...files.keys()].map((path) => path.split('/')[0] ?? path))];
  const isSame = (release: Release): boolean => release.names.join() === names.join();
  const kept = [
    ...readReleases(folder).filter((release) => !isSame(release)),
    { version, names },
  ].slice(-RELEASES_KEPT);
  writeWhole(join(folder, MANIFEST), `${JSON.stringify(kept, null, 2)}\n`);
  const wanted = new Set([MANIFEST, ...kept.flatMap((release) => release.names)]);
  for (const name of readdirSync(folder)) {
    if (!wanted.has(name)) rmSync(join(folder, name), { recursive: true, force: true });
  }
}

function readReleases(folder: string): readonly Release[] {
  try {
    return JSON.parse(readFileSync(join(folder, MANIFEST), 'utf8'));
  } catch {
    // The first release, or a list that was spoilt: what it named is not known, and goes.
    return [];
  }
}
