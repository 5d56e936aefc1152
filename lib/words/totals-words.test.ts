import { describe, expect, it } from 'vitest';
import { totalsInCells, totalsKeyInWords } from './totals-words';

const NOTHING = { incidents: 0, killed: 0, unknown: 0 };

describe('totals before and after', () => {
  it('are one number where they stay, and two where they move', () => {
    expect(
      totalsInCells(
        { incidents: 3, killed: 1200, unknown: 1 },
        { incidents: 4, killed: 1200, unknown: 2 },
      ),
    ).toEqual(['3 → 4', '1,200', '1 → 2']);
  });

  it('never call the dead of incidents without a figure none', () => {
    expect(
      totalsInCells(
        { incidents: 6, killed: 0, unknown: 6 },
        { incidents: 7, killed: 33, unknown: 6 },
      )[1],
    ).toBe('not known → 33');
    expect(totalsInCells(NOTHING, { incidents: 1, killed: 0, unknown: 0 })[1]).toBe('– → 0');
  });

  it.each([
    ['year', '1996', '1996'],
    ['type', 'battles', 'Battles'],
    ['province', 'not known (KG)', 'Kyrgyzstan, province not known'],
  ] as const)('name the %s %s', (group, key, words) => {
    expect(totalsKeyInWords({ group, key, before: NOTHING, after: NOTHING })).toBe(words);
  });
});
