import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';

type Raw = {
  id: string;
  date: string;
  type: string;
  scope?: string;
  title: string;
  themes: string[];
  crossBorder: string | null;
  actors: { id: string }[];
  fatalities: { low: number | null };
  accounts?: unknown[];
  sources: { url: string }[];
};

const folder = fileURLToPath(new URL('../data/events/', import.meta.url));

/** The record straight from its YAML, by none of the code under test. */
export const record: readonly Raw[] = readdirSync(folder)
  .sort()
  .flatMap((name) =>
    // How a text is wrapped in its file is no part of it.
    parse(readFileSync(folder + name, 'utf8'), (_, value) =>
      typeof value === 'string' ? value.trim().replaceAll(/\s*\n\s*/g, ' ') : value,
    ),
  );

/** Records that begin between two days, months and years only where they lie wholly between. */
export function between(from: string, to: string) {
  const events = record.filter(({ date }) => {
    const [start = ''] = date.split('/');
    const known = start.replace(/[~?%]$/, '');
    const first = known + '-01-01'.slice(known.length - 4);
    const last = known + '-12-31'.slice(known.length - 4);
    return first >= from && last <= to;
  });
  const incidents = events.filter(
    ({ type, scope }) => type !== 'strategic-developments' && scope !== 'context',
  );
  return { events, incidents };
}
