import { CONFIDENCES, EVENT_TYPES } from '@/lib/record/vocabulary';
import { readRecord, run } from './run';

/** Checks the record and says what it holds. */
run(() => {
  const { events } = readRecord('Nothing was built.').dataset;
  console.log(`${events.length} records`);
  for (const type of EVENT_TYPES) {
    console.log(`  ${type}: ${events.filter((event) => event.type === type).length}`);
  }
  for (const confidence of CONFIDENCES) {
    console.log(
      `  ${confidence}: ${events.filter((event) => event.confidence === confidence).length}`,
    );
  }
});
