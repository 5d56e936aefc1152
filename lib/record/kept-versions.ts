import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib';
import { z } from 'zod';
import { parseDay } from '@/lib/time/day';
import type { KeptEvent } from './check/rule';
import { type Dataset, datasetSchema } from './schema';
import { joinAllLines } from './texts';
import { contentHash, parseVersionId, type Version, versionOf } from './versions';
import { writeWhole } from './write-whole';

/** Where versions are kept: the record's content as JSON, one Brotli file a version (about 200 kB).
 * The whole of it, so that a frozen picture, table or download is made by the same code as a live
 * one, and what a version changed can be told to the field. */
const FOLDER = 'data/versions';
const ENDING = '.json.br';

const pathOf = (root: string, id: string): string => join(root, FOLDER, `${id}${ENDING}`);

/** The shape of the files that are written now. Raise it when a change of `datasetSchema` leaves an
 * older file unreadable, and say in `MIGRATIONS` how that one is brought here. */
const SCHEMA = 2;

/** The way from each schema to the one after it, on content that is not parsed yet. */
const MIGRATIONS: Readonly<Record<number, (content: unknown) => unknown>> = {
  // The first version was kept with the line breaks of its files, which are no part of a text. What
  // fields schema 2 has besides are optional.
  1: joinAllLines,
};

const noteSchema = z.strictObject({
  /** Why the record changed, in words for readers. */
  reason: z.string().min(1),
  /** The closed years whose totals were allowed to move by more than `totals.ts` lets pass. */
  confirmed: z.array(z.number().int()).readonly(),
});

/** What an editor said when a version was kept. */
type VersionNote = z.infer<typeof noteSchema>;

const keptSchema = z.strictObject({
  schema: z.number().int(),
  note: noteSchema.nullable(),
  dataset: z.unknown(),
});

type Kept = z.infer<typeof keptSchema>;

/** The file of a version, its content untouched. The first file is its content and nothing else. */
function readKept({ id }: Version, root: string): Kept {
  try {
    const text = brotliDecompressSync(readFileSync(pathOf(root, id))).toString('utf8');
    const raw: unknown = JSON.parse(text);
    return typeof raw === 'object' && raw !== null && 'schema' in raw
      ? keptSchema.parse(raw)
      : { schema: 1, note: null, dataset: raw };
  } catch (cause) {
    throw new Error(`${FOLDER}/${id}${ENDING} cannot be read. Restore it from the repository.`, {
      cause,
    });
  }
}

/**
 * What was said when a version was kept; null where nothing was.
 *
 * @throws Error where the file is cut off.
 */
export const readNote = (version: Version, root: string = process.cwd()): VersionNote | null =>
  readKept(version, root).note;

/**
 * Brings the content of a kept version to the schema of today.
 *
 * @throws Error for a schema that this program does not know, ZodError for content that is not of it.
 */
export function migrate(schema: number, content: unknown): Dataset {
  if (schema < 1 || schema > SCHEMA) {
    throw new Error(`schema ${schema} is not known here; 1 to ${SCHEMA} are. Update the program.`);
  }
  let migrated = content;
  for (let at = schema; at < SCHEMA; at += 1) migrated = MIGRATIONS[at]?.(migrated);
  return datasetSchema.parse(migrated);
}

/** The kept versions, oldest first. There is one a day at most, so the id tells the order. */
export function listVersions(root: string = process.cwd()): readonly Version[] {
  if (!existsSync(join(root, FOLDER))) return [];
  return readdirSync(join(root, FOLDER))
    .filter((name) => name.endsWith(ENDING))
    .sort()
    .flatMap((name) => parseVersionId(name.slice(0, -ENDING.length)) ?? []);
}

/**
 * The record as it was in a kept version.
 *
 * @throws Error where the file is cut off, holds another content than its name says, or is of a
 * schema that is not known.
 */
export function readVersion(version: Version, root: string = process.cwd()): Dataset {
  const { schema, dataset } = readContent(version, root);
  try {
    return migrate(schema, dataset);
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new Error(
      `${FOLDER}/${version.id}${ENDING} cannot be brought to schema ${SCHEMA}: ${reason}`,
      { cause },
    );
  }
}

/** The file of a version, held against its name: what an id promises holds for the bytes as they
 * were kept, not for what they mean to a later schema. */
function readContent(version: Version, root: string): Kept {
  const kept = readKept(version, root);
  const hash = contentHash(kept.dataset);
  if (!version.id.endsWith(hash)) {
    throw new Error(`${FOLDER}/${version.id}${ENDING} holds the content ${hash}. Restore it.`);
  }
  return kept;
}

/**
 * Holds the file of a kept version against its name.
 *
 * @throws Error where it is missing, cut off, or holds another content.
 */
export const holdVersion = (id: string, root: string = process.cwd()): void => {
  const version = parseVersionId(id);
  if (!version) throw new Error(`"${id}" is no version.`);
  readContent(version, root);
};

/**
 * Keeps the record as the version of a day.
 *
 * @throws Error where the day is none, has a version already, or is before the newest version: the
 * newest one is what readers see, so versions are kept in the order of their days.
 */
export function keepVersion(
  dataset: Dataset,
  date: string,
  note: VersionNote | null = null,
  root: string = process.cwd(),
): { readonly version: Version; readonly isNew: boolean } {
  if (parseDay(date, 'from') !== date) {
    throw new Error(`"${date}" is not a day. A version is kept under one, such as 2026-11-24.`);
  }
  const known = findVersion(dataset, root);
  if (known) return { version: known, isNew: false };
  const newest = listVersions(root).at(-1);
  if (newest?.date === date) {
    throw new Error(
      `${date} has the version ${newest.id} already, and a day has one at most. If it was never published, delete its file in ${FOLDER} and try again; else keep this one tomorrow.`,
    );
  }
  if (newest && newest.date > date) {
    throw new Error(
      `${date} is before ${newest.date}, the day of the newest version. Versions are kept in order; choose a later day.`,
    );
  }
  const version = versionOf(dataset, date);
  const text = Buffer.from(JSON.stringify({ schema: SCHEMA, note, dataset } satisfies Kept));
  writeWhole(
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

/** What every schema has had. The check reads every version on every run, and needs no more. */
const datesSchema = z.object({ events: z.array(z.object({ id: z.string(), date: z.string() })) });

/** Every record that any kept version has, with the date of the first and the id of the last. None
 * where no version was kept yet. */
export function keptEvents(root: string = process.cwd()): readonly KeptEvent[] {
  const events = new Map<string, KeptEvent>();
  for (const version of listVersions(root)) {
    for (const { id, date } of datesSchema.parse(readContent(version, root).dataset).events) {
      const firstDate = events.get(id)?.firstDate ?? date;
      events.set(id, { id, firstDate, lastVersion: version.id });
    }
  }
  return [...events.values()];
}
