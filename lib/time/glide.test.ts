import fc from 'fast-check';
import { expect, it } from 'vitest';
import { glideWindow } from './glide';

const ms = fc.integer({ min: 0, max: 1_000_000 });
const window = fc
  .tuple(ms, ms)
  .filter(([a, b]) => a !== b)
  .map(([a, b]) => ({ fromMs: Math.min(a, b), toMs: Math.max(a, b) }));

it('begins and ends at the two windows, and never turns back or inside out', () => {
  fc.assert(
    fc.property(window, window, fc.double({ min: 0, max: 1, noNaN: true }), (from, to, share) => {
      expect(glideWindow(from, to, 0)).toEqual(from);
      expect(glideWindow(from, to, 1)).toEqual(to);
      expect(glideWindow(from, to, 1.5)).toEqual(to);
      const here = glideWindow(from, to, share);
      expect(here.fromMs).toBeLessThan(here.toMs);
      const later = glideWindow(from, to, Math.min(1, share + 0.1));
      const [nearer, farther] = [later, here].map(({ toMs }) => Math.abs(to.toMs - toMs));
      expect(nearer).toBeLessThanOrEqual((farther ?? 0) + 1e-6);
    }),
  );
});

it('is half way at half time', () => {
  expect(glideWindow({ fromMs: 0, toMs: 10 }, { fromMs: 100, toMs: 30 }, 0.5)).toEqual({
    fromMs: 50,
    toMs: 20,
  });
});
