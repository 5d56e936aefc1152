import { checkRecord, formatProblem } from '@/lib/record/check';
import { readRecordFiles } from '@/lib/record/load';
import { CONFIDENCES, EVENT_TYPES } from '@/lib/record/vocabulary';

const { dataset, problems } = checkRecord(readRecordFiles());
if (!dataset) {
  for (const problem of problems) console.error(formatProblem(problem));
  console.error(`\n${problems.length} problem(s) in the record. Nothing was built.`);
  process.exit(1);
}
const { events } = dataset;
console.log(`${events.length} records`);
for (const type of EVENT_TYPES) {
  console.log(`  ${type}: ${events.filter((event) => event.type === type).length}`);
}
for (const confidence of CONFIDENCES) {
  console.log(
    `  ${confidence}: ${events.filter((event) => event.confidence === confidence).length}`,
  );
}
