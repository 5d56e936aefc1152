import { DESCRIPTION, LICENCE, TITLE, UCDP_CREDIT } from '@/lib/words/about';
import { formatDay } from '@/lib/words/dates';
import { formatCount } from '@/lib/words/numbers';
import { citationOf, toText } from './citation';
import type { Download } from './download';
import { tablesOf } from './tables/all';

const day = (iso: string): string => formatDay(Date.parse(iso));

/** README.md of the package: what is in it and how to read it. */
export function toReadme(download: Download): string {
  const { edition, events, words, isWindowed } = download;
  const { version, dataset } = edition;
  const { from, through } = dataset.coverage;
  const part = [
    `This is a part of the record: ${formatCount(events.length, 'event')} of ${dataset.events.length}.`,
    ...words.map((line) => `- ${line}`),
    '',
    'Tables that hang on events (sources, accounts, event-actors, victims, related) hold those of these events only; the others are whole.',
    ...(isWindowed
      ? [
          'An event belongs to the window in which it begins. `window` says `too-vague` where its beginning is known only to a month or year that the window cuts through, so that nobody can say.',
        ]
      : []),
    '',
  ];
  return `${[
    `# ${TITLE}`,
    '',
    `Version ${version.id}, kept on ${day(version.date)}.`,
    '',
    DESCRIPTION,
    '',
    ...(words.length > 0 ? part : []),
    '## How to read it',
    '',
    '- An empty cell is "not known" or "does not apply", never 0. A 0 stands only where a source says that nobody died or was hurt.',
    '- Where sources disagree, `accounts.csv` has what each says; Panj does not choose between them.',
    `- Days covered by sources: ${day(from)} to ${day(through)}. What lies after is unsourced, not quiet.`,
    '- The record is curated, not a census: how many records a year has follows what was reported and can still be read as much as what happened.',
    '- `is_incident` says what Panj counts. Sums of the figures err on the low side, since many records have no upper or no best figure.',
    '- Dates are EDTF as written in the record. `date_from` and `date_to` are the first and the last day they can mean, both inclusive; a month is not its first day.',
    '- Points of `district`, `province` and `country` precision stand for an area, not for a place in it. In `events.geojson`, events known to their country alone have no geometry.',
    ...(download.claims
      ? [
          '- `claims.csv` stands beside the record and is part of no version: it is whole in every download of the newest data, and in none of a version asked for by `v`.',
        ]
      : []),
    '',
    '## The CSV files',
    '',
    "UTF-8, RFC 4180. Text that begins with `=`, `+`, `-`, `@`, a tab or a line break has an apostrophe (') before it, so that no spreadsheet runs it as a formula; take it off to have the text as it is. Numbers, coordinates and minus signs included, are left alone. Lists in one cell are joined by `;`. In a spreadsheet choose UTF-8 when opening. `events.geojson` and /data/events.json have no apostrophe added.",
    '',
    ...tablesOf(download).flatMap((table) => [
      `### ${table.name}.csv: ${table.title}`,
      '',
      table.description,
      '',
      '| Column | Type | Means |',
      '| --- | --- | --- |',
      ...table
        .fields(download)
        .map(({ name, type, description }) => `| \`${name}\` | ${type} | ${description} |`),
      '',
    ]),
    '## Citation',
    '',
    toText(citationOf(download)).trim(),
    '',
    '## Licence and credit',
    '',
    `${LICENCE.title}, ${LICENCE.path}`,
    '',
    UCDP_CREDIT,
    'Low, best and high are read as UCDP reads them. Event types follow ACLED’s codebook; no row of ACLED’s data is used.',
  ].join('\n')}\n`;
}

/** LICENSE.txt of the package. */
export const LICENCE_TEXT = `The records of "${TITLE}" are licensed under the Creative Commons
Attribution 4.0 International licence: ${LICENCE.path}
Its full text: ${LICENCE.path}legalcode

Attribution: "${TITLE}", with the version.

ucdp-deaths-by-year.csv is taken from the UCDP Country-Year Dataset on Organized
Violence 25.1 (CC BY 4.0), Uppsala Conflict Data Program.
`;
