import {
  type EditedField,
  type EditorsField,
  type RecordChange,
  TABLES,
  type Table,
  type VersionChanges,
} from '@/lib/record/changes';
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

const EDITED = {
  label: 'a short name for the timeline',
  prominence: 'a rank on the timeline',
  large: 'a note on an unusually large figure',
  titleEn: 'English titles of their sources',
  headline: 'a headline',
  standfirst: 'an introduction',
  beginWith: 'events to begin with',
} as const satisfies Record<EditorsField, string>;

/** What editors added, in a line: "a short name for the timeline in 96 events; …". */
export const editedInLine = (edited: readonly EditedField[]): string =>
  edited
    .map(({ table, field, count }) => `${EDITED[field]} in ${formatCount(count, NOUNS[table])}`)
    .join('; ');
