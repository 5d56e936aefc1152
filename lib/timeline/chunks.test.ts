import { describe, expect, it } from 'vitest';
import { generateIndex } from '@/lib/events/made-up';
import { EVENT_TYPES } from '@/lib/record/vocabulary';
import { CHUNK_BINS, chunkAt, rowsWithin, selectionOf, TYPE_COUNT } from './chunks';
import { rankOf } from './rank';
import { ticksOf } from './strip';
import { anchorMs } from './vague-dates';

const index = generateIndex(20_000, 5);
const rows = Uint32Array.from({ length: index.length }, (_, row) => row);
const selection = selectionOf(index, rows, index.type, EVENT_TYPES.length);

/** A chunk that holds the whole record, so that it has to be made from those below. */
const LEVEL = 35;
const chunkMs = CHUNK_BINS * 2 ** LEVEL;
const NUMBER = Math.floor(Date.UTC(2000, 0, 1) / chunkMs);

describe('a chunk', () => {
  const chunk = chunkAt(selection, LEVEL, NUMBER);
  const within = [...rows].filter((row) => {
    const at = anchorMs(index, row);
    return at >= NUMBER * chunkMs && at < (NUMBER + 1) * chunkMs;
  });

  it('made from those below counts what is in each bin, by lane and type', () => {
    expect(within.length).toBeGreaterThan(10_000);
    const counts = chunk.lanes.map(() => new Uint32Array(CHUNK_BINS * TYPE_COUNT));
    for (const row of within) {
      const bin = Math.floor((anchorMs(index, row) - NUMBER * chunkMs) / 2 ** LEVEL);
      const lane = index.type[row] ?? 0;
      const own = counts[lane];
      const cell = bin * TYPE_COUNT + lane;
      if (own) own[cell] = (own[cell] ?? 0) + 1;
    }
    expect(chunk.lanes.map((lane) => lane.counts)).toEqual(counts);
  });

  it('knows the highest of each lane, wherever they were counted', () => {
    chunk.lanes.forEach(({ incidents, developments }, lane) => {
      const best = within
        .filter((row) => index.type[row] === lane)
        .sort((a, b) => rankOf(index, b) - rankOf(index, a))
        .slice(0, 24);
      const kept = [...incidents, ...developments];
      expect(kept.sort((a, b) => a - b)).toEqual(best.sort((a, b) => a - b));
    });
  });

  it('puts a bin’s ticks where its events stand', () => {
    const day = generateIndex(1, 7);
    const one = selectionOf(day, [0], new Uint8Array(1), 1);
    const at = anchorMs(day, 0);
    const number = Math.floor(at / (CHUNK_BINS * 2 ** 32));
    const lane = chunkAt(one, 32, number).lanes[0];
    const [tick] = lane ? ticksOf(lane) : [];
    const place = Number(/M([\d.]+)/.exec(tick?.path ?? '')?.[1]);
    expect(place).toBeCloseTo((at - number * CHUNK_BINS * 2 ** 32) / 2 ** 32, 2);
  });
});

describe('rowsWithin', () => {
  it('finds what stands in a span, whether its date is sharp or vague', () => {
    const [fromMs, toMs] = [Date.UTC(1999, 3, 1), Date.UTC(1999, 9, 1)];
    const expected = [...rows].filter(
      (row) =>
        index.type[row] === 2 && anchorMs(index, row) >= fromMs && anchorMs(index, row) < toMs,
    );
    expect(rowsWithin(selection, 2, fromMs, toMs)).toEqual(expected);
  });
});
