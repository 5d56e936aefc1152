import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { begunBetween } from './record-days';

type Raw = {
  id: string;
  date: string;
  type: string;
  scope?: string;
  title: string;
  location: { province: string | null; country: string };
  themes: string[];
  crossBorder: string | null;
  actors: { id: string }[];
  fatalities: { low: number | null; best: number | null; high: number | null };
  accounts?: unknown[];
  sources: { url: string }[];
};

/** The folders of the record that a site is served over, by the name of the site. */
const FOLDERS = {
  real: '../data/events/',
  'made-up': './results/sites/made-up/data/events/',
} as const;

/** A record straight from its YAML, by none of the code under test. */
export function recordOf(site: keyof typeof FOLDERS): readonly Raw[] {
  const folder = fileURLToPath(new URL(FOLDERS[site], import.meta.url));
  return readdirSync(folder)
    .sort()
    .flatMap((name) =>
      // How a text is wrapped in its file is no part of it.
      parse(readFileSync(folder + name, 'utf8'), (_, value) =>
        typeof value === 'string' ? value.trim().replaceAll(/\s*\n\s*/g, ' ') : value,
      ),
    );
}

/** The record of the tests that have not chosen another. */
/** The list of a window holds so many events before a reader asks for more. */
export const LISTED_AT_FIRST = 60;

export const record: readonly Raw[] = recordOf('made-up');

/** Records that begin between two days, months and years only where they lie wholly between. */
export const between = (from: string, to: string) => begunBetween(record, from, to);
