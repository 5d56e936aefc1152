import { writeFileSync } from 'node:fs';
import { citeVersion } from '@/lib/export/citation';
import { toCff } from '@/lib/export/citation-formats';
import { checkRecord, formatProblem } from '@/lib/record/check';
import { keepVersion } from '@/lib/record/kept-versions';
import { readRecordFiles } from '@/lib/record/load';
import { today } from '@/lib/time/day';

/** Keeps the record as a version, of today or of the day given, and says in the repository's
 * CITATION.cff which one is the newest. */
const date = process.argv[2] ?? today();
const { dataset, problems } = checkRecord(readRecordFiles());
if (!dataset) {
  for (const problem of problems) console.error(formatProblem(problem));
  console.error(`\n${problems.length} problem(s) in the record. No version was kept.`);
  process.exit(1);
}
try {
  const { version, isNew } = keepVersion(dataset, date);
  writeFileSync('CITATION.cff', toCff(citeVersion(version, null)));
  console.log(isNew ? `Kept ${version.id}.` : `Nothing has changed since ${version.id}.`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
