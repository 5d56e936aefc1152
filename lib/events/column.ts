/**
 * What a column says of a row. A row the column lacks is a mistake of ours, never a 0.
 *
 * @throws RangeError for a row outside the column.
 */
export function valueAt<Value>(column: ArrayLike<Value>, row: number): Value {
  const value = column[row];
  if (value === undefined) {
    throw new RangeError(`Row ${row} does not exist: the column has ${column.length} rows.`);
  }
  return value;
}
