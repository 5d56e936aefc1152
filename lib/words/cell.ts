import { formatNumber } from './numbers';

/** A cell of a table: null is "not known" and stays empty in CSV, which is not 0. */
export type Cell = string | number | null;

/** What a cell says to a reader. */
export const cellInWords = (cell: Cell): string =>
  cell === null ? 'not known' : typeof cell === 'number' ? formatNumber(cell) : cell;

/** Where there is nothing to know: of no incident, or of days that are not covered. */
export const NOTHING = '–';
