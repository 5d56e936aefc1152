import type { EventRecord } from '@/lib/record/schema';
import { countryName, provinceName } from './labels';

const PRECISION_NOTES = {
  exact: null,
  near: 'placed within about 25 km',
  district: 'placed to the district',
  province: 'placed to the province',
  country: 'place within the country not known',
} as const satisfies Record<EventRecord['location']['precision'], string | null>;

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
  const note = PRECISION_NOTES[precision];
  return note ? `${parts.join(', ')} (${note})` : parts.join(', ');
}
