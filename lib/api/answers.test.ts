import { describe, expect, it } from 'vitest';
import { readStrictView } from '@/lib/http/query';
import { MADE_UP_DAY } from '@/lib/record/made-up/dataset';
import { crowdedEdition, editionOf } from '@/lib/serve/made-up';
import { selectView } from '@/lib/view/facts';
import { boundsOf } from '@/lib/view/window';
import { toCompareAnswer } from './compare';
import { toEventsAnswer } from './events';
import { referenceProblem, toFrequencyAnswer } from './frequency';

const edition = crowdedEdition;
const { dataset } = edition;
const ask = (query: string, of = edition) =>
  selectView(
    of,
    readStrictView(new URLSearchParams(query), of.index, boundsOf(of.index.coverage, MADE_UP_DAY))
      .view,
    MADE_UP_DAY,
  );
const frequency = (query: string, of = edition) => toFrequencyAnswer(of, ask(query, of));
const compareProblems = (query: string) => toCompareAnswer(edition, ask(query)).problems;
function compare(query: string) {
  const { answer, problems } = toCompareAnswer(edition, ask(query));
  if (!answer) throw new Error(JSON.stringify(problems));
  return answer;
}
const page = (query: string, after = -1, limit = 1_000) =>
  toEventsAnswer(edition, ask(query), { after, limit, origin: 'https://panj.test' });

/** The record with the same figures of people killed in every event. */
const withFigures = (low: number | null, best: number | null, high: number | null) =>
  editionOf({
    ...dataset,
    events: dataset.events.map((event) => ({ ...event, fatalities: { low, best, high } })),
  });

describe('toEventsAnswer', () => {
  it('gives the records of the dataset themselves, each in the window or named as too vague', () => {
    const all = page('');
    const byId = new Map(dataset.events.map((event) => [event.id, event]));
    expect(all.events.every((event) => byId.get(event.id) === event)).toBe(true);
    expect(new Set([...all.events.map(({ id }) => id), ...all.tooVague])).toEqual(
      new Set(byId.keys()),
    );
  });

  it('names a record dated to a year only when the window cuts through that year', () => {
    const vague = dataset.events.find(({ date }) => /^\d{4}[~?%]?$/.test(date));
    const year = vague?.date.slice(0, 4);
    expect(vague).toBeDefined();
    const cut = page(`from=${year}-02-01&to=${year}`);
    expect(cut.tooVague).toContain(vague?.id);
    expect(cut.events.map(({ id }) => id)).not.toContain(vague?.id);
    expect(page(`from=${year}&to=${year}`).events.map(({ id }) => id)).toContain(vague?.id);
  });

  it('names the words that no event has together with the others', () => {
    const both = page('q=брод');
    expect(both.leftOut).toEqual([]);
    const partly = page('q=брод zeppelin');
    expect(partly.leftOut).toEqual(['zeppelin']);
    expect(partly.events).toEqual(both.events);
    expect(frequency('q=брод zeppelin').leftOut).toEqual(['zeppelin']);
    expect(page('').leftOut).toEqual([]);
  });

  it('asks the next page of the same version, with the limit and the filter', () => {
    const next = new URL(page('types=battles&q=брод', -1, 1).next ?? '');
    expect(next.origin + next.pathname).toBe('https://panj.test/api/v1/events');
    const { cursor, ...rest } = Object.fromEntries(next.searchParams);
    expect(rest).toEqual({ types: 'battles', q: 'брод', limit: '1', v: edition.version.id });
    expect(cursor).not.toBe('');
  });

  it('has no next page after a page that ends with the last event', () => {
    const { total } = page('types=riots');
    expect(page('types=riots', -1, total).next).toBeNull();
    expect(page('types=riots', -1, total - 1).next).not.toBeNull();
    expect(page('types=none')).toMatchObject({ total: 0, events: [], next: null });
  });
});

