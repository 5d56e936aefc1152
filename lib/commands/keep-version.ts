import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { citeVersion } from '@/lib/export/citation';
import { toCff } from '@/lib/export/citation-formats';
import { changeLog, withoutReason } from '@/lib/record/changes';
import type { Corrections } from '@/lib/record/corrections';
import { findVersion, keepVersion, listVersions, readVersion } from '@/lib/record/kept-versions';
import type { Dataset } from '@/lib/record/schema';
import { compareTotals, type GroupTotals, leapingYears, TOTALS_GROUPS } from '@/lib/record/totals';
import { versionOf } from '@/lib/record/versions';
import { today } from '@/lib/time/day';
import { readRecord, run } from './run';

/**
 * Keeps the record as a version, of today or of the day given, and says in the repository's
 * CITATION.cff which one is the newest:
 *
 *     npm run data:version -- [day] [--reason "why"] [--confirm 1996,2001 | --confirm all]
 *
 * It prints what the version does to the totals. A closed year whose incidents or dead move by more
 * than a tenth is kept only when `--confirm` names it; the reason is then kept with the version.
 */
run(() => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { reason: { type: 'string' }, confirm: { type: 'string' } },
  });
  if (positionals.length > 1) throw new Error(`One day at most, not ${positionals.join(', ')}.`);
  const date = positionals[0] ?? today();
  const { dataset, editorial } = readRecord('No version was kept.');
  const newest = listVersions().at(-1);
  const isChanged = findVersion(dataset) === null;
  const before = newest && isChanged ? readVersion(newest) : null;
  if (before) printTotals(before, dataset);
  if (before) refuseWithoutReason(before, dataset, date, editorial.corrections);
  const leaping = before ? leapingYears(before, dataset).map(({ key }) => Number(key)) : [];
  const confirmed = confirmedYears(values.confirm, leaping);
  const missing = leaping.filter((year) => !confirmed.includes(year));
  if (missing.length > 0) {
    throw new Error(
      `Incidents or dead of ${missing.join(', ')} move by more than 10 %, though these years are closed. Look at them above; where it is meant, name them: --confirm ${missing.join(',')} (or --confirm all) --reason "why". No version was kept.`,
    );
  }
  const reason = values.reason?.trim() ?? '';
  if (confirmed.length > 0 && reason === '') {
    throw new Error(
      'What is confirmed has a reason, for those who find other totals: --reason "why". No version was kept.',
    );
  }
  const note = reason === '' ? null : { reason, confirmed: [...confirmed] };
  const { version, isNew } = keepVersion(dataset, date, note);
  writeFileSync('CITATION.cff', toCff(citeVersion(version, null)));
  console.log(isNew ? `Kept ${version.id}.` : `Nothing has changed since ${version.id}.`);
});

/** @throws Error where an event is corrected and nobody says why. */
function refuseWithoutReason(
  before: Dataset,
  after: Dataset,
  date: string,
  corrections: readonly Corrections[],
): void {
  const versions = [before, after].map((dataset, i) => ({
    version: versionOf(dataset, i === 0 ? '' : date),
    dataset,
  }));
  const missing = changeLog(versions, corrections).slice(1).flatMap(withoutReason);
  if (missing.length === 0) return;
  throw new Error(
    `Readers are told why what was published has changed. Give a reason in data/corrections.yaml, under the day "${date}", for:\n  ${missing.join('\n  ')}\nNo version was kept.`,
  );
}

/** The years that `--confirm` names. One that does not leap is a mistake of the one who typed it. */
function confirmedYears(asked: string | undefined, leaping: readonly number[]): readonly number[] {
  if (asked === undefined) return [];
  if (asked === 'all') return leaping;
  return asked.split(',').map((word) => {
    const year = Number(word);
    if (leaping.includes(year)) return year;
    const which = leaping.length > 0 ? leaping.join(', ') : 'none';
    throw new Error(`--confirm names "${word}"; years that want it are: ${which}.`);
  });
}

function printTotals(before: Dataset, after: Dataset): void {
  const changes = compareTotals(before, after);
  const say = (was: GroupTotals, is: GroupTotals): string =>
    (['incidents', 'killed', 'unknown'] as const)
      .map((name) => `${name === 'unknown' ? 'no figure' : name} ${was[name]} → ${is[name]}`)
      .join(', ');
  for (const group of TOTALS_GROUPS) {
    const lines = changes.filter((change) => change.group === group);
    console.log(`By ${group}:${lines.length === 0 ? ' no change' : ''}`);
    for (const { key, before: was, after: is } of lines) console.log(`  ${key}: ${say(was, is)}`);
  }
}
