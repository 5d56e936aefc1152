import type { GroupTotals, TotalsChange } from '@/lib/record/totals';
import { NOTHING } from './cell';
import { provinceName, TYPE_LABELS } from './labels';
import { formatNumber } from './numbers';

/** "204 → 268", or the number alone where it stays. */
const beforeAfter = (before: string, after: string): string =>
  before === after ? after : `${before} → ${after}`;

/** The columns of a table of totals. A sum of best figures leaves out what has none, so it says of how
 * many that is so. */
export const TOTALS_COLUMNS = [
  'Incidents',
  'Killed, sum of best figures',
  'Without a best figure',
] as const;

export const totalsInCells = (before: GroupTotals, after: GroupTotals): readonly string[] => [
  beforeAfter(formatNumber(before.incidents), formatNumber(after.incidents)),
  beforeAfter(killedInWords(before), killedInWords(after)),
  beforeAfter(formatNumber(before.unknown), formatNumber(after.unknown)),
];

/** Where no incident has a figure, or there is none, the sum is not zero. */
const killedInWords = ({ incidents, killed, unknown }: GroupTotals): string =>
  unknown < incidents ? formatNumber(killed) : incidents === 0 ? NOTHING : 'not known';

export const TOTALS_GROUP_LABELS = {
  year: 'Year',
  type: 'Type',
  province: 'Province',
} as const satisfies Record<TotalsChange['group'], string>;

/** A year, a type or a province, as readers know it. */
export const totalsKeyInWords = ({ group, key }: TotalsChange): string => {
  const country = /^not known \((\w+)\)$/.exec(key)?.[1];
  if (country) return provinceName(null, country);
  if (group === 'province') return provinceName(key, '');
  if (group !== 'type') return key;
  const label = Object.entries(TYPE_LABELS).find(([type]) => type === key)?.[1];
  return label ?? key;
};
