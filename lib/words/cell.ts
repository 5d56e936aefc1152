/** A cell of a table: null is "not known" and stays empty, which is not 0. */
export type Cell = string | number | null;
