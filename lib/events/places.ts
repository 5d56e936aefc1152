import { FRONTIER_COUNTRIES } from '@/lib/record/vocabulary';
import type { ProvinceEntry } from './event-index';

const PLACE_GROUPS = [...FRONTIER_COUNTRIES, 'elsewhere'] as const;
export type PlaceGroupId = (typeof PLACE_GROUPS)[number];

/** The first of the two levels of places: a country of the frontier, or all others together. */
export type PlaceGroup = {
  readonly id: PlaceGroupId;
  /** The provinces in it, in the order of the record. */
  readonly provinces: readonly ProvinceEntry[];
};

const groupOf = ({ country }: ProvinceEntry): PlaceGroupId =>
  FRONTIER_COUNTRIES.find((code) => code === country) ?? 'elsewhere';

/** The provinces of the record by their country. Every province is in one group; none is empty. */
export const placeGroups = (provinces: readonly ProvinceEntry[]): readonly PlaceGroup[] =>
  PLACE_GROUPS.map((id) => ({
    id,
    provinces: provinces.filter((province) => groupOf(province) === id),
  })).filter((group) => group.provinces.length > 0);
