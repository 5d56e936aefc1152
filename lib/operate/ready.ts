import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ORIGIN } from '@/lib/http/origin';
import { contentHash, parseVersionId } from '@/lib/record/versions';
import { BUILT_RECORD, type BuiltRecord } from '@/lib/serve/built-record';
import { buildIdOf } from './build-id';

/**
 * What keeps this server from being what was released, in a sentence; null where nothing does. The
 * record is held against the hash in its version's name, so that a file cut off or altered after the
 * build is noticed before it is served under a name that promises its content.
 */
export function findFault(root: string = process.cwd()): string | null {
  const mend = 'Run "npm run build", or bring back the files of the release.';
  let record: BuiltRecord;
  try {
    record = JSON.parse(readFileSync(join(/* turbopackIgnore: true */ root, BUILT_RECORD), 'utf8'));
  } catch {
    return `${BUILT_RECORD} is missing or cut off. ${mend}`;
  }
  const { version, dataset, index, indexUrl } = record;
  if (!version || !dataset || !index || !indexUrl || !parseVersionId(version.id)) {
    return `${BUILT_RECORD} lacks a part. ${mend}`;
  }
  if (!version.id.endsWith(contentHash(dataset))) {
    return `${BUILT_RECORD} holds another content than its version ${version.id} says. ${mend}`;
  }
  const hash = createHash('sha256').update(index).digest('hex').slice(0, 12);
  if (!indexUrl.includes(hash)) {
    return `The index in ${BUILT_RECORD} is not the one of ${indexUrl}. ${mend}`;
  }
  const absent = [indexUrl, record.searchUrl, record.basemapUrl, record.sourcesUrl].find(
    (url) => !existsSync(join(/* turbopackIgnore: true */ root, 'public', url)),
  );
  if (absent) return `public${absent} is missing. ${mend}`;
  const built = readBuildId(root);
  const wanted = buildIdOf({ version: version.id, origin: ORIGIN });
  if (built && !built.endsWith(wanted.slice(wanted.indexOf('-') + 1))) {
    return `The pages were built as ${built}, for another record or another PANJ_ORIGIN than ${ORIGIN}. ${mend}`;
  }
  return null;
}

/** What the build called itself; null in development. */
export function readBuildId(root: string = process.cwd()): string | null {
  try {
    return readFileSync(join(/* turbopackIgnore: true */ root, '.next/BUILD_ID'), 'utf8').trim();
  } catch {
    return null;
  }
}
