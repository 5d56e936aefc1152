import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type GeoPath, geoContains, geoMercator, geoPath } from 'd3-geo';
import { feature, mesh } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { type Box, FRONTIER, MAP_SCALE, MAP_TRANSLATE, WHOLE_REGION } from './projection';
import { PROVINCES, type Province } from './provinces';

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

/** Draws shapes of the earth as paths in the units of the map, cut at a box. */
const drawer = (digits: number, box: Box): GeoPath =>
  geoPath(
    geoMercator()
      .scale(MAP_SCALE)
      .translate([...MAP_TRANSLATE])
      .clipExtent([
        [box.x, box.y],
        [box.x + box.width, box.y + box.height],
      ]),
  ).digits(digits);

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
  const draw = drawer(digits, box);
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

/** Where admin-1 of Natural Earth stands, by country: see data/README.md. */
const ADMIN_1 = { TJ: 'tjk', AF: 'afg' } as const;

function readAdmin1(country: Province['country']) {
  const name = ADMIN_1[country];
  const file = new URL(`../../data/reference/admin-1-${name}.topo.json`, import.meta.url);
  const topology: Topology = JSON.parse(readFileSync(file, 'utf8'));
  return { topology, units: topology.objects[name] as GeometryCollection<{ name: string }> };
}

/**
 * The shape of each province of the table, with the very borders that its country has on the map.
 *
 * @throws Error for a province that the outlines have not, by its name and with its middle inside
 */
export function provinceShapes() {
  const features = {
    TJ: readAdmin1('TJ'),
    AF: readAdmin1('AF'),
  };
  return PROVINCES.map((province) => {
    const { topology, units } = features[province.country];
    const shape = feature(topology, units).features.find(
      (one) =>
        one.properties.name === province.outline && geoContains(one, [province.lon, province.lat]),
    );
    if (!shape) {
      throw new Error(
        `No outline called “${province.outline}” holds the middle of ${province.slug}; correct it in lib/map/provinces.ts.`,
      );
    }
    return { ...province, shape };
  });
}

/** Of a unit of the map: finer is not seen. */
const DIGITS = 1;

/**
 * Tajikistan, its provinces and those of the north of Afghanistan, and the lines of the region, as an
 * SVG file of named parts, made at build. Pages draw the parts with `<use>`, in the colours of their own
 * theme; a province by its slug.
 */
export function buildBasemap(): string {
  const { width, height } = WHOLE_REGION;
  const draw = drawer(DIGITS, WHOLE_REGION);
  const within = (['TJ', 'AF'] as const).map((country) => {
    const { topology, units } = readAdmin1(country);
    return draw(mesh(topology, units, (a, b) => a !== b)) ?? '';
  });
  const parts = {
    ...outlines('10m', DIGITS, WHOLE_REGION),
    provinces: within.join(''),
    ...Object.fromEntries(
      provinceShapes().map(({ slug, shape }) => [`province-${slug}`, draw(shape) ?? '']),
    ),
  };
  const paths = Object.entries(parts).map(
    ([id, d]) => `<path id="${id}" d="${inSteps(d, DIGITS)}"/>`,
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

/** A path with each point as the step from the one before it: half as long.
 *
 * @param digits that its numbers have after the point at most */
function inSteps(path: string, digits = 0): string {
  const scale = 10 ** digits;
  let [x, y] = [0, 0];
  // The end of a ring is its beginning again.
  let start: readonly [number, number] = [0, 0];
  const said = (step: number): string => String(step / scale).replace(/^(-?)0\./, '$1.');
  return path.replaceAll(/([ML])(-?[\d.]+),(-?[\d.]+)|Z/g, (all, command, toX, toY) => {
    if (all === 'Z') {
      [x, y] = start;
      return 'z';
    }
    const to = [Number(toX) * scale, Number(toY) * scale].map(Math.round);
    const [dx, dy] = [(to[0] ?? 0) - x, (to[1] ?? 0) - y];
    [x, y] = [x + dx, y + dy];
    if (command === 'M') start = [x, y];
    else if (dx === 0 && dy === 0) return '';
    return `${command.toLowerCase()}${said(dx)}${dy < 0 ? '' : ' '}${said(dy)}`;
  });
}
