import type { EventRecord } from '@/lib/record/schema';
import { countryName, PRECISION_LABELS, provinceName } from './labels';

/** Where something happened, and how exactly that is known. */
export function placeInWords({
  name,
  district,
  province,
  country,
  precision,
}: EventRecord['location']): string {
  const parts = [
    name,
    district !== undefined && !name.includes(district) ? district : null,
    province !== null && province !== name ? provinceName(province, country) : null,
    countryName(country),
  ].filter(Boolean);
  const place = parts.join(', ');
  return precision === 'exact' ? place : `${place} (${PRECISION_LABELS[precision]})`;
}