describe('toFrequencyAnswer', () => {
  it('does not turn figures that nobody gives into 0', () => {
    for (const { incidents, killed } of frequency('', withFigures(null, null, null)).bins) {
      const of = { low: 0, best: 0, high: 0 };
      expect(killed).toEqual({
        low: null,
        best: null,
        high: null,
        of,
        withoutFigure: incidents ?? 0,
      });
    }
  });

  it('keeps 0 where sources say that nobody died', () => {
    const { killed, incidents } = frequency('', withFigures(0, 0, 0)).totals;
    expect(incidents).toBeGreaterThan(0);
    const of = { low: incidents, best: incidents, high: incidents };
    expect(killed).toEqual({ low: 0, best: 0, high: 0, of, withoutFigure: 0 });
  });

  it('lets no figure stand in for another', () => {
    const { killed, incidents } = frequency('', withFigures(null, null, 5)).totals;
    expect(killed).toEqual({
      low: null,
      best: null,
      high: 5 * (incidents ?? Number.NaN),
      of: { low: 0, best: 0, high: incidents },
      withoutFigure: 0,
    });
  });

  it('counts nothing, rather than 0, where nothing could be sourced', () => {
    const { covered, totals, bins } = frequency('from=2025-11-01&to=2026-01-31&bin=month');
    expect(covered).toBe('none');
    for (const { incidents, byType, killed } of [totals, ...bins]) {
      expect(incidents).toBeNull();
      expect(new Set(Object.values(byType))).toEqual(new Set([null]));
      expect(killed.best).toBeNull();
    }
    expect(frequency('from=2025-10-01&to=2026-01-31&bin=month').bins[0]?.incidents).not.toBeNull();
  });

  it('holds whole years of Tajikistan against UCDP, whatever the filter', () => {
    const answer = frequency('period=river-war&types=protests').inTajikistan;
    expect(answer).toMatchObject({
      fromYear: 1992,
      toYear: 1997,
      ucdp: dataset.ucdp
        .filter(({ year }) => year >= 1992 && year <= 1997)
        .reduce((sum, { best }) => sum + best, 0),
    });
    expect(answer).toEqual(frequency('period=river-war').inTajikistan);
    expect(frequency('from=1995-02&to=1995-11').inTajikistan).toBeNull();
  });

  it('says which bins the record covers, and where it ends', () => {
    const answer = frequency('from=2025-09&to=2025-12&bin=month');
    expect(answer.bins.map(({ from, to, covered }) => [from, to, covered])).toEqual([
      ['2025-09-01', '2025-09-30', 'whole'],
      ['2025-10-01', '2025-10-31', 'part'],
      ['2025-11-01', '2025-11-30', 'none'],
      ['2025-12-01', '2025-12-31', 'none'],
    ]);
    expect(answer.uncoveredFrom).toBe('2025-10-21');
    expect(frequency('to=2025-10-20').uncoveredFrom).toBeNull();
    expect(frequency('from=2025-11').uncoveredFrom).toBe('2025-11-01');
  });

  it('cuts the first and the last bin to the window', () => {
    const { bins, window } = frequency('from=1996-02-10&to=1998-03-05&bin=year');
    expect(window).toEqual({ from: '1996-02-10', to: '1998-03-05' });
    expect(bins.map(({ label, from, to }) => `${label} ${from} ${to}`)).toEqual([
      '1996 1996-02-10 1996-12-31',
      '1997 1997-01-01 1997-12-31',
      '1998 1998-01-01 1998-03-05',
    ]);
  });

  it('gives UCDP’s years within the window, and refuses them over what they do not count', () => {
    const ucdp = frequency('reference=ucdp&measure=killed&bin=year&from=1992-05&to=1994').reference;
    expect(ucdp).toMatchObject({
      kind: 'ucdp',
      years: dataset.ucdp.filter(({ year }) => year >= 1992 && year <= 1994),
    });
    for (const query of ['reference=ucdp', 'reference=ucdp&measure=killed&bin=month']) {
      expect(referenceProblem(ask(query))?.parameter).toBe('reference');
    }
    expect(referenceProblem(ask('reference=regimes&measure=killed'))?.parameter).toBe('reference');
    expect(referenceProblem(ask('reference=regimes'))).toBeNull();
  });

  it('gives spans of an unchanged rate that follow each other', () => {
    const { reference } = frequency('reference=regimes');
    expect(reference?.kind).toBe('change-points');
    const steps = reference?.kind === 'change-points' ? reference.steps : [];
    expect(steps.length).toBeGreaterThan(1);
    steps.slice(1).forEach(({ from }, at) => {
      expect(from >= (steps[at]?.to ?? '')).toBe(true);
    });
  });
});

