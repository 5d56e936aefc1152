import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findFault } from '@/lib/operate/ready';
import { BUILT_RECORD } from '@/lib/serve/built-record';
import { buildMadeUp } from '../site/record';
import { onFailingDisk } from './failing-disk';

const home = process.cwd();
let folder = '';
let first = '';
const versionOf = (site: string): string =>
  JSON.parse(readFileSync(join(site, BUILT_RECORD), 'utf8')).version.id;

/** A folder with the first version built. */
function another(): string {
  const site = mkdtempSync(join(folder, 'site-'));
  cpSync(join(folder, 'first'), site, { recursive: true });
  process.chdir(site);
  return site;
}
const buildNext = (): void => buildMadeUp('changed');
const NEVER = { at: Number.POSITIVE_INFINITY, forGood: false, code: 'KILLED' } as const;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'panj-'));
  const site = join(folder, 'first');
  mkdirSync(site);
  process.chdir(site);
  buildMadeUp('made-up');
  first = versionOf(site);
});
afterAll(() => {
  process.chdir(home);
  rmSync(folder, { recursive: true });
});

/** Some of the steps of a build: while it keeps the version, among the files, and around the last ones. */
const someOf = (steps: number): readonly number[] => [
  1,
  2,
  Math.round(steps / 2),
  ...[5, 4, 2, 0].map((back) => steps - back),
];

describe('a build', () => {
  it('killed at any step leaves a release that can be served, and the next build works', () => {
    another();
    const { steps } = onFailingDisk(buildNext, NEVER);
    const next = versionOf(process.cwd());
    expect(next).not.toBe(first);
    const served = someOf(steps).map((at) => {
      const site = another();
      const { thrown } = onFailingDisk(buildNext, { at, forGood: true, code: 'KILLED' });
      expect(thrown, `step ${at} of ${steps}`).not.toBeNull();
      expect(findFault(site), `step ${at} of ${steps}`).toBeNull();
      const version = versionOf(site);
      buildNext();
      expect(findFault(site), `after step ${at}`).toBeNull();
      expect(versionOf(site)).toBe(next);
      const names = readdirSync(join(site, 'public/record'), { recursive: true });
      expect(names.filter((name) => String(name).endsWith('.tmp'))).toEqual([]);
      return version;
    });
    expect(new Set(served)).toEqual(new Set([first, next]));
  });

  it.each([
    { code: 'ENOSPC', forGood: true },
    // Something else has made room again.
    { code: 'ENOSPC', forGood: false },
    { code: 'EROFS', forGood: true },
  ] as const)('on a disk that answers $code says so and changes nothing: $forGood', (failure) => {
    const site = another();
    for (const at of [2, 100]) {
      const { thrown } = onFailingDisk(buildNext, { at, ...failure });
      expect(String(thrown)).toContain(failure.code);
      expect(versionOf(site)).toBe(first);
      expect(findFault(site), `step ${at}`).toBeNull();
    }
    buildNext();
    expect(findFault(site)).toBeNull();
    expect(versionOf(site)).not.toBe(first);
  });
});
