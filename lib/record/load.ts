import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { today } from '@/lib/time/day';
import { type Checked, checkRecord } from './check/check';
import { formatProblem } from './check/problem';
import type { RawFile } from './check/read';
import { REFERENCE } from './check/reference';
import { keptEvents } from './kept-versions';
import type { Dataset } from './schema';

const EVENTS = 'data/events';
const NEEDED = [
  'data/actors.yaml',
  'data/places.yaml',
  'data/periods.yaml',
  'data/coverage.yaml',
  REFERENCE,
];
/** What editors write beside the record; absent while there is none. */
const BESIDE = [
  'data/story.yaml',
  'data/claims.yaml',
  'data/withdrawn.yaml',
  'data/corrections.yaml',
  'data/synonyms.yaml',
  'data/searches.yaml',
];

/** The files of the record as text, with paths as they stand in the repository. One that cannot be
 * read comes with the reason instead. */
function readRecordFiles(root: string = process.cwd()): RawFile[] {
  return [
    ...readEvents(root),
    ...NEEDED.map((path) => readFile(root, path)),
    ...BESIDE.filter((path) => existsSync(join(root, path))).map((path) => readFile(root, path)),
  ];
}

function readEvents(root: string): RawFile[] {
  try {
    return readdirSync(join(root, EVENTS))
      .sort()
      .map((name) => readYear(root, name));
  } catch (error) {
    return [faulty(EVENTS, error)];
  }
}

function readYear(root: string, name: string): RawFile {
  const path = `${EVENTS}/${name}`;
  return /^\d{4}\.yaml$/.test(name)
    ? readFile(root, path)
    : {
        path,
        text: null,
        fault: 'only files named <year>.yaml are read here; rename it or move it elsewhere',
      };
}

function readFile(root: string, path: string): RawFile {
  try {
    const bytes = readFileSync(join(root, path));
    // The byte order mark is kept: whether to let it pass is for the check to say.
    const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
    return { path, text: decoder.decode(bytes) };
  } catch (error) {
    return faulty(path, error);
  }
}

const FAULTS: Readonly<Record<string, string>> = {
  ENOENT: 'the file is missing; restore it from the repository',
  EISDIR: 'a folder stands where a file belongs; move it away',
  ENOTDIR: 'a file stands where a folder belongs; move it away',
  EACCES: 'the file may not be read; give yourself the right to',
  ERR_ENCODING_INVALID_ENCODED_DATA: 'the file is not UTF-8; save it anew as UTF-8',
};

function faulty(path: string, error: unknown): RawFile {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return {
    path,
    text: null,
    fault: Object.hasOwn(FAULTS, code)
      ? (FAULTS[code] ?? '')
      : `the file cannot be read: ${error instanceof Error ? error.message : String(error)}`,
  };
}

/** Checks the record of a checkout, against its kept versions and against today. A kept version that
 * cannot be read is a problem like any other. */
export function checkRepository(root?: string): Checked {
  const files = readRecordFiles(root);
  try {
    return checkRecord(files, { today: today(), kept: keptEvents(root) });
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const unreadable = { file: 'data/versions', message, rule: 'ids-stay' };
    const { problems } = checkRecord(files, { today: today(), kept: [] });
    return { dataset: null, editorial: null, problems: [...problems, unreadable] };
  }
}

/**
 * The whole record, checked.
 *
 * @throws Error that lists every problem found.
 */
export function loadDataset(root?: string): Dataset {
  const { dataset, problems } = checkRepository(root);
  if (!dataset) throw new Error(problems.map(formatProblem).join('\n'));
  return dataset;
}
