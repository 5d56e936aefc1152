import { READING, RULES } from './rules';

export const README = 'data/README.md';

const MARKERS = { from: '<!-- rules -->', to: '<!-- /rules -->' } as const;

/** What a rule looks at, in words. */
const SUBJECTS = {
  file: 'a file',
  entry: 'any record',
  event: 'an event',
  record: 'all records',
  reference: 'UCDP’s years',
  release: 'kept versions',
} as const;

/** The rules as a table of Markdown. */
function rulesTable(): string {
  const rows = [...READING, ...RULES].map(
    ({ name, of, says }) => `| \`${name}\` | ${SUBJECTS[of]} | ${says.replaceAll('|', '\\|')} |`,
  );
  return ['| Rule | Looks at | Holds |', '| --- | --- | --- |', ...rows].join('\n');
}

/**
 * A page with the rules of today between its markers.
 *
 * @throws Error where a marker is missing.
 */
export function withRules(page: string): string {
  const [from, to] = [page.indexOf(MARKERS.from), page.indexOf(MARKERS.to)];
  if (from < 0 || to < from) {
    throw new Error(`${README} lost its markers ${MARKERS.from} and ${MARKERS.to}; put them back.`);
  }
  const head = page.slice(0, from + MARKERS.from.length);
  return `${head}\n\n${rulesTable()}\n\n${page.slice(to)}`;
}
