import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutQuery, MAX_QUERY_LENGTH } from './filter';

describe('cutQuery', () => {
  it('leaves alone what is short enough', () => {
    expect(cutQuery('drone & gun ')).toEqual({ text: 'drone & gun ', rest: null });
    const whole = 'a'.repeat(MAX_QUERY_LENGTH);
    expect(cutQuery(whole)).toEqual({ text: whole, rest: null });
  });

  it('cuts what is too long, never through a letter, and has no more to cut then', () => {
    const long = fc.string({ unit: 'grapheme', minLength: MAX_QUERY_LENGTH, maxLength: 300 });
    fc.assert(
      fc.property(long, (text) => {
        const { text: cut, rest } = cutQuery(text);
        expect(cut.length).toBeLessThanOrEqual(MAX_QUERY_LENGTH);
        expect(text.startsWith(cut)).toBe(true);
        expect(text.endsWith(rest ?? '')).toBe(true);
        // Half of a letter cannot be written into an address.
        expect(() => encodeURIComponent(cut)).not.toThrow();
        expect(cutQuery(cut)).toEqual({ text: cut, rest: null });
      }),
    );
  });
});
