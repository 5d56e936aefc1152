import { describe, expect, it } from 'vitest';
import { deadKindsOf, toDeadKinds } from './dead-kinds';

const kinds = (...groups: readonly (readonly [string, number | null])[]) =>
  toDeadKinds(deadKindsOf(groups.map(([group, killed]) => ({ group, killed, injured: null }))));

describe('deadKindsOf', () => {
  it('reads whom the figures count from the record’s own words', () => {
    expect(kinds(['Tajik border officers', 2], ['Armed men from Afghanistan', 3])).toEqual([
      'border-guards',
      'armed-groups',
    ]);
    expect(kinds(['Russian border guards and soldiers', 4])).toEqual(['border-guards', 'soldiers']);
    expect(kinds(['Residents', 1], ['Smugglers', 2])).toEqual(['civilians', 'smugglers']);
  });

  it('knows nobody to be dead of a group whose dead are not known, or are none', () => {
    expect(kinds(['Civilians', null], ['Soldiers', 0])).toEqual([]);
  });

  it('does not take who counted for who died', () => {
    expect(kinds(['Militants (Interior Ministry troops’ figure)', 3])).toEqual(['armed-groups']);
  });

  it('leaves words that say no kind without one', () => {
    expect(kinds(['People killed in the raid', 5])).toEqual([]);
  });
});
