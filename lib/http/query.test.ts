import { describe, expect, it } from 'vitest';
import { crowdedIndex } from '@/lib/events/made-up';
import { filterQuery, schemaOf } from '@/lib/view/schemas';
import { boundsOf } from '@/lib/view/window';
import { paramsOf, readQuery, readStrictView } from './query';

const shape = { ...filterQuery, theme: schemaOf('theme') };
const bounds = boundsOf(crowdedIndex.coverage, '2026-06-30');
const address = (query: string) => paramsOf(`https://panj.test/api/v1/events?${query}`);
const refused = (query: string) => readQuery(address(query), shape).problems?.[0];
const refusedByRecord = (query: string) => {
  const { problems } = readStrictView(address(query), crowdedIndex, bounds);
  return problems.map(({ parameter, found, message }) => `${parameter} ${found}: ${message}`);
};

describe('readQuery', () => {
  it('takes what a view can say, and gives the word of a closed list', () => {
    const { values } = readQuery(address('types=!battles&killed=5&q=drone&theme=dark'), shape);
    expect(values).toMatchObject({ theme: 'dark', killed: '5', q: 'drone' });
  });

  it.each([
    ['types=battles,wizards', 'wizards', /^allowed are battles, /],
    ['from=banana', 'banana', /^a day, month or year/],
    ['killed=0', '0', /^a whole number from 1/],
    [`q=${'a'.repeat(120)}bc`, 'bc', /at most 120 characters/],
    ['provinces=', '', /^lower-case ASCII words/],
  ])('names in %s what it refuses', (query, found, message) => {
    expect(refused(query)).toMatchObject({ found, message: expect.stringMatching(message) });
  });

  it('says which key was perhaps meant', () => {
    expect(refused('type=battles')?.message).toMatch(/^unknown here; did you mean types\? allowed/);
    expect(refused('wizards=1')?.message).toMatch(/^unknown here; allowed are from, /);
  });

  it('reads an address that was copied out of markup', () => {
    expect([...address('from=1992&amp;to=1997').keys()]).toEqual(['from', 'to']);
    expect(readQuery(address('from=1992&amp%3Bto=1997'), shape).problems).toBeNull();
  });
});

describe('readStrictView', () => {
  it('refuses what a page leaves out, by the same reading', () => {
    expect(refusedByRecord('from=1980&to=1985')).toEqual([
      expect.stringMatching(/^from 1980: the window lies outside the record, 1 January /),
      expect.stringMatching(/^to 1985: the window lies outside the record, /),
    ]);
    expect(refusedByRecord('from=2020&to=1999')[0]).toBe(
      'from 2020: the window ends before it begins',
    );
    expect(refusedByRecord('from=2020&period=river-war')).toEqual([
      expect.stringMatching(/^period river-war: from and to go before the days of a period/),
    ]);
    expect(refusedByRecord('provinces=nowhere')[0]).toMatch(
      /^provinces nowhere: not in the record/,
    );
    expect(refusedByRecord('actors=!nobody')).toEqual(['actors nobody: not in the record']);
  });

  it('leaves keys alone that are no part of a view', () => {
    expect(refusedByRecord('type=battles&limit=5')).toEqual([]);
  });
});
