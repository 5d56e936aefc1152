import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type LabelAsk, placeLabels, type Side } from './labels';

const measure = (text: string, sizePx: number): number => text.length * sizePx * 0.6;
const room = { widthPx: 400, heightPx: 300, measure, marks: [] };
const ask = (key: string, x: number, y: number, more: Partial<LabelAsk> = {}): LabelAsk => ({
  key,
  text: key,
  x,
  y,
  sizePx: 12,
  clearPx: 2,
  sides: ['right', 'left', 'below', 'above'],
  ...more,
});
const keysOf = (asks: readonly LabelAsk[], marks = room.marks as typeof someMarks) =>
  placeLabels(asks, { ...room, marks }).map((label) => label.ask.key);
const someMarks = [{ x: 130, y: 100, radius: 20 }];

describe('placeLabels', () => {
  it('sets a name beside its point, on the other side where the map ends, else not at all', () => {
    const [first] = placeLabels([ask('Town', 100, 100)], room);
    expect(first?.x).toBeGreaterThan(100);
    const [second] = placeLabels([ask('Town', 395, 100)], room);
    expect((second?.box.x ?? 400) + (second?.box.width ?? 0)).toBeLessThan(395);
    expect(
      keysOf([
        ask('A name that is much longer than the map is wide, and then longer still', 200, 100),
      ]),
    ).toEqual([]);
  });

  it('gives way to those before it, and to marks unless it is needed', () => {
    const both = placeLabels([ask('First', 100, 100), ask('Second', 98, 101)], room);
    expect(both.map(({ ask: { key } }) => key)).toEqual(['First', 'Second']);
    expect(both[1]?.x).toBeLessThan(98);
    const one: readonly Side[] = ['right'];
    expect(keysOf([ask('Town', 105, 100, { sides: one })], someMarks)).toEqual([]);
    expect(keysOf([ask('Town', 105, 100, { sides: one, isNeeded: true })], someMarks)).toEqual([
      'Town',
    ]);
    // The mark of the place itself is what the name stands beside.
    expect(keysOf([ask('Town', 130, 100, { clearPx: 20, sides: one })], someMarks)).toEqual([
      'Town',
    ]);
  });

  it('never lets two texts touch, nor one leave the map, and none of what comes first is missing', () => {
    const point = fc.record({
      x: fc.integer({ min: 0, max: 400 }),
      y: fc.integer({ min: 0, max: 300 }),
      text: fc.string({ minLength: 1, maxLength: 14 }),
      isCount: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(point, { maxLength: 40 }), (points) => {
        const asks = points.map(({ x, y, text, isCount }, i) =>
          ask(String(i), x, y, { text, ...(isCount && { sides: ['on'], isNeeded: true }) }),
        );
        const placed = placeLabels(asks, { ...room, marks: someMarks });
        for (const [i, { box: a }] of placed.entries()) {
          expect(a.x).toBeGreaterThanOrEqual(0);
          expect(a.y).toBeGreaterThanOrEqual(0);
          expect(a.x + a.width).toBeLessThanOrEqual(room.widthPx);
          expect(a.y + a.height).toBeLessThanOrEqual(room.heightPx);
          for (const { box: b } of placed.slice(i + 1)) {
            const isApart =
              a.x + a.width <= b.x ||
              b.x + b.width <= a.x ||
              a.y + a.height <= b.y ||
              b.y + b.height <= a.y;
            expect(isApart).toBe(true);
          }
        }
        const alone = placeLabels(asks.slice(0, 1), { ...room, marks: someMarks });
        if (alone.length > 0) expect(placed[0]?.ask.key).toBe('0');
      }),
    );
  });
});
