import { stringify } from 'yaml';
import { DESCRIPTION, KEYWORDS, LICENCE, UCDP } from '@/lib/words/about';
import type { Citation } from './citation';

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

const TEX: Readonly<Record<string, string>> = {
  // BibTeX counts braces even behind a backslash, so they are written as words.
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  // TeX's oldest fonts, still its default, have other signs in these places.
  '<': '\\textless{}',
  '>': '\\textgreater{}',
  '|': '\\textbar{}',
};

/** Text as TeX sets it: nothing of it is a command. */
const tex = (text: string): string =>
  text.replaceAll(/[\\{}~^<>|%&$#_]/g, (sign) => TEX[sign] ?? `\\${sign}`);

/** As a BibTeX entry. `@misc`, which every style knows; `@dataset` is BibLaTeX's alone. */
export function toBibtex(citation: Citation): string {
  const { key, title, author, version, url, within, selection } = citation;
  const note = [
    'Data set',
    within && `${within.date}. In: ${within.title}`,
    selection === null ? null : `Selection: ${selection}`,
    'CC BY 4.0',
  ].filter(Boolean);
  const fields = [
    // A second pair of braces keeps a body's name from being taken for a person's, and capitals.
    `author = {{${tex(author)}}}`,
    `title = {{${tex(title)}}}`,
    `year = {${version.date.slice(0, 4)}}`,
    `month = ${MONTHS[Number(version.date.slice(5, 7)) - 1]}`,
    `version = {${tex(version.id)}}`,
    `note = {${tex(`Version ${version.id}. ${note.join('. ')}`)}}`,
    // An address is taken as it stands; it holds no brace, since all such signs are percent-encoded.
    ...(url === null ? [] : [`url = {${url}}`]),
    'language = {english}',
  ];
  return `@misc{${key},\n${fields.map((field) => `  ${field},\n`).join('')}}\n`;
}

/** As RIS, one tag a line. */
export function toRis(citation: Citation): string {
  const { title, author, version, url, within, selection } = citation;
  const lines: [string, string | null][] = [
    ['TY', 'DATA'],
    ['TI', title],
    ['T2', within?.title ?? null],
    ['AU', author],
    ['PY', version.date.slice(0, 4)],
    ['DA', `${version.date.replaceAll('-', '/')}/`],
    ['ET', version.id],
    ['PB', author],
    ['LA', 'en'],
    ['N1', within && `Date of the event: ${within.date}`],
    ['N1', selection === null ? null : `Selection: ${selection}`],
    ['N1', 'CC BY 4.0'],
    ['UR', url],
    ['ER', ''],
  ];
  return lines
    .filter(([, value]) => value !== null)
    .map(([tag, value]) => `${tag}  - ${value}\r\n`)
    .join('');
}

/** As a Citation File Format 1.2.0 file, of the data as a whole or a view of them. */
export function toCff({ title, author, version, url, selection }: Citation): string {
  const file = {
    'cff-version': '1.2.0',
    message: 'If you use these data, please cite the version you used.',
    type: 'dataset',
    title,
    abstract: selection === null ? DESCRIPTION : `${DESCRIPTION} Selection: ${selection}.`,
    authors: [{ name: author }],
    version: version.id,
    'date-released': version.date,
    license: LICENCE.name,
    ...(url === null ? {} : { url }),
    keywords: KEYWORDS,
    references: [
      {
        type: 'data',
        title: UCDP.title,
        version: UCDP.version,
        year: 2025,
        authors: [{ name: UCDP.author }],
        url: UCDP.path,
        license: LICENCE.name,
        notes: 'Yearly deaths in Tajikistan.',
      },
    ],
  };
  return stringify(file, {
    // No text is folded: simple readers of the file know no folds.
    lineWidth: 0,
    defaultStringType: 'QUOTE_DOUBLE',
    defaultKeyType: 'PLAIN',
  });
}
