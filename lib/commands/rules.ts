import { readFileSync, writeFileSync } from 'node:fs';
import { README, withRules } from '@/lib/record/check/rules-page';
import { run } from './run';

/** Writes the rules of the check into `data/README.md`, between their markers. */
run(() => {
  writeFileSync(README, withRules(readFileSync(README, 'utf8')));
  console.log(`The rules stand in ${README}.`);
});
