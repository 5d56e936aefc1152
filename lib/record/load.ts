import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { checkRecord, formatProblem, type RawFile } from './check';
import { type Corrections, correctionsSchema } from './corrections';
import { type Withdrawal, withdrawalSchema } from './editorial';
import type { Dataset } from './schema';
import { joinAllLines } from './texts';

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

/**
 * What editors write of withdrawals and corrections.
 *
 * @throws Error where a file is not what it should be.
 */
export function loadNotes(root: string = process.cwd()): {
  readonly withdrawn: readonly Withdrawal[];
  readonly corrections: readonly Corrections[];
} {
  const read = <Schema extends z.ZodType>(path: string, schema: Schema): z.infer<Schema> => {
    const text = readFileSync(join(root, path), 'utf8');
    const result = schema.safeParse(joinAllLines(parse(text)));
    if (!result.success) throw new Error(`${path}: ${z.prettifyError(result.error)}`);
    return result.data;
  };
  return {
    withdrawn: read('data/withdrawn.yaml', z.array(withdrawalSchema)),
    corrections: read('data/corrections.yaml', z.array(correctionsSchema)),
  };
}
