import { COUNTRY_NUMBERS } from '@/lib/record/countries';
import type { Place } from '@/lib/record/schema';
import { PROVINCES } from '@/lib/record/vocabulary';
import { kmBetween, kmOutside } from '../borders';
import type { Located } from '../read';
import type { Context, Rule } from '../rule';

/** Natural Earth draws the Panj up to 11 km beside its bed, and events happen on its islands. */
const RIVER_KM = 12;
const BORDER_KM = 5;
/** A point stands for a district at its chief town. Murghob is 38,000 km², no other half as wide. */
const DISTRICT_KM = 60;
const WIDE_DISTRICT_KM = 120;
const WIDE_PROVINCES = ['GBAO'];
const PROVINCE_KM = 100;
const PLACE_KM = 15;
/** Kinds of places that are long or wide: a point on them can be far from the point of the list. */
const WIDE_KINDS: readonly string[] = ['province', 'river', 'valley'];

const FRONTIER = ['TJ', 'AF'];

/** A point with its country, in an event or in the gazetteer. */
type Point = {
  readonly country: string | null;
  readonly province: string | null;
  readonly lat: number;
  readonly lon: number;
};

/** What of an entry is on the map, with the way to its fields. */
function pointsOf(value: object): readonly { readonly point: Point; readonly prefix: string }[] {
  const has = (entry: object): entry is Point =>
    'lat' in entry && 'lon' in entry && 'country' in entry && 'province' in entry;
  if (has(value)) return [{ point: value, prefix: '' }];
  const location = 'location' in value ? value.location : null;
  return typeof location === 'object' && location !== null && has(location)
    ? [{ point: location, prefix: 'location.' }]
    : [];
}

const named = (name: string, country: string, { places }: Context): readonly Place[] => {
  const wanted = name.toLowerCase();
  return places.flatMap(({ value }: Located<Place>) =>
    (value.country === country || value.country === null) &&
    [value.name, ...value.aliases].some((spelling) => spelling.toLowerCase() === wanted)
      ? [value]
      : [],
  );
};

const nearest = (places: readonly Place[], point: Point): number =>
  Math.round(Math.min(...places.map((place) => kmBetween(place, point))));