describe('toCompareAnswer', () => {
  it('writes what is infinite or not defined as null', () => {
    const empty = '2003-03-01_2003-03-02';
    const busy = '1992-05-05_1997-06-27';
    expect(compare(`spanA=${busy}&spanB=${empty}`).ratio).toMatchObject({
      estimate: null,
      high: null,
    });
    expect(compare(`spanA=${empty}&spanB=2003-03-03_2003-03-04`)).toMatchObject({
      finding: 'none',
      ratio: { estimate: null, low: 0, high: null },
    });
    const finite = compare(`spanA=${empty}&spanB=${busy}`).ratio;
    expect(finite?.estimate).toBe(0);
    expect(finite?.high).toBeGreaterThan(0);
  });

  it('counts nothing in a span the record does not cover, rather than 0', () => {
    const answer = compare('spanA=2025-12-01_2026-02-01&spanB=river-war');
    expect(answer.first.covered).toBeNull();
    expect(answer.ratio).toBeNull();
    expect(answer.finding).toBe('uncovered');
    expect(answer.sentence).toMatch(/^The record covers no day of the span 1 December 2025/);
    expect(answer.second.covered?.incidents).toBeGreaterThan(0);
  });

  it('takes the window and the span before it where none is named', () => {
    const { first, second } = compare('from=2000-01-01&to=2000-12-31');
    expect(first).toMatchObject({ choice: 'window', from: '2000-01-01', to: '2000-12-31' });
    expect(second).toMatchObject({ choice: 'before', from: '1998-12-31', to: '1999-12-31' });
  });

  it('says that the record is no census', () => {
    expect(compare('').caution).toMatch(/curated record is not a census/);
  });

  it('refuses spans wholly outside the record, by name', () => {
    const problems = compareProblems('spanA=1900-01-01_1910-01-01&spanB=1989-01-01_1992-12-31');
    expect(problems?.map(({ parameter }) => parameter)).toEqual(['spanA']);
  });

  it.each([
    ['spanA=2000-01-01_2000-12-31&spanB=2000-01-01_2000-12-31', /same days/],
    ['from=2000-01-01&to=2000-12-31&spanA=window&spanB=2000-01-01_2000-12-31', /same days/],
    ['spanA=1995-01-01_2005-12-31&spanB=2000-01-01_2000-12-31', /nothing of it is left/],
  ])('refuses %s, naming both parameters', (query, message) => {
    const problems = compareProblems(query);
    expect(problems?.map(({ parameter }) => parameter)).toEqual(['spanA', 'spanB']);
    for (const problem of problems ?? []) {
      expect(problem.message).toMatch(message);
      expect(problem.message).toMatch(/^[a-z].*[a-z]$/);
    }
  });

  it('counts days in both spans in the first alone', () => {
    const { overlap, first, second } = compare(
      'spanA=2000-01-01_2000-12-31&spanB=1999-01-01_2001-12-31',
    );
    expect(overlap).toEqual({ from: '2000-01-01', to: '2000-12-31' });
    expect(first.covered?.parts).toEqual([overlap]);
    expect(second.covered?.parts).toEqual([
      { from: '1999-01-01', to: '1999-12-31' },
      { from: '2001-01-01', to: '2001-12-31' },
    ]);
    expect(second.covered?.days).toBe(730);
  });
});
