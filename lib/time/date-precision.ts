/** How exactly the date of a record is known. `range` has a start and an end. Apart from the reading of
 * EDTF, whose grammar is 15 kB that no page of a reader needs. */
export const DATE_PRECISIONS = ['day', 'month', 'year', 'range'] as const;
export type DatePrecision = (typeof DATE_PRECISIONS)[number];
