import { describe, expect, it } from 'vitest';
import { parseDay } from './day';

describe('parseDay', () => {
  it.each([
    ['1997', 'from', '1997-01-01'],
    ['1997', 'to', '1997-12-31'],
    ['1996-02', 'to', '1996-02-29'],
    [' 1997-06-27 ', 'from', '1997-06-27'],
    ['1997-02-30', 'from', null],
    ['1997-13', 'to', null],
    ['27.6.1997', 'from', null],
  ] as const)('reads %j at the side of %s as %j', (text, side, found) => {
    expect(parseDay(text, side)).toBe(found);
  });
});
