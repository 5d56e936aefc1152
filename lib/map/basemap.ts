import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { geoMercator, geoPath } from 'd3-geo';
import { feature, mesh } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { MAP_HEIGHT, MAP_SCALE, MAP_TRANSLATE, MAP_WIDTH } from './projection';

const TAJIKISTAN = '762';
const AFGHANISTAN = '004';

/**
 * Tajikistan and the lines of the region as an SVG file of named parts, from Natural Earth by way of
 * world-atlas, clipped and projected at build. Pages draw the parts with `<use>`, in the colours of
 * their own theme. `river` is the Tajik–Afghan line: the frontier follows the Panj, and below its
 * mouth the Amu Darya, for nearly all its length.
 */
export function buildBasemap(): string {
  const path = createRequire(import.meta.url).resolve('world-atlas/countries-10m.json');
  const world: Topology = JSON.parse(readFileSync(path, 'utf8'));
  const countries = world.objects.countries as GeometryCollection;
  const draw = geoPath(
    geoMercator()
      .scale(MAP_SCALE)
      .translate([...MAP_TRANSLATE])
      .clipExtent([
        [0, 0],
        [MAP_WIDTH, MAP_HEIGHT],
      ]),
  ).digits(1);
  const tajikistan = countries.geometries.filter(({ id }) => String(id) === TAJIKISTAN);
  const idOf = ({ id }: { id?: string | number }): string => String(id);
  const isFrontier = (a: string, b: string): boolean =>
    (a === TAJIKISTAN && b === AFGHANISTAN) || (a === AFGHANISTAN && b === TAJIKISTAN);
  const parts = {
    tajikistan: draw(feature(world, { ...countries, geometries: tajikistan })),
    borders: draw(mesh(world, countries, (a, b) => a !== b && !isFrontier(idOf(a), idOf(b)))),
    river: draw(mesh(world, countries, (a, b) => isFrontier(idOf(a), idOf(b)))),
  };
  const paths = Object.entries(parts).map(([id, d]) => `<path id="${id}" d="${d ?? ''}"/>`);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${MAP_WIDTH} ${MAP_HEIGHT}">${paths.join('')}</svg>\n`;
}
