/**
 * The provinces whose shapes the map draws, by the slug of the record. The outlines are admin-1 of
 * Natural Earth in an edition with old names; where each stands here, too, the build finds it by the
 * name and by the point at its middle, which lies well inside.
 */
export type Province = {
  readonly slug: string;
  readonly country: 'TJ' | 'AF';
  /** What Natural Earth calls it. */
  readonly outline: string;
  /** Where its count stands: in its middle, clear of its towns. */
  readonly lon: number;
  readonly lat: number;
};

const tajik = (slug: string, outline: string, lon: number, lat: number): Province => ({
  slug,
  country: 'TJ',
  outline,
  lon,
  lat,
});
const afghan = (slug: string, outline: string, lon: number, lat: number): Province => ({
  ...tajik(slug, outline, lon, lat),
  country: 'AF',
});

export const PROVINCES: readonly Province[] = [
  tajik('sughd', 'Leninabad', 68.9, 39.4),
  tajik('drs', 'Tadzhikistan Territories', 69.75, 38.85),
  tajik('dushanbe', 'Dushanbe', 68.78, 38.55),
  tajik('khatlon', 'Khatlon', 69.2, 38),
  tajik('gbao', 'Gorno-Badakhshan', 72.8, 38.3),
  afghan('badakhshan-af', 'Badakhshan', 70.75, 36.75),
  afghan('takhar', 'Takhar', 69.85, 36.45),
  afghan('kunduz', 'Kunduz', 68.6, 36.95),
  afghan('baghlan', 'Baghlan', 68.9, 35.8),
  afghan('balkh', 'Balkh', 66.9, 36.95),
  afghan('samangan', 'Samangan', 67.75, 35.95),
  afghan('jawzjan', 'Jawzjan', 65.9, 36.95),
  // Made a province of its own in 2004; this edition has two of the old name.
  afghan('panjshir', 'Parwan', 69.7, 35.32),
  afghan('kabul', 'Kabul', 69.45, 34.45),
];

export const PROVINCE_BY_SLUG: ReadonlyMap<string, Province> = new Map(
  PROVINCES.map((province) => [province.slug, province]),
);
