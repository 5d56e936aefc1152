import type { Cell } from '@/lib/words/cell';
import { toCsv } from './csv';
import type { Download } from './download';

type Value = Cell | boolean;

/** One column: its name, what it means and how it is read from a row. The CSV, the schema in the
 * Data Package, the properties of GeoJSON and the words of /data are all made from these. */
export type Column<Row> = {
  readonly name: string;
  readonly type: 'string' | 'integer' | 'number' | 'boolean' | 'date' | 'year';
  readonly description: string;
  /** Table Schema constraints. A column is required unless it may be empty. */
  readonly mayBeEmpty?: true;
  /** What an empty cell means to a reader, where that is not that nothing applies. */
  readonly emptyMeans?: 'not known';
  readonly isUnique?: true;
  readonly enum?: readonly string[];
  readonly pattern?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  /** A column that only windows bring. */
  readonly isOfWindow?: true;
  readonly read: (row: Row, download: Download) => Value;
};

type ForeignKey = {
  readonly fields: readonly string[];
  readonly table: string;
  readonly references: readonly string[];
  /** Holds in the whole record only: a view may leave out the other end. */
  readonly isOfWhole?: true;
};

type Definition<Row> = {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly primaryKey: readonly string[];
  readonly foreignKeys?: readonly ForeignKey[];
  /** Whether it stands beside the record, and so in no version. */
  readonly isBeside?: true;
  readonly rows: (download: Download) => readonly Row[];
  readonly columns: readonly Column<Row>[];
};

/** A field as Table Schema has it. */
export type Field = {
  readonly name: string;
  readonly type: string;
  readonly description: string;
  readonly constraints?: Readonly<Record<string, unknown>>;
};

/** A column, whatever it is read from. */
export type ColumnMeaning = Pick<
  Column<never>,
  'name' | 'type' | 'description' | 'emptyMeans' | 'isOfWindow'
>;

/** A table, whatever its rows are. */
export type Table = {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly isBeside: true | undefined;
  readonly columns: readonly ColumnMeaning[];
  readonly fields: (download: Download) => readonly Field[];
  readonly schema: (download: Download) => object;
  /** The rows as objects by column, with values as they are: no text is neutralised. */
  readonly objects: (download: Download) => readonly Readonly<Record<string, Value>>[];
  readonly csv: (download: Download) => string;
};

export function defineTable<Row>(definition: Definition<Row>): Table {
  const { name, title, description, primaryKey, foreignKeys = [], rows } = definition;
  const columnsOf = ({ isWindowed }: Download) =>
    definition.columns.filter(({ isOfWindow }) => isWindowed || !isOfWindow);
  const fields = (download: Download) => columnsOf(download).map(toField);
  return {
    name,
    title,
    description,
    isBeside: definition.isBeside,
    columns: definition.columns,
    fields,
    schema: (download) => ({
      fields: fields(download),
      primaryKey,
      missingValues: [''],
      ...keysOf(foreignKeys, download),
    }),
    objects: (download) => {
      const columns = columnsOf(download);
      return rows(download).map((row) =>
        Object.fromEntries(columns.map((column) => [column.name, column.read(row, download)])),
      );
    },
    csv: (download) => {
      const columns = columnsOf(download);
      return toCsv(
        columns.map((column) => column.name),
        rows(download).map((row) =>
          columns.map((column) => {
            const value = column.read(row, download);
            return typeof value === 'boolean' ? String(value) : value;
          }),
        ),
      );
    },
  };
}

function toField<Row>(column: Column<Row>): Field {
  const { name, type, description, mayBeEmpty, isUnique, pattern, minimum, maximum } = column;
  const constraints = {
    ...(mayBeEmpty ? {} : { required: true }),
    ...(isUnique && { unique: true }),
    ...(column.enum && { enum: column.enum }),
    ...(pattern !== undefined && { pattern }),
    ...(minimum !== undefined && { minimum }),
    ...(maximum !== undefined && { maximum }),
  };
  return {
    name,
    type,
    description,
    ...(Object.keys(constraints).length > 0 && { constraints }),
  };
}

function keysOf(foreignKeys: readonly ForeignKey[], { query }: Download): object {
  const held = foreignKeys.filter(({ isOfWhole }) => !isOfWhole || query === '');
  if (held.length === 0) return {};
  return {
    foreignKeys: held.map(({ fields, table, references }) => ({
      fields,
      reference: { resource: table, fields: references },
    })),
  };
}
