import { csvFormatRow, csvParseRows } from 'd3-dsv';
import type { Cell } from '@/lib/words/cell';

/**
 * Rows as CSV (RFC 4180: lines end in CR LF). Text that a spreadsheet would run as a formula is made
 * harmless by an apostrophe before it (OWASP ASVS 1.2.10); numbers, coordinates and minus signs
 * included, are left as they are.
 */
export function toCsv(header: readonly string[], rows: readonly (readonly Cell[])[]): string {
  return [[...header], ...rows.map((row) => row.map(cellText))]
    .map((row) => `${csvFormatRow(row)}\r\n`)
    .join('');
}

/** The rows that `toCsv` wrote, the header apart, each text as it was. */
export function fromCsv(text: string): {
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
} {
  const [header = [], ...rows] = csvParseRows(text);
  return { header, rows: rows.map((row) => row.map((cell) => cell.replace(HARMLESS, '$1'))) };
}

const FORMULA = /^[=+\-@\t\r\n]/;
const HARMLESS = /^'([=+\-@\t\r\n])/;

function cellText(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  return FORMULA.test(cell) ? `'${cell}` : cell;
}
