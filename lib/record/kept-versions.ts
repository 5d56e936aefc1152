import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib';
import type { Dataset } from './schema';
import { joinAllLines } from './texts';
import { contentHash, parseVersionId, type Version, versionOf } from './versions';

/** Where versions are kept: the record's content as JSON, one Brotli file a version (about 200 kB).
 * The whole of it, so that a frozen picture, table or download is made by the same code as a live
 * one, and what a version changed can be told to the field. */
const FOLDER = 'data/versions';
const ENDING = '.json.br';

const pathOf = (root: string, id: string): string => join(root, FOLDER, `${id}${ENDING}`);

/** The kept versions, oldest first. There is one a day at most, so the id tells the order. */
export function listVersions(root: string = process.cwd()): readonly Version[] {
  return readdirSync(join(root, FOLDER))
    .filter((name) => name.endsWith(ENDING))
    .sort()
    .flatMap((name) => parseVersionId(name.slice(0, -ENDING.length)) ?? []);
}

/**
 * The record as it was in a kept version.
 *
 * @throws Error where the file is cut off, or holds another content than its name says.
 */
export function readVersion({ id }: Version, root: string = process.cwd()): Dataset {
  const path = pathOf(root, id);
  let dataset: Dataset;
  try {
    dataset = JSON.parse(brotliDecompressSync(readFileSync(path)).toString('utf8'));
  } catch (cause) {
    throw new Error(`${FOLDER}/${id}${ENDING} cannot be read. Restore it from the repository.`, {
      cause,
    });
  }
  const hash = contentHash(dataset);
  if (!id.endsWith(hash)) {
    throw new Error(`${FOLDER}/${id}${ENDING} holds the content ${hash}. Restore it.`);
  }
  // The first version was kept with the line breaks of its files, which are no part of a text.
  return joinAllLines(dataset) as Dataset;
}

/**
 * Keeps the record as the version of a day.
 *
 * @throws Error where that day has a version already.
 */
export function keepVersion(
  dataset: Dataset,
  date: string,
  root: string = process.cwd(),
): { readonly version: Version; readonly isNew: boolean } {
  mkdirSync(join(root, FOLDER), { recursive: true });
  const known = findVersion(dataset, root);
  if (known) return { version: known, isNew: false };
  const sameDay = listVersions(root).find((version) => version.date === date);
  if (sameDay) {
    throw new Error(
      `${date} has the version ${sameDay.id} already, and a day has one at most. If it was never published, delete its file in ${FOLDER} and try again; else keep this one tomorrow.`,
    );
  }
  const version = versionOf(dataset, date);
  const text = Buffer.from(JSON.stringify(dataset));
  writeFileSync(
    pathOf(root, version.id),
    brotliCompressSync(text, {
      params: {
        [constants.BROTLI_PARAM_SIZE_HINT]: text.length,
        [constants.BROTLI_PARAM_LGWIN]: constants.BROTLI_MAX_WINDOW_BITS,
      },
    }),
  );
  return { version, isNew: true };
}

/** The newest kept version, if the record still has its content; null where it has changed since.
 * A record changed back to what it once was is a new version: what changed is told in order. */
export function findVersion(dataset: Dataset, root: string = process.cwd()): Version | null {
  const newest = listVersions(root).at(-1);
  return newest?.id.endsWith(contentHash(dataset)) ? newest : null;
}
