import { findVersion, listVersions } from '@/lib/record/kept-versions';
import { versionOf } from '@/lib/record/versions';
import { writeRecord } from '@/lib/serve/write-record';
import { today } from '@/lib/time/day';
import { readRecord, run } from './run';

/** While the record is being edited, it is shown under a version that is not kept. */
const isDraft = process.argv.includes('--draft');

run(() => {
  const { dataset, editorial } = readRecord('Nothing was built.');
  const kept = findVersion(dataset);
  if (!kept && !isDraft) {
    throw new Error(
      `The record has changed since its last version, ${listVersions().at(-1)?.id ?? 'none'}. Run "npm run data:version" and commit the file it writes, so that what is published can be cited and drawn again. Nothing was built.`,
    );
  }
  const version = kept ?? versionOf(dataset, today());
  writeRecord(dataset, editorial, version);
  console.log(`${dataset.events.length} records of version ${version.id} built into public/record`);
});
