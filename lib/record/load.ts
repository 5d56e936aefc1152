import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkRecord, formatProblem, type RawFile } from './check';
import type { Dataset } from './schema';

/** The files of the record as text, with paths as they stand in the repository. */
export function readRecordFiles(root: string = process.cwd()): RawFile[] {
  const events = readdirSync(join(root, 'data/events'))
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => `data/events/${name}`);
  const paths = [
    ...events,
    'data/actors.yaml',
    'data/places.yaml',
    'data/periods.yaml',
    'data/coverage.yaml',
    'data/reference/ucdp-deaths-by-year.csv',
  ];
  return paths.map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }));
}

/**
 * The whole record, checked.
 *
 * @throws Error that lists every problem found.
 */
export function loadDataset(root?: string): Dataset {
  const { dataset, problems } = checkRecord(readRecordFiles(root));
  if (!dataset) throw new Error(problems.map(formatProblem).join('\n'));
  return dataset;
}
