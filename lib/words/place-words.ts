import type { EventRecord } from '@/lib/record/schema';
import { countryName, PRECISION_LABELS, provinceName } from './labels';

/** What is said of a place. Its coordinates are not, and the index knows no districts. */
type Located = Pick<
  EventRecord['location'],
  'name' | 'district' | 'province' | 'country' | 'precision'
>;

/** Where something happened, and how exactly that is known. */
export function placeInWords({ name, district, province, country, precision }: Located): string {
  const parts = [
    name,
    district !== undefined && !name.includes(district) ? district : null,
    province !== null && province !== name ? provinceName(province, country) : null,
    countryName(country),
  ].filter(Boolean);
  const place = parts.join(', ');
  return precision === 'exact' ? place : `${place} (${PRECISION_LABELS[precision]})`;
}
