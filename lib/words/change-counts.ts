import { type RecordChange, TABLES, type Table } from '@/lib/record/changes';
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
