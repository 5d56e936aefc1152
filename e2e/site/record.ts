import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { crowded, MADE_UP_ROOT } from '@/lib/record/made-up/dataset';
import type { EventRecord } from '@/lib/record/schema';
import { CORRECTED, HOSTILE, WITHDRAWN_ID } from './changes';

/** Writes the made-up record among events by rule as the `data/` folder of a site. */
export function writeMadeUp(site: string): void {
  rmSync(join(site, 'data'), { recursive: true, force: true });
  cpSync(join(MADE_UP_ROOT, 'data'), join(site, 'data'), { recursive: true });
  mkdirSync(join(site, 'data/versions'));
  writeEvents(site, crowded.events);
}

/** Goes on with that record: one event corrected, one withdrawn, one added. */
export function writeChanged(site: string): void {
  const kept = crowded.events.filter(({ id }) => id !== WITHDRAWN_ID);
  const corrected = kept.map((event) =>
    event.id === CORRECTED.id ? { ...event, fatalities: CORRECTED.fatalities } : event,
  );
  const at = corrected.findIndex(({ id }) => id > HOSTILE.id);
  writeEvents(site, corrected.toSpliced(at < 0 ? corrected.length : at, 0, HOSTILE));
}

function writeEvents(site: string, events: readonly EventRecord[]): void {
  const folder = join(site, 'data/events');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder);
  for (const year of new Set(events.map(({ date }) => date.slice(0, 4)))) {
    const own = events.filter(({ date }) => date.startsWith(year));
    writeFileSync(join(folder, `${year}.yaml`), stringify(own, { aliasDuplicateObjects: false }));
  }
}
