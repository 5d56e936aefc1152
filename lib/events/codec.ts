import type { EventIndex } from './event-index';

const FORMAT = 'panj-index-3';

/** Typed columns and the arrays they come back as. */
const COLUMNS = {
  startMs: Float64Array,
  startUntilMs: Float64Array,
  endMs: Float64Array,
  precision: Uint8Array,
  approximate: Uint8Array,
  uncertain: Uint8Array,
  type: Uint8Array,
  subtype: Uint8Array,
  dead: Uint8Array,
  context: Uint8Array,
  province: Uint16Array,
  lat: Float64Array,
  lon: Float64Array,
  locationPrecision: Uint8Array,
  direction: Uint8Array,
  confidence: Uint8Array,
  accounts: Uint8Array,
  sources: Uint8Array,
  prominence: Uint8Array,
  related: Uint8Array,
  low: Int32Array,
  best: Int32Array,
  high: Int32Array,
} as const;

type ColumnName = keyof typeof COLUMNS;
type Plain = Omit<EventIndex, ColumnName | 'rowOf'>;
type Encoded = { format: string; columns: Record<ColumnName, number[]>; plain: Plain };

const COLUMN_NAMES = Object.keys(COLUMNS) as ColumnName[];

/** The index as JSON text. Columns of like values beside each other compress well. */
export function encodeIndex(index: EventIndex): string {
  const { rowOf: _, ...rest } = index;
  const columns = Object.fromEntries(COLUMN_NAMES.map((name) => [name, [...index[name]]]));
  const plain = Object.fromEntries(Object.entries(rest).filter(([name]) => !(name in COLUMNS)));
  return JSON.stringify({ format: FORMAT, columns, plain });
}

/**
 * The index from its text.
 *
 * @throws Error where the text is not an index, or one of another version of Panj.
 */
export function decodeIndex(text: string): EventIndex {
  let encoded: Partial<Encoded> | null;
  try {
    encoded = JSON.parse(text);
  } catch (cause) {
    throw new Error('The index of events is cut off or broken. Reload the page.', { cause });
  }
  if (encoded?.format !== FORMAT || !encoded.columns || !encoded.plain) {
    throw new Error('The index of events is of another version of Panj. Reload the page.');
  }
  const { columns, plain } = encoded;
  const read = <Column>(from: (values: number[]) => Column, name: ColumnName): Column =>
    from(columns[name]);
  const doubles = (values: number[]): Float64Array => Float64Array.from(values);
  const bytes = (values: number[]): Uint8Array => Uint8Array.from(values);
  const counts = (values: number[]): Int32Array => Int32Array.from(values);
  return {
    ...plain,
    startMs: read(doubles, 'startMs'),
    startUntilMs: read(doubles, 'startUntilMs'),
    endMs: read(doubles, 'endMs'),
    precision: read(bytes, 'precision'),
    approximate: read(bytes, 'approximate'),
    uncertain: read(bytes, 'uncertain'),
    type: read(bytes, 'type'),
    subtype: read(bytes, 'subtype'),
    dead: read(bytes, 'dead'),
    context: read(bytes, 'context'),
    province: read((values) => Uint16Array.from(values), 'province'),
    lat: read(doubles, 'lat'),
    lon: read(doubles, 'lon'),
    locationPrecision: read(bytes, 'locationPrecision'),
    direction: read(bytes, 'direction'),
    confidence: read(bytes, 'confidence'),
    accounts: read(bytes, 'accounts'),
    sources: read(bytes, 'sources'),
    prominence: read(bytes, 'prominence'),
    related: read(bytes, 'related'),
    low: read(counts, 'low'),
    best: read(counts, 'best'),
    high: read(counts, 'high'),
    rowOf: new Map(plain.ids.map((id, row) => [id, row])),
  };
}
