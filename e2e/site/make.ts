import { keepVersion } from '@/lib/record/kept-versions';
import { crowded, madeUpClaims } from '@/lib/record/made-up/dataset';
import { joinAllLines } from '@/lib/record/texts';
import { writeRecord } from '@/lib/serve/write-record';
import { FIRST_DAY, SECOND_DAY } from './changes';
import { changed, EDITORIAL } from './record';

/**
 * Keeps and builds the record of a site in the folder that it runs in. It goes past the check, which
 * would refuse texts that mean harm: what stands behind the check must hold without it.
 */
const first = joinAllLines(crowded);
const kept = keepVersion(first, FIRST_DAY).version;
if (process.argv[2] === 'changed') {
  const second = changed(first);
  writeRecord(second, EDITORIAL, keepVersion(second, SECOND_DAY).version);
} else {
  writeRecord(first, { story: null, claims: madeUpClaims, withdrawn: [], corrections: [] }, kept);
}