export const PLACES: readonly Rule[] = [
  {
    name: 'countries',
    of: 'entry',
    says: 'A country is one of ISO 3166-1, by its two letters.',
    *find({ value, at }) {
      const found = [
        ...pointsOf(value).map(({ point, prefix }) => [`${prefix}country`, point.country] as const),
        ...('kind' in value && 'country' in value ? [['country', value.country] as const] : []),
      ];
      for (const [field, country] of new Map(found)) {
        if (typeof country === 'string' && !COUNTRY_NUMBERS.has(country)) {
          yield at('no country of ISO 3166-1 has these letters', field, country);
        }
      }
    },
  },
  {
    name: 'provinces',
    of: 'entry',
    says: 'A province is one of its country, as `lib/record/vocabulary.ts` lists them.',
    *find({ value, at }) {
      for (const { point, prefix } of pointsOf(value)) {
        const { country, province } = point;
        const allowed =
          country !== null && Object.hasOwn(PROVINCES, country) ? PROVINCES[country] : [];
        if (province !== null && !allowed?.includes(province)) {
          yield at(
            allowed?.length
              ? `allowed in ${country} are ${allowed.join(', ')}`
              : `no province of ${country} is listed; use null, or add it to PROVINCES in lib/record/vocabulary.ts`,
            `${prefix}province`,
            province,
          );
        }
      }
    },
  },
  {
    name: 'inside-country',
    of: 'entry',
    says: `Coordinates lie in their country. On the frontier ${RIVER_KM} km are let pass, since Natural Earth draws the Panj that far beside its bed; elsewhere ${BORDER_KM}.`,
    *find({ value, at }) {
      for (const { point, prefix } of pointsOf(value)) {
        const { country, lat, lon } = point;
        if (country === null) continue;
        const km = Math.abs(lat) > 90 || Math.abs(lon) > 180 ? 20_000 : kmOutside(country, point);
        if (km !== null && km > (FRONTIER.includes(country) ? RIVER_KM : BORDER_KM)) {
          yield at(
            `this point lies ${Math.round(km)} km outside ${country}; correct lat and lon, or the country`,
            `${prefix}lat`,
            `${lat}, ${lon}`,
          );
        }
      }
    },
  },
  {
    name: 'near-district',
    of: 'event',
    asksForAll: true,
    says: `A district stands in \`places.yaml\`, in the same province; an event lies within ${DISTRICT_KM} km of its point, in ${WIDE_PROVINCES.join(', ')}, whose districts are as large as countries, within ${WIDE_DISTRICT_KM}.`,
    *find({ value: { location }, at }, context) {
      const { district, country, province } = location;
      if (district === undefined) return;
      const places = named(district, country, context);
      if (places.length === 0) {
        yield at(
          'no place has this name in its country; correct it, or add the district to data/places.yaml',
          'location.district',
          district,
        );
        return;
      }
      const here = places.filter((place) => place.province === province);
      if (here.length === 0) {
        yield at(
          `in data/places.yaml it lies in ${places.map((place) => place.province).join(', ')}; correct the district or the province`,
          'location.province',
          province,
        );
        return;
      }
      const limit = WIDE_PROVINCES.includes(province ?? '') ? WIDE_DISTRICT_KM : DISTRICT_KM;
      const km = nearest(here, location);
      if (km > limit) {
        yield at(
          `this point lies ${km} km from ${district}, at most ${limit} are allowed; correct the coordinates or the district`,
          'location.lat',
          `${location.lat}, ${location.lon}`,
        );
      }
    },
  },
  {
    name: 'near-place',
    of: 'event',
    asksForAll: true,
    says: `An event with the name of a place of \`places.yaml\` lies within ${PLACE_KM} km of it; rivers, valleys and provinces are longer. In Tajikistan and Afghanistan it lies within ${PROVINCE_KM} km of some place of its province.`,
    *find({ value: { location }, at }, context) {
      const { name, country, province } = location;
      const found = `${location.lat}, ${location.lon}`;
      const same = named(name, country, context);
      if (same.length > 0 && !same.some(({ kind }) => WIDE_KINDS.includes(kind))) {
        const km = nearest(same, location);
        if (km > PLACE_KM) {
          yield at(
            `this point lies ${km} km from ${name} in data/places.yaml; correct one of the two`,
            'location.lat',
            found,
          );
        }
      }
      const around = context.places.flatMap(({ value }) =>
        value.province === province && value.country === country ? [value] : [],
      );
      if (province === null || !FRONTIER.includes(country) || around.length === 0) return;
      const km = nearest(around, location);
      if (km > PROVINCE_KM) {
        yield at(
          `this point lies ${km} km from every place of ${province}; correct it, or add the place to data/places.yaml`,
          'location.lat',
          found,
        );
      }
    },
  },
  {
    name: 'precision',
    of: 'event',
    says: 'An event whose province is not known is known to its country alone.',
    *find({ value: { location }, at }) {
      if (location.province === null && location.precision !== 'country') {
        yield at(
          'without a province, precision is "country"; give the province or lower the precision',
          'location.precision',
          location.precision,
        );
      }
    },
  },
  {
    name: 'crossed-frontier',
    of: 'event',
    says: 'What crossed the frontier happened in Tajikistan or Afghanistan.',
    *find({ value: { crossBorder, location }, at }) {
      if (crossBorder !== null && !FRONTIER.includes(location.country)) {
        yield at(
          `an event in ${location.country} did not cross the frontier; use null, or correct the country`,
          'crossBorder',
          crossBorder,
        );
      }
    },
  },
];
