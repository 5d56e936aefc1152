import { gzipSync } from 'node:zlib';
import { geoContains, geoMercator } from 'd3-geo';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildIndex } from '@/lib/events/build-index';
import { addFatalities } from '@/lib/events/fatalities';
import { isIncident } from '@/lib/events/select';
import { countIn, tally } from '@/lib/events/tally';
import { kmOutside } from '@/lib/record/check/borders';
import { loadDataset } from '@/lib/record/load';
import { crowded } from '@/lib/record/made-up/dataset';
import { provinceSlug } from '@/lib/record/vocabulary';
import { buildBasemap, buildLocator, provinceShapes } from './basemap';
import { LEGEND_VALUES, mapMarks, radiusPx, rowsOnMap } from './marks';
import { MAP_SCALE, MAP_TRANSLATE, MAP_WIDTH, project } from './projection';
import { PROVINCES } from './provinces';

const dataset = crowded;
const index = buildIndex(dataset);
const allRows = Array.from({ length: index.length }, (_, row) => row);

describe('project', () => {
  it('is the projection of the base map', () => {
    const theirs = geoMercator()
      .scale(MAP_SCALE)
      .translate([...MAP_TRANSLATE]);
    fc.assert(
      fc.property(
        fc.double({ min: 60, max: 80, noNaN: true }),
        fc.double({ min: 30, max: 45, noNaN: true }),
        (lon, lat) => {
          const { x, y } = project(lon, lat);
          const [tx = 0, ty = 0] = theirs([lon, lat]) ?? [];
          expect(x).toBeCloseTo(tx, 6);
          expect(y).toBeCloseTo(ty, 6);
        },
      ),
    );
  });
});

describe('mapMarks', () => {
  it('puts every event into one mark or one count', () => {
    fc.assert(
      fc.property(fc.subarray(allRows), (rows) => {
        const { marks, provinces, countries, outside } = mapMarks(index, rows);
        const drawn = marks.flatMap((mark) => mark.rows);
        const listed = [...provinces, ...countries, ...outside].reduce(
          (sum, { count }) => sum + count,
          0,
        );
        expect(new Set(drawn).size).toBe(drawn.length);
        expect(drawn.length + listed).toBe(rows.length);
      }),
      { numRuns: 50 },
    );
  });

  it('sums to the totals of the chart', () => {
    const all = mapMarks(index, allRows);
    const parts = [...all.marks, ...all.provinces, ...all.countries, ...all.outside];
    const totals = countIn(tally(index, Uint32Array.from(allRows)), {
      fromMs: 0,
      toMs: Date.UTC(2030, 0),
    });
    expect(addFatalities(parts.map(({ fatalities }) => fatalities))).toEqual(totals.fatalities);
  });

  it('draws what is exact as dots, what is near as rings, and nothing of a country only', () => {
    const { marks } = mapMarks(index, allRows);
    const precision = new Map(dataset.events.map(({ id, location }) => [id, location.precision]));
    for (const { shape, rows } of marks) {
      for (const row of rows) {
        const known = precision.get(index.ids[row] ?? '');
        expect(shape).toBe(known === 'exact' ? 'dot' : known === 'near' ? 'ring' : 'province');
        expect(known).not.toBe('country');
      }
    }
  });

  it('gives no toll where no source does', () => {
    const unknown = allRows.filter((row) =>
      [index.low, index.best].every((column) => column[row] === -1),
    );
    expect(unknown.length).toBeGreaterThan(10);
    const { marks, provinces, countries, outside } = mapMarks(index, unknown);
    const parts = [...marks, ...provinces, ...countries, ...outside].map(
      ({ fatalities }) => fatalities,
    );
    for (const { best } of [...parts, addFatalities(parts)]) {
      expect(best).toEqual({ sum: null, of: 0 });
    }
  });
});

describe('rowsOnMap', () => {
  const all = Uint32Array.from(allRows);
  const incidents = allRows.filter((row) => isIncident(index, row));
  const other = allRows.find((row) => !isIncident(index, row)) ?? -1;

  it('are the incidents, and the open event whatever it is', () => {
    expect([...rowsOnMap(index, all, null, null)]).toEqual(incidents);
    expect([...rowsOnMap(index, all, ['battles'], null)]).toEqual(incidents);
    const withOpen = rowsOnMap(index, all, null, other);
    expect([...withOpen]).toEqual([...incidents, other].toSorted((a, b) => a - b));
  });

  it('are all that was chosen where strategic developments were', () => {
    expect(rowsOnMap(index, all, ['strategic-developments'], null)).toBe(all);
  });
});

describe('radiusPx', () => {
  it('gives areas in the ratio of what they count, and the unknown the size of the least', () => {
    for (const size of ['events', 'killed'] as const) {
      const [small, , large] = LEGEND_VALUES[size];
      expect(radiusPx(null, size)).toBe(radiusPx(1, size));
      fc.assert(
        fc.property(fc.integer({ min: small, max: large }), (value) => {
          expect(radiusPx(value + 1, size)).toBeGreaterThanOrEqual(radiusPx(value, size));
        }),
      );
    }
    expect((radiusPx(20, 'events') / radiusPx(5, 'events')) ** 2).toBeCloseTo(4);
    expect((radiusPx(200, 'killed') / radiusPx(50, 'killed')) ** 2).toBeCloseTo(4);
  });
});

