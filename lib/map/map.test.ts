import { geoMercator } from 'd3-geo';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildIndex } from '@/lib/events/build-index';
import { addFatalities } from '@/lib/events/fatalities';
import { countIn, tally } from '@/lib/events/tally';
import { crowded } from '@/lib/record/made-up/dataset';
import { buildBasemap, buildLocator } from './basemap';
import { mapMarks } from './marks';
import { MAP_SCALE, MAP_TRANSLATE, MAP_WIDTH, project, unitsOf } from './projection';

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

  it('knows how long a kilometre is', () => {
    // One degree of longitude at 38° N is 87.7 km.
    expect(project(70, 38).x - project(69, 38).x).toBeCloseTo(unitsOf(87.62), 1);
  });
});

describe('mapMarks', () => {
  it('puts every event into one mark or one count', () => {
    fc.assert(
      fc.property(fc.subarray(allRows), (rows) => {
        const { marks, countries, outside } = mapMarks(index, rows);
        const drawn = marks.flatMap((mark) => mark.rows);
        const listed = [...countries, ...outside].reduce((sum, { count }) => sum + count, 0);
        expect(new Set(drawn).size).toBe(drawn.length);
        expect(drawn.length + listed).toBe(rows.length);
      }),
      { numRuns: 50 },
    );
  });

  it('sums to the totals of the chart', () => {
    const all = mapMarks(index, allRows);
    const parts = [...all.marks, ...all.countries, ...all.outside];
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
        expect(shape).toBe(known === 'exact' ? 'dot' : known === 'near' ? 'ring' : 'area');
        expect(known).not.toBe('country');
      }
    }
  });

  it('gives no toll where no source does', () => {
    const unknown = allRows.filter((row) =>
      [index.low, index.best].every((column) => column[row] === -1),
    );
    expect(unknown.length).toBeGreaterThan(10);
    const { marks, countries, outside } = mapMarks(index, unknown);
    const parts = [...marks, ...countries, ...outside].map(({ fatalities }) => fatalities);
    for (const { best } of [...parts, addFatalities(parts)]) {
      expect(best).toEqual({ sum: null, of: 0 });
    }
  });
});

describe('buildBasemap', () => {
  it('is one small file with the river inside the map', () => {
    const svg = buildBasemap();
    expect(svg.length).toBeLessThan(50_000);
    const river = /id="river" d="([^"]+)"/.exec(svg)?.[1] ?? '';
    const points = [...river.matchAll(/(-?[\d.]+),(-?[\d.]+)/g)].map(([, x, y]) => [
      Number(x),
      Number(y),
    ]);
    expect(points.length).toBeGreaterThan(100);
    for (const [x = -1] of points) {
      expect(x).toBeGreaterThan(0);
      expect(x).toBeLessThan(MAP_WIDTH);
    }
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
