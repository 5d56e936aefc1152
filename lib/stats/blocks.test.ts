import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bayesianBlocks } from './blocks';
import reference from './fixtures/bayesian-blocks.json';

const eventTimes = fc.array(
  fc.integer({ min: 0, max: 4_000 }).map((step) => step / 100),
  { maxLength: 80 },
);

describe('bayesianBlocks', () => {
  it.each(reference.cases)('finds the edges of astropy: $name at p0 = $p0', (sample) => {
    const edges = bayesianBlocks(sample.times, sample.p0);
    expect(edges).toHaveLength(sample.edges.length);
    sample.edges.forEach((edge, i) => {
      expect(edges[i]).toBeCloseTo(edge, 9);
    });
  });

  it('takes 0.05 for p0 when none is given, and typed arrays', () => {
    for (const { p0, times, edges } of reference.cases) {
      if (p0 === 0.05) expect(bayesianBlocks(Float64Array.from(times))).toHaveLength(edges.length);
    }
  });

  it.each([[[]], [[3]], [[3, 3, 3]]])('returns no edges for %j', (times) => {
    expect(bayesianBlocks(times)).toEqual([]);
  });

  it('spans all times with rising edges, in whatever order they come', () => {
    fc.assert(
      fc.property(eventTimes, (times) => {
        const edges = bayesianBlocks(times);
        expect(bayesianBlocks(times.toReversed())).toEqual(edges);
        fc.pre(new Set(times).size > 1);
        expect(edges[0]).toBe(Math.min(...times));
        expect(edges.at(-1)).toBe(Math.max(...times));
        expect([...new Set(edges)].sort((a, b) => a - b)).toEqual(edges);
      }),
    );
  });

  it('leaves the times as they were', () => {
    const times = Object.freeze([3, 1, 2, 2]);
    bayesianBlocks(times);
    expect(times).toEqual([3, 1, 2, 2]);
  });

  it.each([0, 1, -0.1, Number.NaN])('refuses p0 = %d', (p0) => {
    expect(() => bayesianBlocks([1, 2, 3], p0)).toThrow(
      new RangeError(`p0 is ${p0}: it must lie above 0 and below 1.`),
    );
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY])('refuses the time %d', (time) => {
    expect(() => bayesianBlocks([1, time])).toThrow(
      new RangeError(`Event time 1 is ${time}: every time must be finite.`),
    );
  });
});
