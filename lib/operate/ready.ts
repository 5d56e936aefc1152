import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { decodeIndex } from '@/lib/events/codec';
import { ORIGIN } from '@/lib/http/origin';
import { holdVersion } from '@/lib/record/kept-versions';
import { contentHash, parseVersionId } from '@/lib/record/versions';
import { BUILT_RECORD, type BuiltRecord } from '@/lib/serve/built-record';
import { buildIdOf } from './build-id';

/**
 * What keeps this server from being what was released, in a sentence; null where nothing does. Every
 * file that it will read or send is held against the hash in its name, so that one cut off or altered
 * after the build is noticed before it is served under a name that promises its content.
 */
export function findFault(root: string = process.cwd()): string | null {
  const mend = 'Run "npm run build", or bring back the files of the release.';
  const record = readJson<BuiltRecord>(root, BUILT_RECORD);
  if (!record) return `${BUILT_RECORD} is missing or cut off. ${mend}`;
  const { version, dataset, index, indexUrl, indexUrls, withdrawn } = record;
  const parts = [version, dataset, index, indexUrl, indexUrls, withdrawn];
  if (parts.some((part) => !part) || !parseVersionId(version.id)) {
    return `${BUILT_RECORD} lacks a part. ${mend}`;
  }
  if (!version.id.endsWith(contentHash(dataset))) {
    return `${BUILT_RECORD} holds another content than its version ${version.id} says. ${mend}`;
  }
  if (!isNamedFor(indexUrl, index)) {
    return `The index in ${BUILT_RECORD} is not the one of ${indexUrl}. ${mend}`;
  }
  const spoilt = findSpoilt(root, record);
  if (spoilt) return `public${spoilt} is missing, cut off or altered. ${mend}`;
  try {
    for (const id of Object.keys(indexUrls)) if (id !== version.id) holdVersion(id, root);
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
  const built = readBuildId(root);
  const wanted = buildIdOf({ version: version.id, origin: ORIGIN });
  if (built && !built.endsWith(wanted.slice(wanted.indexOf('-') + 1))) {
    return `The pages were built as ${built}, for another record or another PANJ_ORIGIN than ${ORIGIN}. ${mend}`;
  }
  return null;
}

/** The first file for the browser that is not what its name says; null where all are. */
function findSpoilt(root: string, record: BuiltRecord): string | null {
  const { indexUrls, searchUrl, basemapUrl, sourcesUrl, detailsBase } = record;
  const textOf = (url: string): string | null => readText(root, join('public', url));
  const files = [...Object.values(indexUrls), searchUrl, basemapUrl, sourcesUrl];
  const spoilt = files.find((url) => !isNamedFor(url, textOf(url)));
  if (spoilt) return spoilt;
  // Of the evidence the name of the folder holds the hash of all files together, in order of time.
  const details = decodeIndex(record.index).ids.map((id) => textOf(`${detailsBase}/${id}.json`));
  return isNamedFor(detailsBase, `[${details.join(',')}]`) ? null : detailsBase;
}

const isNamedFor = (url: string, text: string | null): boolean =>
  text !== null &&
  url.split('.').includes(createHash('sha256').update(text).digest('hex').slice(0, 12));

function readText(root: string, path: string): string | null {
  try {
    return readFileSync(join(/* turbopackIgnore: true */ root, path), 'utf8');
  } catch {
    return null;
  }
}

function readJson<Content>(root: string, path: string): Content | null {
  try {
    return JSON.parse(readText(root, path) ?? '');
  } catch {
    return null;
  }
}

/** What the build called itself; null in development. */
export const readBuildId = (root: string = process.cwd()): string | null =>
  readText(root, '.next/BUILD_ID')?.trim() ?? null;
