import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { geoContains, geoDistance } from 'd3-geo';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { COUNTRY_NUMBERS } from '../countries';

type Point = { readonly lat: number; readonly lon: number };
type Outline = NonNullable<ReturnType<typeof readOutlines>[number]>;

const EARTH_KM = 6371;
const KM_PER_DEGREE = (EARTH_KM * Math.PI) / 180;

/** The way between two points in kilometres. */
export const kmBetween = (a: Point, b: Point): number =>
  geoDistance([a.lon, a.lat], [b.lon, b.lat]) * EARTH_KM;

let world: Topology | undefined;

/** The outlines of a country, from Natural Earth by way of world-atlas: a dependency of the build. */
function readOutlines(country: string) {
  world ??= JSON.parse(
    readFileSync(createRequire(import.meta.url).resolve('world-atlas/countries-10m.json'), 'utf8'),
  ) as Topology;
  const countries = world.objects.countries as GeometryCollection;
  const number = COUNTRY_NUMBERS.get(country);
  const geometries = countries.geometries.filter(({ id }) => String(id) === number);
  return feature(world, { ...countries, geometries }).features.map(({ geometry }) => geometry);
}

const outlines = new Map<string, readonly Outline[]>();
const known = new Map<string, number | null>();

/**
 * How far a point lies outside its country, in kilometres; 0 inside, null where the outlines of
 * Natural Earth have no such country.
 */
export function kmOutside(country: string, point: Point): number | null {
  const key = `${country} ${point.lat} ${point.lon}`;
  const before = known.get(key);
  if (before !== undefined) return before;
  const parts = outlines.get(country) ?? readOutlines(country);
  outlines.set(country, parts);
  const km = parts.length === 0 ? null : Math.min(...parts.map((part) => kmFrom(part, point)));
  known.set(key, km);
  return km;
}

function kmFrom(outline: Outline, { lat, lon }: Point): number {
  if (geoContains(outline, [lon, lat])) return 0;
  const shapes =
    outline.type === 'Polygon'
      ? [outline.coordinates]
      : outline.type === 'MultiPolygon'
        ? outline.coordinates
        : [];
  let nearest = Number.POSITIVE_INFINITY;
  for (const line of shapes.flat()) {
    for (let i = 1; i < line.length; i += 1) {
      nearest = Math.min(nearest, kmToLine({ lat, lon }, line[i - 1] ?? [], line[i] ?? []));
    }
  }
  return nearest;
}

/** From a point to a short piece of an outline, on a plane that touches the earth at the point. */
function kmToLine({ lat, lon }: Point, from: readonly number[], to: readonly number[]): number {
  const shrink = Math.cos((lat * Math.PI) / 180);
  const [ax, ay] = [((from[0] ?? 0) - lon) * shrink, (from[1] ?? 0) - lat];
  const [dx, dy] = [((to[0] ?? 0) - lon) * shrink - ax, (to[1] ?? 0) - lat - ay];
  const along = Math.max(0, Math.min(1, -(ax * dx + ay * dy) / (dx * dx + dy * dy || 1)));
  return Math.hypot(ax + along * dx, ay + along * dy) * KM_PER_DEGREE;
}
