import { csvParseRows } from 'd3-dsv';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromCsv, toCsv } from './csv';

describe('toCsv', () => {
  it('leaves what is not known empty, and numbers alone', () => {
    expect(
      toCsv(
        ['killed', 'lat'],
        [
          [null, -37.5],
          [0, 1],
        ],
      ),
    ).toBe('killed,lat\r\n,-37.5\r\n0,1\r\n');
  });

  it('neutralises text that begins like a formula, and only that', () => {
    const [, row] = csvParseRows(toCsv(['a', 'b', 'c'], [['=1+1', '-x', 'a=b']]));
    expect(row).toEqual(["'=1+1", "'-x", 'a=b']);
  });

  it('is read back as it was, formulas too', () => {
    const rows = [['=1+1', '-x', 'a "b",\nc', "'quoted'"]];
    expect(fromCsv(toCsv(['a', 'b', 'c', 'd'], rows))).toEqual({
      header: ['a', 'b', 'c', 'd'],
      rows,
    });
  });

  it('gives any text back', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: 'grapheme' }), { minLength: 2, maxLength: 2 }),
        (texts) => {
          const safe = texts.map((text) => `x${text.replaceAll('\r', '')}`);
          expect(csvParseRows(toCsv(['a', 'b'], [safe]))[1]).toEqual(safe);
        },
      ),
    );
  });
});
