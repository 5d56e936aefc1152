import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MS_PER_DAY } from '@/lib/time/day';
import { crowdedIndex as index } from './made-up';
import { placeInWindow, rowsInWindow } from './select';

const all = Uint32Array.from({ length: index.length }, (_, row) => row);
const day = fc.integer({ min: -800, max: 14_000 });

describe('rowsInWindow', () => {
  it('finds what a look at every row finds', () => {
    fc.assert(
      fc.property(
        day,
        fc.integer({ min: 1, max: 4_000 }),
        fc.boolean(),
        (first, length, isSome) => {
          const fromMs = Date.UTC(1990, 0, 1) + first * MS_PER_DAY;
          const window = { fromMs, toMs: fromMs + length * MS_PER_DAY - 1 };
          const rows = isSome ? all.filter((row) => row % 3 === 0) : all;
          const found = rowsInWindow(index, rows, window);
          const of = (place: string) =>
            [...rows].filter((row) => placeInWindow(index, row, window) === place);
          expect([...found.inside]).toEqual(of('inside'));
          expect([...found.tooVague]).toEqual(of('too-vague'));
          expect([...found.touching]).toEqual(
            [...of('inside'), ...of('too-vague')].sort((a, b) => a - b),
          );
        },
      ),
    );
  });
});
