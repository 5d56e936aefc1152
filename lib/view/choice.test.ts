import { describe, expect, it } from 'vitest';
import { toggled } from './choice';

const KNOWN = ['battles', 'riots', 'protests'];
const tap = (chosen: readonly string[] | null, words: readonly string[], isOneOf = true) =>
  toggled(chosen, words, { known: KNOWN, isOneOf });

describe('toggled', () => {
  it('leaves only what was tapped where nothing was chosen', () => {
    expect(tap(null, ['riots'])).toEqual(['riots']);
    expect(tap([], ['riots'])).toEqual(['riots']);
  });

  it('adds a second, in the order of the words', () => {
    expect(tap(['riots'], ['battles'])).toEqual(['battles', 'riots']);
  });

  it('takes away what was chosen, and with the last one the choice', () => {
    expect(tap(['battles', 'riots'], ['battles'])).toEqual(['riots']);
    expect(tap(['riots'], ['riots'])).toBeNull();
  });

  it('takes all that a place holds as one: adds what is missing of it, or takes all of it away', () => {
    expect(tap(['riots'], ['battles', 'riots'])).toEqual(['battles', 'riots']);
    expect(tap(['battles', 'riots'], ['battles', 'riots'])).toBeNull();
  });

  it('is no choice where every word is chosen and every event has one of them', () => {
    expect(tap(['battles', 'riots'], ['protests'])).toBeNull();
    expect(tap(['battles', 'riots'], ['protests'], false)).toEqual(KNOWN);
  });
});
