import { describe, expect, it } from 'vitest';
import { parseEventDate } from './edtf';

const iso = (ms: number): string => new Date(ms).toISOString().slice(0, 10);

describe('parseEventDate', () => {
  it.each([
    ['1993', '1993-01-01', '1993-12-31', '1993-12-31', 'year'],
    ['1996-12', '1996-12-01', '1996-12-31', '1996-12-31', 'month'],
    ['2024-02-29', '2024-02-29', '2024-02-29', '2024-02-29', 'day'],
    ['1997-06-27~', '1997-06-27', '1997-06-27', '1997-06-27', 'day'],
    ['1996-12-10/1996-12-23', '1996-12-10', '1996-12-10', '1996-12-23', 'range'],
    ['2025-01/2025-07', '2025-01-01', '2025-01-31', '2025-07-31', 'range'],
    ['1992-12-10/1993-02', '1992-12-10', '1992-12-10', '1993-02-28', 'range'],
  ])('reads %s in UTC, ends included', (text, start, startUntil, end, precision) => {
    const date = parseEventDate(text);
    expect([iso(date.startMs), iso(date.startUntilMs), iso(date.endMs), date.precision]).toEqual([
      start,
      startUntil,
      end,
      precision,
    ]);
    expect(date.startMs % 86_400_000).toBe(0);
  });

  it.each([
    ['2025-12-24~', true, false],
    ['1994-03?', false, true],
    ['1994-03%', true, true],
    ['1996-05-12/1996-05-22~', true, false],
    ['1996-07-27?/1996-07-29?', false, true],
  ])('reads the marks of %s without widening it', (text, approximate, uncertain) => {
    expect(parseEventDate(text)).toMatchObject({ approximate, uncertain });
    const plain = parseEventDate(text.replaceAll(/[~?%]/g, ''));
    expect(parseEventDate(text)).toMatchObject({ startMs: plain.startMs, endMs: plain.endMs });
  });

  it.each([
    '2025-02-30',
    '2025-13',
    '2025-00-01',
    '2025-04-31',
    '1993/',
    '/1993',
    '../1993',
    '1993-21',
    '199X',
    '1996-12-23/1996-12-10',
    '1996/1997/1998',
    '1996-12-10T10:00',
    'banana',
    '',
    '97-06-27',
  ])('refuses %j in words', (text) => {
    expect(() => parseEventDate(text)).toThrow(/\w+ \w+/);
  });
});
