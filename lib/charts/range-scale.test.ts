import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textWidth } from '@/lib/look/text';
import { LEAST_RANGE_PX, labelWidthPx, rangeScale } from './range-scale';

const people = fc.option(
  fc.oneof(fc.integer({ min: 0, max: 12 }), fc.integer({ min: 0, max: 1_500 })),
);
const figures = fc.tuple(people, people, people).map((given) => {
  const rising = given.filter((value) => value !== null).sort((a, b) => a - b);
  const [low = null, best = null, high = null] = given.map((value) =>
    value === null ? null : (rising.shift() ?? null),
  );
  return { low, best, high };
});

describe('rangeScale', () => {
  it('puts ticks at their values and merges what is equal', () => {
    const scale = rangeScale({ low: 4, best: 5, high: 5 });
    expect(scale?.labels.map(({ at, text }) => [at, text])).toEqual([
      [0, '0'],
      [0.8, 'low 4'],
      [1, 'best = high 5'],
    ]);
    expect(scale).toMatchObject({
      best: 1,
      range: { from: 0.8, to: 1 },
      openLow: null,
      openHigh: null,
    });
    expect(rangeScale({ low: 0, best: 3, high: 6 })?.labels.map(({ text }) => text)).toEqual([
      'low 0',
      'best 3',
      'high 6',
    ]);
  });

  it('leaves the end open where no upper or no lower figure is given', () => {
    const noUpper = rangeScale({ low: 4, best: 6, high: null });
    expect(noUpper?.openHigh).toEqual({ from: noUpper?.best, to: 1 });
    expect(noUpper?.best).toBeLessThan(1);
    expect(rangeScale({ low: 4, best: null, high: null })).toMatchObject({
      best: null,
      range: null,
      openHigh: { to: 1 },
    });
    expect(rangeScale({ low: null, best: null, high: 5 })).toMatchObject({
      best: null,
      range: null,
      openLow: { from: 0, to: 1 },
      openHigh: null,
    });
    expect(rangeScale({ low: null, best: 5, high: 5 })).toMatchObject({
      openLow: { from: 0, to: 1 },
      openHigh: null,
    });
  });

  it.each([
    [null, null, null],
    [3, 3, 3],
    [3, null, 3],
    [null, 60, null],
  ])('draws no range of low %s, best %s, high %s', (low, best, high) => {
    expect(rangeScale({ low, best, high })).toBeNull();
  });

  it('takes no label for narrower than it is', () => {
    for (const text of ['0', 'low 4', 'best = high 5', 'low = best 1,121', 'high 20,888']) {
      expect(labelWidthPx(text)).toBeGreaterThanOrEqual(textWidth(text, 'ui', 12));
    }
  });

  it('lets no two labels meet, none leave the scale and no tick cross a text, at 280 to 700 px', () => {
    fc.assert(
      fc.property(figures, fc.integer({ min: LEAST_RANGE_PX, max: 700 }), (given, width) => {
        const scale = rangeScale(given);
        fc.pre(scale !== null);
        const values = new Set([0, given.low, given.best, given.high].filter((n) => n !== null));
        expect(scale.labels).toHaveLength(values.size);
        const boxes = scale.labels.map(({ text, at, anchor, row }) => {
          const wide = textWidth(text, 'ui', 12);
          const left = at * width - { start: 0, middle: wide / 2, end: wide }[anchor];
          return { row, tick: at * width, left, right: left + wide };
        });
        boxes.forEach((box, i) => {
          expect(box.left).toBeGreaterThanOrEqual(0);
          expect(box.right).toBeLessThanOrEqual(width + 1e-6);
          for (const other of boxes.slice(i + 1)) {
            if (box.row === other.row) {
              expect(box.right < other.left || other.right < box.left).toBe(true);
              continue;
            }
            const [upper, lower] = box.row < other.row ? [box, other] : [other, box];
            expect(lower.tick <= upper.left + 1e-6 || lower.tick >= upper.right - 1e-6).toBe(true);
          }
        });
      }),
      { numRuns: 2_000 },
    );
  });
});
