import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findTypedDates } from './typed-dates';

const spans = (text: string) => findTypedDates(text).map(({ from, to }) => [from, to]);

describe('findTypedDates', () => {
  it.each([
    [
      ['2025-12-24', '2025-12-24'],
      [
        '24 December 2025',
        '24th of December, 2025',
        'December 24, 2025',
        'dec 24th 2025',
        '2025-12-24',
        '2025.12.24',
        '24.12.2025',
        '24/12/2025',
        '12/24/2025',
        '24-12-2025',
        '24.12.25',
        '24 декабря 2025 года',
        '24-го декабря 2025 г.',
        '24 декабри соли 2025',
        '2025 December 24',
      ],
    ],
    [
      ['2025-12-01', '2025-12-31'],
      [
        'december 2025',
        'Dec 2025',
        'December of 2025',
        'декабрь 2025',
        'в декабре 2025',
        'декабри 2025',
        '2025-12',
        '12.2025',
        '12/2025',
        '2025 декабрь',
      ],
    ],
    [
      ['1992-01-01', '1997-12-31'],
      [
        '1992–97',
        '1992-97',
        '1992—1997',
        '1992 - 1997',
        'from 1992 to 1997',
        'between 1992 and 1997',
        'с 1992 по 1997',
        'аз 1992 то 1997',
        '1992–1997 гг.',
      ],
    ],
    [
      ['2025-12-24', '2025-12-26'],
      ['24–26 December 2025', 'December 24-26, 2025', '24 Dec – 26 Dec 2025'],
    ],
    [
      ['1997-01-01', '1997-12-31'],
      ['1997', 'in 1997', 'соли 1997', '1997 год'],
    ],
    [['1992-05-05', '1997-06-27'], ['5 May 1992 – 27 June 1997']],
    [
      ['2025-11-01', '2026-01-31'],
      ['November 2025 – January 2026', 'November–January 2026'],
    ],
    [
      ['1990-01-01', '1999-12-31'],
      ['the 1990s', '90s', '90-е годы'],
    ],
    [
      ['2021-08-01', null],
      ['since August 2021', 'с августа 2021'],
    ],
    [[null, '1997-06-27'], ['until 27 June 1997']],
  ])('reads %j however it is typed', (span, texts) => {
    for (const text of texts) expect(spans(text), text).toEqual([span]);
  });

  it('reads months of a hyphen as EDTF has them, and of a dash as a span of years', () => {
    expect(spans('2009-10')).toEqual([['2009-10-01', '2009-10-31']]);
    expect(spans('2009–10')).toEqual([['2009-01-01', '2010-12-31']]);
  });

  it('takes the month of a day that it does not have', () => {
    expect(spans('31 February 2020')).toEqual([['2020-02-01', '2020-02-29']]);
  });

  it('says where in the text they stand', () => {
    const text = 'border guards killed December 2025 near Kavok, not in 1997';
    expect(findTypedDates(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      'December 2025',
      '1997',
    ]);
  });

  it.each([
    'border post 12',
    '12 killed',
    'M-16',
    'march',
    '201st division',
    '5000',
    '24 December',
    'resolution 1267',
    'may',
    '12mm',
  ])('takes no date from %s', (text) => {
    expect(spans(text)).toEqual([]);
  });

  it('reads every day written by its parts, and throws at nothing', () => {
    const day = fc.date({
      min: new Date('1950-01-01'),
      max: new Date('2090-12-31'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(day, (date) => {
        const iso = date.toISOString().slice(0, 10);
        const [y, m, d] = iso.split('-');
        const month = date.toLocaleString('ru', { month: 'long', day: 'numeric', timeZone: 'UTC' });
        for (const text of [iso, `${d}.${m}.${y}`, `${month} ${y}`]) {
          expect(spans(text), text).toEqual([[iso, iso]]);
        }
      }),
    );
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => void findTypedDates(text)));
    const pieces = fc.constantFrom(
      '24',
      '.',
      '-',
      '–',
      '2025',
      'may',
      'to',
      ' ',
      'соли',
      '90s',
      '/',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 12 }), (parts) => {
        for (const { from, to } of findTypedDates(parts.join(''))) {
          if (from !== null && to !== null) expect(from <= to).toBe(true);
        }
      }),
    );
  });
});
