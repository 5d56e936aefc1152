import type { EventIndex, Row } from './event-index';

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

/**
 * The row of an event that the index is known to hold.
 *
 * @throws RangeError for an id that it does not hold.
 */
export function rowOfId(index: Pick<EventIndex, 'rowOf' | 'length'>, id: string): Row {
  const row = index.rowOf.get(id);
  if (row === undefined) {
    throw new RangeError(`${id} is not among the ${index.length} events of this index.`);
  }
  return row;
}
