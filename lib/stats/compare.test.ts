import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildIndex } from '@/lib/events/build-index';
import type { EventRecord } from '@/lib/record/schema';
import { dayEndMs, dayStartMs, MS_PER_DAY } from '@/lib/time/day';
import { compareSpans } from './compare';

/** A made-up record, sourced for ten years: an incident on each of the dates. */
function inputOf(dates: readonly string[], types: readonly EventRecord['type'][] = []) {
  const events = dates.map(
    (date, at): EventRecord => ({
      id: `${date.replace(/[~?]/g, '')}-made-up-${at}`,
      date,
      title: 'Made up',
      type: types[at] ?? 'battles',
      subtype: 'armed-clash',
      location: {
        name: 'Somewhere',
        province: 'Khatlon',
        country: 'TJ',
        lat: 37,
        lon: 69,
        precision: 'near',
      },
      crossBorder: null,
      actors: [],
      fatalities: { low: null, best: null, high: null },
      injured: null,
      victims: [],
      themes: [],
      confidence: 'reported',
      summary: 'Made up.',
      narrative: 'Made up.',
      sources: [
        {
          id: 's1',
          publisher: 'Nobody',
          title: 'Made up',
          url: 'https://example.org/',
          published: null,
          lang: 'en',
        },
      ],
      related: [],
    }),
  );
  const coverage = { from: '2000-01-01', through: '2009-12-31', note: 'Made up.' };
  const index = buildIndex({ events, actors: [], places: [], periods: [], coverage, ucdp: [] });
  return { index, rows: events.map((_, row) => row), coverage };
}

const span = (from: string, to: string) => ({ fromMs: dayStartMs(from), toMs: dayEndMs(to) });

function compared(...args: Parameters<typeof compareSpans>) {
  const comparison = compareSpans(...args);
  if (comparison.kind === 'refused') throw new Error(comparison.reason);
  return comparison;
}

describe('compareSpans', () => {
  it('takes nothing after the end of coverage for exposure', () => {
    const input = inputOf(['2008-05-01', '2009-05-01', '2009-06-01']);
    const { first, second, finding } = compared(
      input,
      span('2009-01-01', '2010-12-31'),
      span('2008-01-01', '2008-12-31'),
    );
    expect(first.covered).toEqual([span('2009-01-01', '2009-12-31')]);
    expect([first.coveredDays, second.coveredDays]).toEqual([365, 366]);
    expect([first.totals.incidents, second.totals.incidents]).toEqual([2, 1]);
    expect(finding?.ratio).toBeCloseTo(2 / 365 / (1 / 366), 10);
  });

  it('divides by nothing where a span is not covered', () => {
    const { first, finding } = compared(
      inputOf(['2005-05-01']),
      span('2010-01-01', '2010-12-31'),
      span('2005-01-01', '2005-12-31'),
    );
    expect(first).toMatchObject({
      covered: [],
      coveredDays: 0,
      rate: null,
      recordsPerYear: null,
      sourcesPerYear: null,
    });
    expect(finding).toBeNull();
  });

  it('refuses the same span twice, and a second that lies wholly in the first', () => {
    const input = inputOf(['2005-05-01']);
    const year = span('2005-01-01', '2005-12-31');
    expect(compareSpans(input, year, year)).toEqual({ kind: 'refused', reason: 'same' });
    expect(compareSpans(input, year, span('2005-03-01', '2005-12-31'))).toEqual({
      kind: 'refused',
      reason: 'nothing-left',
    });
  });

  it('holds a span against what is left of one around it, on both sides', () => {
    const input = inputOf(['2001-05-01', '2003-05-01', '2003-06-01', '2008-05-01', '2008-06-01']);
    const inner = span('2003-01-01', '2003-12-31');
    const { first, second, overlap } = compared(input, inner, span('1999-01-01', '2012-12-31'));
    expect(overlap).toEqual(inner);
    expect(first.totals.incidents).toBe(2);
    expect(second.covered).toEqual([
      span('2000-01-01', '2002-12-31'),
      span('2004-01-01', '2009-12-31'),
    ]);
    expect(second.totals.incidents).toBe(3);
    expect(second.coveredDays).toBe(3_653 - 365);
  });

  it('counts an incident that may have begun in either piece once, as too vague', () => {
    const input = inputOf(['2003', '2003-06'], ['battles', 'battles']);
    const { first, second } = compared(
      input,
      span('2003-03-10', '2003-10-10'),
      span('2002-01-01', '2004-12-31'),
    );
    expect(first.totals).toMatchObject({ incidents: 1, tooVague: 1 });
    expect(second.totals).toMatchObject({ incidents: 0, tooVague: 1 });
  });

  it('counts records of every type for what a span rests on, and incidents alone for its rate', () => {
    const input = inputOf(
      ['2005-05-01', '2005-06-01', '2005-07-01'],
      ['battles', 'strategic-developments', 'riots'],
    );
    const { first } = compared(
      input,
      span('2005-01-01', '2005-12-31'),
      span('2006-01-01', '2006-12-31'),
    );
    expect(first.totals.incidents).toBe(2);
    expect(first.recordsPerYear).toBeCloseTo((3 / 365) * 365.25, 10);
    expect(first.sourcesPerYear).toBeCloseTo((3 / 365) * 365.25, 10);
  });

  it('never counts a day or an incident twice', () => {
    const days = Array.from({ length: 40 }, (_, at) =>
      new Date(dayStartMs('2001-01-01') + at * MS_PER_DAY).toISOString().slice(0, 10),
    );
    const input = inputOf(days);
    const spans = fc
      .tuple(fc.integer({ min: 0, max: 39 }), fc.integer({ min: 0, max: 39 }))
      .map(([a, b]) => span(days[Math.min(a, b)] ?? '', days[Math.max(a, b)] ?? ''));
    fc.assert(
      fc.property(spans, spans, (a, b) => {
        const comparison = compareSpans(input, a, b);
        fc.pre(comparison.kind === 'compared');
        const { first, second } = comparison;
        const union = new Set(
          days.filter((day) =>
            [a, b].some(({ fromMs, toMs }) => dayStartMs(day) >= fromMs && dayStartMs(day) <= toMs),
          ),
        );
        expect(first.coveredDays + second.coveredDays).toBe(union.size);
        expect(first.totals.incidents + second.totals.incidents).toBe(union.size);
      }),
    );
  });
});
