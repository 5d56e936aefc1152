import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';

/** The commit the build is made of: as git says, or as the release says where there is no git. */
function commit(): string {
  if (process.env.PANJ_COMMIT) return process.env.PANJ_COMMIT.slice(0, 12);
  try {
    const args = ['describe', '--always', '--dirty', '--abbrev=12', '--exclude=*'];
    return execFileSync('git', args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })
      .trim()
      .replaceAll('-', '.');
  } catch {
    return 'unknown';
  }
}

/**
 * What a build calls itself, the same for the same commit, record and origin, so that two machines
 * that build one commit are one site: `0010c4a8b21d-2026-11-24-7f928986-5c1e0f`.
 */
export const buildIdOf = ({ version, origin }: { version: string; origin: string }): string =>
  [commit(), version, createHash('sha256').update(origin).digest('hex').slice(0, 6)].join('-');
