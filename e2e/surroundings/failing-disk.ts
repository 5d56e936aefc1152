import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

const { writeFileSync, renameSync, rmSync, mkdirSync } = fs;
const real = { writeFileSync, renameSync, rmSync, mkdirSync };

/** How the disk fails at a step. */
type Failure = {
  /** The step, counted from 1, of those that change the disk. */
  readonly at: number;
  /** Whether the steps after it fail as well. */
  readonly forGood: boolean;
  readonly code: 'KILLED' | 'ENOSPC' | 'EROFS';
};

/**
 * Does something on a disk that fails at a step, with half of what was to be written there. A process
 * that is killed leaves what one does of which nothing more reaches the disk, so that every step at
 * which a build can be killed is tried in the time of a few real kills.
 *
 * @returns how many steps there were, and what was thrown
 */
export function onFailingDisk(act: () => void, { at, forGood, code }: Failure) {
  let steps = 0;
  const fails = (): boolean => {
    steps += 1;
    return forGood ? steps >= at : steps === at;
  };
  const fail = (): never => {
    throw Object.assign(new Error(`${code}: the disk fails`), { code });
  };
  const isFirst = (): boolean => steps === at;
  fs.writeFileSync = ((path: string, content: string | Uint8Array) => {
    if (!fails()) return real.writeFileSync(path, content);
    if (isFirst() && code !== 'EROFS') {
      real.writeFileSync(path, content.slice(0, content.length / 2));
    }
    return fail();
  }) as typeof fs.writeFileSync;
  fs.renameSync = (from, to) => (fails() ? fail() : real.renameSync(from, to));
  fs.rmSync = (path, options) => (fails() ? fail() : real.rmSync(path, options));
  fs.mkdirSync = ((path: string, options: fs.MakeDirectoryOptions) =>
    fails() ? fail() : real.mkdirSync(path, options)) as typeof fs.mkdirSync;
  syncBuiltinESMExports();
  let thrown: unknown = null;
  try {
    act();
  } catch (error) {
    thrown = error;
  } finally {
    Object.assign(fs, real);
    syncBuiltinESMExports();
  }
  return { steps, thrown };
}