/** A path of steps as points. */
function walk(path: string): readonly (readonly [number, number])[] {
  let at: readonly [number, number] = [0, 0];
  let start = at;
  const points: (readonly [number, number])[] = [];
  for (const [all, command, dx, dy] of path.matchAll(/([ml])(-?[\d.]+) ?(-?[\d.]+)|z/g)) {
    at = all === 'z' ? start : [at[0] + Number(dx), at[1] + Number(dy)];
    if (command === 'm') start = at;
    if (all !== 'z') points.push(at);
  }
  return points;
}

describe('buildBasemap', () => {
  const svg = buildBasemap();
  const partOf = (id: string): string => new RegExp(`id="${id}" d="([^"]+)"`).exec(svg)?.[1] ?? '';

  it('is one small file with the river inside the map', () => {
    expect(svg.length).toBeLessThan(90_000);
    expect(gzipSync(svg).length).toBeLessThan(25_000);
    const points = walk(partOf('river'));
    expect(points.length).toBeGreaterThan(100);
    for (const [x] of points) {
      expect(x).toBeGreaterThan(0);
      expect(x).toBeLessThan(MAP_WIDTH);
    }
    // At Ishkoshim the river turns.
    const bend = project(71.6, 36.75);
    expect(Math.min(...points.map(([x, y]) => Math.hypot(x - bend.x, y - bend.y)))).toBeLessThan(5);
  });

  it('has the shape of every province, around its middle', () => {
    for (const { slug, lon, lat } of PROVINCES) {
      const points = walk(partOf(`province-${slug}`));
      expect(points.length, slug).toBeGreaterThan(5);
      const at = project(lon, lat);
      const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
      expect(at.x).toBeGreaterThan(Math.min(...xs));
      expect(at.x).toBeLessThan(Math.max(...xs));
      expect(at.y).toBeGreaterThan(Math.min(...ys));
      expect(at.y).toBeLessThan(Math.max(...ys));
    }
  });
});

describe('provinceShapes', () => {
  it('lie in their own country: none crosses the frontier', () => {
    for (const { slug, country, shape } of provinceShapes()) {
      const { geometry } = shape;
      const rings =
        geometry.type === 'Polygon'
          ? geometry.coordinates
          : geometry.type === 'MultiPolygon'
            ? geometry.coordinates.flat()
            : [];
      expect(rings, slug).not.toEqual([]);
      // Each fifth point: the lines are those of the country, and a line on a map is 2 km wide.
      const points = rings.flat().filter((_, i) => i % 5 === 0);
      for (const [lon = 0, lat = 0] of points) {
        expect(kmOutside(country, { lon, lat }), `${slug} at ${lon}, ${lat}`).toBeLessThan(0.5);
      }
    }
  });

  it('each hold their middle alone, clear of the border where the province is large', () => {
    const shapes = provinceShapes();
    for (const { slug, lon, lat } of PROVINCES) {
      const holding = shapes.filter(({ shape }) => geoContains(shape, [lon, lat]));
      expect(holding.map((one) => one.slug)).toEqual([slug]);
      if (slug === 'dushanbe') continue;
      const around = [0.08, -0.08].flatMap((by): [number, number][] => [
        [lon + by, lat],
        [lon, lat + by],
      ]);
      const own = holding[0];
      if (!own) throw new Error('No shape.');
      for (const point of around) expect(geoContains(own.shape, point), slug).toBe(true);
    }
  });

  it('are there for every province of the two countries that the record names', () => {
    const named = new Set(
      loadDataset()
        .events.map(({ location }) => location)
        .filter(({ province, country }) => province !== null && ['TJ', 'AF'].includes(country))
        .map(provinceSlug),
    );
    const known = PROVINCES.map(({ slug }) => slug);
    expect([...named].filter((slug) => !known.includes(slug))).toEqual([]);
  });
});

describe('buildLocator', () => {
  it('holds the same outlines, small enough for a page', () => {
    const { tajikistan, borders, river, box } = buildLocator();
    expect((tajikistan + borders + river).length).toBeLessThan(5_500);
    // Walked step by step, the river stays within the box that is drawn.
    let [x, y] = [0, 0];
    const points = [...river.matchAll(/[ml](-?\d+) ?(-?\d+)/g)].map(([, dx, dy]) => {
      [x, y] = [x + Number(dx), y + Number(dy)];
      return [x, y] as const;
    });
    expect(points.length).toBeGreaterThan(40);
    for (const [atX, atY] of points) {
      expect(atX).toBeGreaterThan(box.x);
      expect(atX).toBeLessThan(box.x + box.width);
      expect(atY).toBeGreaterThan(box.y);
      expect(atY).toBeLessThan(box.y + box.height);
    }
    // At Ishkoshim the river turns: it is drawn where the map has it.
    const bend = project(71.6, 36.75);
    const near = Math.min(...points.map(([atX, atY]) => Math.hypot(atX - bend.x, atY - bend.y)));
    expect(near).toBeLessThan(15);
  });
});
