import { describe, expect, it } from 'vitest';
import { printPages } from './print-pages';

const index = { sources: Uint8Array.from({ length: 400 }, (_, row) => 1 + (row % 5)) };
const rows = (count: number) => Array.from({ length: count }, (_, row) => row);

describe('printPages', () => {
  it('counts the pages before the list where there is no list', () => {
    expect(printPages(index, [], true)).toBe(printPages(index, [], false));
  });

  it('grows with the events, and with their sources where they are printed', () => {
    expect(printPages(index, rows(400), false)).toBeGreaterThan(printPages(index, rows(40), false));
    expect(printPages(index, rows(400), true)).toBeGreaterThan(printPages(index, rows(400), false));
  });
});
