import { type Cell, NOTHING } from '@/lib/words/cell';
import { fromCsv } from './csv';
import type { ColumnMeaning } from './table';
import { eventsTable } from './tables/events';

type EventColumn = ColumnMeaning & { readonly label: string };

/** What a reader looks at last: what the files and the editors know an event by. */
const LAST: readonly string[] = ['label', 'prominence', 'id', 'url'];

/** The columns of events.csv to be shown, the title first: it is what a row is known by. */
export function eventColumns(isWindowed: boolean): readonly EventColumn[] {
  const columns = eventsTable.columns.filter(({ isOfWindow }) => isWindowed || !isOfWindow);
  const turn = ({ name }: ColumnMeaning): number => (name === 'title' ? 0 : 2 + LAST.indexOf(name));
  return columns
    .toSorted((a, b) => turn(a) - turn(b))
    .map((column) => ({ ...column, label: labelOf(column.name) }));
}

/** "Fatalities best" of `fatalities_best`: the name by which the files know the column. */
const labelOf = (name: string): string =>
  name.charAt(0).toUpperCase() + name.slice(1).replaceAll('_', ' ');

type EventRows = ReadonlyMap<string, ReadonlyMap<string, string>>;

/** The rows of events.csv by the ids of their events, each by the names of its columns. */
export function readEventRows(csv: string): EventRows {
  const { header, rows } = fromCsv(csv);
  const at = header.indexOf('id');
  return new Map(
    rows.map((row) => [
      row[at] ?? '',
      new Map(header.map((name, column) => [name, row[column] ?? ''])),
    ]),
  );
}

/** What a cell of events.csv says to a reader. Where a figure is not known it is null, and never 0. */
export function eventCell({ type, emptyMeans }: ColumnMeaning, text: string): Cell {
  const isNumber = type === 'integer' || type === 'number';
  if (text === '') return emptyMeans ? null : isNumber ? NOTHING : '';
  if (isNumber) return Number(text);
  return type === 'boolean' ? (text === 'true' ? 'yes' : 'no') : text;
}
