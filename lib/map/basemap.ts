import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { geoMercator, geoPath } from 'd3-geo';
import { feature, mesh } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { type Box, FRONTIER, MAP_SCALE, MAP_TRANSLATE, WHOLE_REGION } from './projection';

const TAJIKISTAN = '762';
const AFGHANISTAN = '004';

type Outlines = {
  readonly tajikistan: string;
  /** The other borders of the region. */
  readonly borders: string;
  /** The Tajik–Afghan line: the frontier follows the Panj, and below its mouth the Amu Darya, for
   * nearly all its length. */
  readonly river: string;
};

/** The small map of the opening: paths in the units of the projection, and the part of it they fill. */
export type Locator = Outlines & { readonly box: Box };

/**
 * The outlines of the region as paths, from Natural Earth by way of world-atlas, clipped and projected.
 *
 * @param scale of the outlines: as for 1 : 10 or 1 : 50 million
 * @param digits after the point
 */
function outlines(scale: '10m' | '50m', digits: number, box: Box): Outlines {
  const path = createRequire(import.meta.url).resolve(`world-atlas/countries-${scale}.json`);
  const world: Topology = JSON.parse(readFileSync(path, 'utf8'));
  const countries = world.objects.countries as GeometryCollection;
  const draw = geoPath(
    geoMercator()
      .scale(MAP_SCALE)
      .translate([...MAP_TRANSLATE])
      .clipExtent([
        [box.x, box.y],
        [box.x + box.width, box.y + box.height],
      ]),
  ).digits(digits);
  const tajikistan = countries.geometries.filter(({ id }) => String(id) === TAJIKISTAN);
  const idOf = ({ id }: { id?: string | number }): string => String(id);
  const isFrontier = (a: string, b: string): boolean =>
    (a === TAJIKISTAN && b === AFGHANISTAN) || (a === AFGHANISTAN && b === TAJIKISTAN);
  return {
    tajikistan: draw(feature(world, { ...countries, geometries: tajikistan })) ?? '',
    borders: draw(mesh(world, countries, (a, b) => a !== b && !isFrontier(idOf(a), idOf(b)))) ?? '',
    river: draw(mesh(world, countries, (a, b) => isFrontier(idOf(a), idOf(b)))) ?? '',
  };
}

/**
 * Tajikistan and the lines of the region as an SVG file of named parts, made at build. Pages draw the
 * parts with `<use>`, in the colours of their own theme.
 */
export function buildBasemap(): string {
  const { width, height } = WHOLE_REGION;
  const paths = Object.entries(outlines('10m', 1, WHOLE_REGION)).map(
    ([id, d]) => `<path id="${id}" d="${d}"/>`,
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}">${paths.join('')}</svg>\n`;
}

/** The same outlines as coarse as a map of 200 px shows them, small enough to stand in a page. */
export function buildLocator(): Locator {
  const { tajikistan, borders, river } = outlines('50m', 0, FRONTIER);
  return {
    tajikistan: inSteps(tajikistan),
    borders: inSteps(borders),
    river: inSteps(river),
    box: FRONTIER,
  };
}

/** A path of whole numbers with each point as the step from the one before it: half as long. */
function inSteps(path: string): string {
  let [x, y] = [0, 0];
  // The end of a ring is its beginning again.
  let start: readonly [number, number] = [0, 0];
  return path.replaceAll(/([ML])(-?\d+),(-?\d+)|Z/g, (all, command, toX, toY) => {
    if (all === 'Z') {
      [x, y] = start;
      return 'z';
    }
    const [dx, dy] = [Number(toX) - x, Number(toY) - y];
    [x, y] = [x + dx, y + dy];
    if (command === 'M') start = [x, y];
    else if (dx === 0 && dy === 0) return '';
    return `${command.toLowerCase()}${dx}${dy < 0 ? '' : ' '}${dy}`;
  });
}
