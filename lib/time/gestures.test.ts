import { describe, expect, it } from 'vitest';
import { spanBetween, timeAt, wheelWindow } from './gestures';
import { fractionAt } from './scale';

const DAY = 86_400_000;
const days = (from: number, to: number) => ({ fromMs: from * DAY, toMs: to * DAY - 1 });
const bounds = days(0, 1_000);
const still = { deltaX: 0, deltaY: 0, deltaMode: 0, ctrlKey: false, shiftKey: false };

describe('spanBetween', () => {
  it('is the same from either end', () => {
    expect(spanBetween(0.25, 0.75, days(0, 100))).toEqual(days(25, 75));
    expect(spanBetween(0.75, 0.25, days(0, 100))).toEqual(days(25, 75));
  });

  it('stays in the plot, also where the pointer has left it', () => {
    expect(spanBetween(-0.5, 0.1, days(0, 100))).toEqual(days(0, 10));
    expect(spanBetween(0.9, 7, days(0, 100))).toEqual(days(90, 100));
  });
});

describe('wheelWindow', () => {
  it('leaves a turn up or down to the page', () => {
    expect(wheelWindow({ ...still, deltaY: 100 }, 0.5, 500, days(0, 100), bounds)).toBeNull();
    expect(
      wheelWindow({ ...still, deltaX: 30, deltaY: 40 }, 0.5, 500, days(0, 100), bounds),
    ).toBeNull();
  });

  it.each([
    ['in', -100],
    ['out', 100],
  ])('zooms %s around the pointer, whose time keeps its place', (_, deltaY) => {
    const before = days(400, 500);
    const after = wheelWindow({ ...still, deltaY, ctrlKey: true }, 0.3, 500, before, bounds);
    if (!after) throw new Error('It did not zoom.');
    expect(Math.sign(after.toMs - after.fromMs - (before.toMs - before.fromMs))).toBe(
      Math.sign(deltaY),
    );
    expect(fractionAt(timeAt(0.3, before), after)).toBeCloseTo(0.3, 3);
  });

  it('pans sideways by what the wheel turns, with Shift by either wheel', () => {
    const before = days(400, 500);
    const panned = days(420, 520);
    expect(wheelWindow({ ...still, deltaX: 100 }, 0.5, 500, before, bounds)).toEqual(panned);
    expect(
      wheelWindow({ ...still, deltaY: 100, shiftKey: true }, 0.5, 500, before, bounds),
    ).toEqual(panned);
  });

  it('counts lines as more than pixels', () => {
    const by = (deltaMode: number) =>
      wheelWindow({ ...still, deltaX: 1, deltaMode }, 0.5, 500, days(400, 500), bounds)?.fromMs;
    expect(by(1)).toBeGreaterThan(by(0) ?? Number.POSITIVE_INFINITY);
  });

  it('ends at the bounds', () => {
    expect(wheelWindow({ ...still, deltaX: -9_999 }, 0.5, 500, days(50, 150), bounds)).toEqual(
      days(0, 100),
    );
    expect(
      wheelWindow({ ...still, deltaY: 9_999, ctrlKey: true }, 0.5, 500, days(50, 150), bounds),
    ).toEqual(bounds);
  });
});
