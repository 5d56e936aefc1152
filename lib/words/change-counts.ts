import { type RecordChange, TABLES, type Table, type VersionChanges } from '@/lib/record/changes';
import { type Counted, formatCount } from './numbers';

const NOUNS = {
  events: 'event',
  actors: 'actor',
  places: 'place',
  periods: 'period',
  coverage: 'statement of coverage',
  ucdp: 'year of UCDP',
} as const satisfies Record<Table, Counted>;

/** How many records of each table: "376 events, 107 actors and 8 periods". */
export function tableCounts(records: readonly RecordChange[]): string {
  const counts = TABLES.flatMap((table) => {
    const count = records.filter((record) => record.table === table).length;
    return count === 0 ? [] : [formatCount(count, NOUNS[table])];
  });
  return new Intl.ListFormat('en-GB').format(counts);
}

/** What a version did, in a line: "112 events and 7 places added; 46 events corrected". */
export function changesInLine({ added, corrected, withdrawn }: VersionChanges): string {
  const parts = [
    [added, 'added'],
    [corrected, 'corrected'],
    [withdrawn, 'withdrawn'],
  ] as const;
  return parts
    .filter(([records]) => records.length > 0)
    .map(([records, verb]) => `${tableCounts(records)} ${verb}`)
    .join('; ');
}
