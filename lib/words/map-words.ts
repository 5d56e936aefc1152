import type { MapMark, Unplaced } from '@/lib/map/marks';
import { sumInWords } from './fatalities';
import { provinceName } from './labels';
import { formatCount, formatNumber } from './numbers';

/** What a place on the map is called. */
export const placeOnMap = ({ name, province }: Pick<MapMark, 'name' | 'province'>): string =>
  name ?? provinceName(province.name, province.country);

/** What a place counts, for those who hear the map: "Khatlon, known to the province or district only: 12
 * events, at least …". */
export function placeSentence(
  mark: Pick<MapMark, 'name' | 'province' | 'rows' | 'fatalities'>,
): string {
  const known = mark.name === null ? ', known to the province or district only' : '';
  const { fatalities } = mark;
  const toll = fatalities.incidents === 0 ? 'no incident among them' : sumInWords(fatalities);
  return `${placeOnMap(mark)}${known}: ${formatCount(mark.rows.length, 'event')}, ${toll}`;
}

/** As many places as a line holds; the table has them all. */
const NAMED = 6;

/** "Moscow 3, Tehran 2, elsewhere 4". */
export function unplacedInWords(places: readonly Unplaced[]): string {
  const named = places.slice(0, NAMED).map(({ name, count }) => `${name} ${formatNumber(count)}`);
  const rest = places.slice(NAMED).reduce((sum, { count }) => sum + count, 0);
  return [...named, ...(rest > 0 ? [`elsewhere ${formatNumber(rest)}`] : [])].join(', ');
}
