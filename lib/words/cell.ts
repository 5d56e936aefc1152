/** A cell of a table: null is "not known" and stays empty in CSV, which is not 0. */
export type Cell = string | number | null;

/** Where there is nothing to know: of no incident, or of days that are not covered. */
export const NOTHING = '–';
