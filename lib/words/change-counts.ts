import { type RecordChange, TABLES, type Table } from '@/lib/record/changes';
import { formatCount } from './numbers';

const NOUNS = {
  events: ['event', 'events'],
  actors: ['actor', 'actors'],
  places: ['place', 'places'],
  periods: ['period', 'periods'],
  coverage: ['statement of the days covered', 'statements of the days covered'],
  ucdp: ['year of UCDP’s deaths', 'years of UCDP’s deaths'],
} as const satisfies Record<Table, readonly [string, string]>;

/** How many records of each table: "376 events, 107 actors and 8 periods". */
export function tableCounts(records: readonly RecordChange[]): string {
  const counts = TABLES.flatMap((table) => {
    const count = records.filter((record) => record.table === table).length;
    const [one, many] = NOUNS[table];
    return count === 0 ? [] : [formatCount(count, one, many)];
  });
  return new Intl.ListFormat('en-GB').format(counts);
}
