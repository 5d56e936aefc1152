import type { Actor, Coverage, Period, ReferenceYear } from '@/lib/record/schema';

/** Stands for "not known" in the Int32 columns; no count of people can be negative. */
export const NOT_KNOWN = -1;

/**
 * The record as columns: row `i` of every column is the same event, and rows are sorted by start,
 * then id. It holds what the dashboard needs without a request; narratives and sources come per
 * event. Built once (`buildIndex`), encoded as one file (`encodeIndex`), decoded on both sides.
 */
export type EventIndex = {
  readonly length: number;
  readonly ids: readonly string[];
  readonly titles: readonly string[];
  /** The name an editor gave for the timeline; empty where there is none. */
  readonly labels: readonly string[];
  /** EDTF, as written in the record; shown in words by `lib/words/dates`. */
  readonly dates: readonly string[];
  /** First millisecond (UTC) of the record's date. Sorted. */
  readonly startMs: Float64Array;
  /** Last millisecond on which the event can have begun: the end of the day, month or year with
   * which the start is known. */
  readonly startUntilMs: Float64Array;
  /** Last millisecond (UTC) of the record's date, inclusive. */
  readonly endMs: Float64Array;
  /** Index into DATE_PRECISIONS. */
  readonly precision: Uint8Array;
  /** 1 where the date carries `~` (or `%`). */
  readonly approximate: Uint8Array;
  /** 1 where the date carries `?` (or `%`). */
  readonly uncertain: Uint8Array;
  /** Index into EVENT_TYPES. */
  readonly type: Uint8Array;
  /** Index into ALL_SUBTYPES. */
  readonly subtype: Uint8Array;
  /** Kinds of people known to be among the dead, as bits in the order of DEAD_KINDS. */
  readonly dead: Uint8Array;
  /** 1 for records with `scope: context`, which are in no count. */
  readonly context: Uint8Array;
  /** Index into `provinces`. */
  readonly province: Uint16Array;
  readonly provinces: readonly ProvinceEntry[];
  readonly placeNames: readonly string[];
  readonly lat: Float64Array;
  readonly lon: Float64Array;
  /** Index into LOCATION_PRECISIONS. */
  readonly locationPrecision: Uint8Array;
  /** 0 none, else 1 + index into DIRECTIONS. */
  readonly direction: Uint8Array;
  /** Index into CONFIDENCES. */
  readonly confidence: Uint8Array;
  /** 1 where the record has differing accounts. */
  readonly accounts: Uint8Array;
  /** Number of sources of the record. */
  readonly sources: Uint8Array;
  /** How widely an editor wants it named, 1 the most and 3 the least; 0 where none said. */
  readonly prominence: Uint8Array;
  /** Number of records that it is related to, whichever of the two says so. */
  readonly related: Uint8Array;
  /** People killed; NOT_KNOWN where the record says null. */
  readonly low: Int32Array;
  readonly best: Int32Array;
  readonly high: Int32Array;
  /** Indexes into `actors`, per row. */
  readonly actorsOf: readonly (readonly number[])[];
  /** Indexes into THEMES, per row. */
  readonly themesOf: readonly (readonly number[])[];
  readonly actors: readonly Actor[];
  readonly periods: readonly Period[];
  readonly coverage: Coverage;
  readonly ucdp: readonly ReferenceYear[];
  readonly rowOf: ReadonlyMap<string, number>;
};

/** A province with the country it lies in; `name` is null where the record names no province. */
export type ProvinceEntry = {
  /** For URLs: `khatlon`, `badakhshan-af`, `unknown-tj`. */
  readonly slug: string;
  readonly name: string | null;
  readonly country: string;
};

/** A row number of the index. */
export type Row = number;
