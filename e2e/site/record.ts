import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import type { Editorial } from '@/lib/record/editorial';
import { crowded, MADE_UP_ROOT, madeUpClaims } from '@/lib/record/made-up/dataset';
import type { Dataset, EventRecord } from '@/lib/record/schema';
import {
  CORRECTED,
  CORRECTED_WHY,
  HOSTILE,
  SECOND_DAY,
  SUCCESSOR_ID,
  WITHDRAWN_ID,
  WITHDRAWN_WHY,
} from './changes';

/** Writes the made-up record among events by rule as the `data/` folder of a site. */
export function writeMadeUp(site: string): void {
  rmSync(join(site, 'data'), { recursive: true, force: true });
  cpSync(join(MADE_UP_ROOT, 'data'), join(site, 'data'), { recursive: true });
  mkdirSync(join(site, 'data/versions'));
  writeEvents(site, crowded.events);
}

/** A record that goes on with it: one event corrected, one withdrawn, one added. */
export function changed(dataset: Dataset): Dataset {
  const events = dataset.events
    .filter(({ id }) => id !== WITHDRAWN_ID)
    .map((event) =>
      event.id === CORRECTED.id ? { ...event, fatalities: CORRECTED.fatalities } : event,
    );
  const at = events.findIndex(({ id }) => id > HOSTILE.id);
  return { ...dataset, events: events.toSpliced(at < 0 ? events.length : at, 0, HOSTILE) };
}

/** What its editors say of that. */
export const EDITORIAL: Editorial = {
  story: null,
  claims: madeUpClaims,
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
