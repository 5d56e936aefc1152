import { describe, expect, it } from 'vitest';
import { findChoices } from './choice-search';

const GROUPS = [
  { id: 'crews', names: ['Road crews', 'Дорожники'] },
  { id: 'guild', names: ['The Ñandu Guild'] },
  { id: 'ferry', names: ['Ferrymen of the road'] },
];
const find = (typed: string) =>
  findChoices(GROUPS, typed, ({ names }) => names).map(({ id }) => id);

describe('findChoices', () => {
  it('finds by any name, in any case, with or without accents', () => {
    expect(find('ДОРОЖ')).toEqual(['crews']);
    expect(find('nandu')).toEqual(['guild']);
  });

  it('has what begins with the words first, and keeps the order else', () => {
    expect(find('road')).toEqual(['crews', 'ferry']);
    expect(find('f')).toEqual(['ferry']);
  });

  it('leaves all where nothing is typed, and none where nothing has it', () => {
    expect(find('  ')).toEqual(['crews', 'guild', 'ferry']);
    expect(find('xyz')).toEqual([]);
  });
});
