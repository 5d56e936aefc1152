import { describe, expect, it } from 'vitest';
import { buildIndex } from '@/lib/events/build-index';
import { NO_FILTER, select } from '@/lib/events/filter';
import { tally } from '@/lib/events/tally';
import { loadDataset } from '@/lib/record/load';
import { compareSpans } from './compare';

const index = buildIndex(loadDataset());
const rows = select(index, NO_FILTER);
const input = { index, rows, tally: tally(index, rows), coverage: index.coverage };
const span = (from: string, to: string) => ({
  fromMs: Date.parse(from),
  toMs: Date.parse(to) + 86_399_999,
});

describe('compareSpans', () => {
  it('takes nothing after the end of coverage for exposure', () => {
    const { first, second, ratio } = compareSpans(
      input,
      span('2025-08-24', '2026-11-24'),
      span('2021-06-22', '2025-08-23'),
    );
    expect(first.coveredDays).toBe(237);
    expect(second.coveredDays).toBe(1524);
    expect(first.totals.incidents).toBe(13);
    expect(second.totals.incidents).toBe(25);
    expect(ratio?.ratio).toBeCloseTo(13 / 237 / (25 / 1524), 10);
  });

  it('says so where a span is not covered, and divides by nothing', () => {
    const empty = span('2026-06-01', '2026-11-24');
    const one = compareSpans(input, empty, span('1992-05-05', '1997-06-27'));
    expect(one.ratio).toBeNull();
    expect(one.sentence).toMatch(/^The first span has no day that the record covers/);
    expect(compareSpans(input, empty, empty).sentence).toMatch(/^Neither span has a day/);
  });

  it('says of no incident in either span that nothing can be compared', () => {
    const none = { ...input, tally: tally(index, new Uint32Array()), rows: [] };
    const { sentence } = compareSpans(
      none,
      span('1993-01-01', '1993-12-31'),
      span('1994-01-01', '1994-12-31'),
    );
    expect(sentence).toMatch(/does not allow any comparison/);
  });
});
