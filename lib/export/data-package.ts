import { AUTHORS, DESCRIPTION, KEYWORDS, LICENCE, TITLE, UCDP } from '@/lib/words/about';
import { type Download, versionedUrl } from './download';
import type { Table } from './table';
import { tablesOf } from './tables/all';

/** As `toCsv` writes. */
const DIALECT = {
  $schema: 'https://datapackage.org/profiles/2.0/tabledialect.json',
  header: true,
  delimiter: ',',
  lineTerminator: '\r\n',
  quoteChar: '"',
  doubleQuote: true,
} as const;

/**
 * The descriptor of the Data Package (version 2 of the standard).
 *
 * @param pathOf where the file of a table lies: beside the descriptor, or at an address
 */
export function toDescriptor(download: Download, pathOf: (table: Table) => string): object {
  const { edition, words, events } = download;
  const { version, dataset } = edition;
  const { from, through } = dataset.coverage;
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'panj',
    title: TITLE,
    description: [
      DESCRIPTION,
      `Days covered by sources: ${from} to ${through}; what lies after is unsourced, not quiet.`,
      words.length > 0 && `This is a selection of ${events.length} events. ${words.join('; ')}.`,
    ]
      .filter(Boolean)
      .join(' '),
    version: version.id,
    created: `${version.date}T00:00:00Z`,
    homepage: versionedUrl('/data', download),
    keywords: KEYWORDS,
    licenses: [LICENCE],
    contributors: [{ title: AUTHORS, roles: ['creator'] }],
    sources: [{ title: UCDP.title, version: UCDP.version, path: UCDP.path }],
    resources: tablesOf(download).map((table) => ({
      name: table.name,
      type: 'table',
      path: pathOf(table),
      title: table.title,
      description: table.description,
      format: 'csv',
      mediatype: 'text/csv',
      encoding: 'utf-8',
      // Said, so that no reader guesses it from the texts.
      dialect: DIALECT,
      schema: {
        $schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
        ...table.schema(download),
      },
    })),
  };
}

/** As text, for people to read as well. */
export const jsonText = (value: object): string => `${JSON.stringify(value, null, 2)}\n`;
