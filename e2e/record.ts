import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';

type Raw = { id: string; date: string; type: string; scope?: string; title: string };

const folder = fileURLToPath(new URL('../data/events/', import.meta.url));

/** The record straight from its YAML, by none of the code under test. */
export const record: readonly Raw[] = readdirSync(folder).flatMap((name) =>
  parse(readFileSync(folder + name, 'utf8')),
);

/** Records whose date, as text, begins between two days. */
export function between(from: string, to: string) {
  const events = record.filter(({ date }) => date.slice(0, 10) >= from && date.slice(0, 10) <= to);
  const incidents = events.filter(
    ({ type, scope }) => type !== 'strategic-developments' && scope !== 'context',
  );
  return { events, incidents };
}
