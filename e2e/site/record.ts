import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { type Editorial, NO_SYNONYMS } from '@/lib/record/editorial';
import { keepVersion, listVersions } from '@/lib/record/kept-versions';
import { crowded, MADE_UP_ROOT, madeUpClaims, madeUpStory } from '@/lib/record/made-up/dataset';
import type { Dataset, EventRecord } from '@/lib/record/schema';
import { joinAllLines } from '@/lib/record/texts';
import { writeRecord } from '@/lib/serve/write-record';
import {
  CORRECTED,
  CORRECTED_WHY,
  FIRST_DAY,
  HOSTILE,
  SECOND_DAY,
  SUCCESSOR_ID,
  WITHDRAWN_ID,
  WITHDRAWN_WHY,
} from './changes';

/** The records that a site can be served over: the made-up one, or that with a second version. */
export type SiteName = 'made-up' | 'changed';

/**
 * Keeps and builds a record in the folder that the process runs in. It goes past the check, which would
 * refuse texts that mean harm: what stands behind the check must hold without it.
 */
export function buildMadeUp(name: SiteName): void {
  const first = joinAllLines(crowded);
  const kept = listVersions()[0] ?? keepVersion(first, FIRST_DAY).version;
  if (name === 'changed') {
    const second = changed(first);
    writeRecord(second, EDITORIAL, keepVersion(second, SECOND_DAY).version);
  } else {
    writeRecord(first, { ...EDITORIAL, withdrawn: [], corrections: [] }, kept);
  }
}

/** Writes the made-up record among events by rule as the `data/` folder of a site. */
export function writeMadeUp(site: string): void {
  rmSync(join(site, 'data'), { recursive: true, force: true });
  cpSync(join(MADE_UP_ROOT, 'data'), join(site, 'data'), { recursive: true });
  mkdirSync(join(site, 'data/versions'));
  writeEvents(site, crowded.events);
}

/** A record that goes on with it: one event corrected, one withdrawn, one added. */
function changed(dataset: Dataset): Dataset {
  const events = dataset.events
    .filter(({ id }) => id !== WITHDRAWN_ID)
    .map((event) =>
      event.id === CORRECTED.id ? { ...event, fatalities: CORRECTED.fatalities } : event,
    );
  const at = events.findIndex(({ id }) => id > HOSTILE.id);
  return { ...dataset, events: events.toSpliced(at < 0 ? events.length : at, 0, HOSTILE) };
}

/** What its editors say of that. */
const EDITORIAL: Editorial = {
  story: madeUpStory,
  claims: madeUpClaims,
  synonyms: NO_SYNONYMS,
  searches: [],
  withdrawn: [
    { id: WITHDRAWN_ID, day: SECOND_DAY, reason: WITHDRAWN_WHY, successor: SUCCESSOR_ID },
  ],
  corrections: [
    {
      day: SECOND_DAY,
      summary: 'The record of the tests goes on.',
      corrections: [{ id: CORRECTED.id, reason: CORRECTED_WHY }],
    },
  ],
};

function writeEvents(site: string, events: readonly EventRecord[]): void {
  const folder = join(site, 'data/events');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder);
  for (const year of new Set(events.map(({ date }) => date.slice(0, 4)))) {
    const own = events.filter(({ date }) => date.startsWith(year));
    writeFileSync(join(folder, `${year}.yaml`), stringify(own, { aliasDuplicateObjects: false }));
  }
}
