import { csvParseRows } from 'd3-dsv';
import { type ReferenceYear, referenceYearSchema } from '../schema';
import type { Problem } from './problem';
import type { Located, Locator, RawFile } from './read';

export const REFERENCE = 'data/reference/ucdp-deaths-by-year.csv';

/** The columns of the file, in their order. */
const COLUMNS = ['year', 'low', 'best', 'high', 'state_based', 'non_state', 'one_sided'] as const;

/** A year of UCDP with the kinds of violence that its best figure is the sum of. */
export type ReferenceRow = ReferenceYear & { readonly sum: number };

type Reference = {
  readonly rows: readonly Located<ReferenceRow>[];
  readonly problems: readonly Problem[];
};

/** Reads the yearly deaths of UCDP. */
export function readReference(file: RawFile): Reference {
  const whole: Locator = (message, field, found) => ({
    file: REFERENCE,
    line: 1,
    field,
    found,
    message,
  });
  if (file.text === null) return { rows: [], problems: [whole(file.fault)] };
  const [header = [], ...lines] = csvParseRows(file.text.replace(/^\ufeff/, '').trim());
  if (header.join() !== COLUMNS.join()) {
    return {
      rows: [],
      problems: [whole(`the columns are ${COLUMNS.join(', ')}`, undefined, header.join())],
    };
  }
  if (lines.length === 0) {
    return { rows: [], problems: [whole('the file holds no year; restore it from UCDP')] };
  }
  const problems: Problem[] = [];
  const rows = lines.flatMap((cells, i): Located<ReferenceRow>[] => {
    const at: Locator = (message, field, found) => ({
      file: REFERENCE,
      line: i + 2,
      record: cells[0],
      field,
      found,
      message,
    });
    const numbers = cells.map((cell) => (/^\d+$/.test(cell) ? Number(cell) : Number.NaN));
    const [year, low, best, high, ...kinds] = numbers;
    const result = referenceYearSchema.safeParse({ year, low, best, high });
    if (!result.success || numbers.length !== COLUMNS.length || numbers.some(Number.isNaN)) {
      problems.push(
        at(`${COLUMNS.length} whole numbers of 0 or more belong here`, undefined, cells.join()),
      );
      return [];
    }
    return [{ value: { ...result.data, sum: kinds.reduce((a, b) => a + b, 0) }, at }];
  });
  return { rows, problems };
}
