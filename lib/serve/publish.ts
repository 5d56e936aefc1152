import { cpSync, existsSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { writeWhole } from '@/lib/record/write-whole';

/** A release: the names it put below the folder. Each holds the hash of its content. */
type Release = { readonly version: string; readonly names: readonly string[] };

/** Pages opened or cached before a release go on asking for its files: so many releases stay. */
const RELEASES_KEPT = 3;
const MANIFEST = 'releases.json';

/**
 * Writes the files of a release beside those before it.
 *
 * @param folder where released files lie
 * @param files texts by path below the folder; the first part of each path holds a content hash. What
 *   is there already and whole is left alone; what a crash of the machine cut off is written anew
 */
export function writeRelease(folder: string, files: ReadonlyMap<string, string>): void {
  for (const [path, text] of files) {
    const target = join(folder, path);
    if (!isWhole(target, text)) writeWhole(target, text);
  }
}

/** Takes away what belongs to none of the last releases, of which this is the newest. To be called when
 * the server’s own file names this one: a build that is killed before leaves all that the last needs. */
export function keepReleases(folder: string, version: string, paths: Iterable<string>): void {
  const names = [...new Set([...paths].map((path) => path.split('/')[0] ?? path))];
  const isSame = (release: Release): boolean => release.names.join() === names.join();
  const kept = [
    ...readReleases(folder).filter((release) => !isSame(release)),
    { version, names },
  ].slice(-RELEASES_KEPT);
  writeReleases(folder, kept);
  const wanted = new Set([MANIFEST, ...kept.flatMap((release) => release.names)]);
  for (const name of readdirSync(folder)) {
    if (!wanted.has(name)) rmSync(join(folder, name), { recursive: true, force: true });
  }
}

/**
 * Brings the files of the releases before into what was built in a folder of its own, so that the pages
 * of theirs that are open or cached go on finding them.
 *
 * @param before the same folder of what is served now
 * @param after the folder as it was built; its own files stay as they are
 * @param version what the new release calls itself, where its folder has no list yet
 */
export function bringOver(before: string, after: string, version: string): void {
  // What else was built there was never served.
  const own = releasesIn(after, version).slice(-1);
  const isOwn = (release: Release): boolean => release.names.join() === own[0]?.names.join();
  const older = releasesIn(before, 'before').filter((release) => !isOwn(release));
  const kept = [...older, ...own].slice(-RELEASES_KEPT);
  for (const name of kept.flatMap(({ names }) => names)) {
    const [source, target] = [join(before, name), join(after, name)];
    if (!existsSync(target) && existsSync(source)) cpSync(source, target, { recursive: true });
  }
  writeReleases(after, kept);
}

/** The releases of a folder; where it has no list all that lies there is one. */
function releasesIn(folder: string, version: string): readonly Release[] {
  const listed = readReleases(folder);
  if (listed.length > 0) return listed;
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name !== MANIFEST && statSync(join(folder, name)).isFile())
    .sort();
  return [{ version, names }];
}

const writeReleases = (folder: string, releases: readonly Release[]): void =>
  writeWhole(join(folder, MANIFEST), `${JSON.stringify(releases, null, 2)}\n`);

function isWhole(path: string, text: string): boolean {
  try {
    return readFileSync(path, 'utf8') === text;
  } catch {
    return false;
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
