import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildIndex } from '@/lib/events/build-index';
import { compileFilter, type EventFilter, NO_FILTER } from '@/lib/events/filter';
import { placeInWindow } from '@/lib/events/select';
import type { EventRecord } from '@/lib/record/schema';
import { DEFAULT_VIEW } from './grammar';
import { widenFor } from './widen';
import { boundsOf, windowOf } from './window';

const made = (id: string, date: string, own: Partial<EventRecord> = {}): EventRecord => ({
  id,
  date,
  title: id,
  type: 'battles',
  subtype: 'armed-clash',
  location: {
    name: 'Ford',
    province: 'Khatlon',
    country: 'TJ',
    lat: 37,
    lon: 69,
    precision: 'exact',
  },
  crossBorder: null,
  actors: [],
  fatalities: { low: null, best: null, high: null },
  injured: null,
  victims: [],
  themes: [],
  confidence: 'reported',
  summary: id,
  narrative: id,
  sources: [],
  related: [],
  ...own,
});

const coverage = { from: '1991-01-01', through: '2020-12-31', note: 'made up' };
const index = buildIndex({
  events: [
    made('1993-05-01-battle', '1993-05-01', { confidence: 'confirmed' }),
    made('2001-protest', '2001', { type: 'protests', subtype: 'peaceful-protest' }),
    made('2011-03-04-strike', '2011-03-04', { type: 'explosions-remote-violence' }),
  ],
  actors: [],
  places: [],
  periods: [{ id: 'war', title: 'War', start: '1992-05-05', end: '1997-06-27', why: 'made up' }],
  coverage,
  ucdp: [],
});
const bounds = boundsOf(coverage, '2020-12-31');
const shownBy = (
  asked: Partial<Pick<typeof DEFAULT_VIEW, 'from' | 'to' | 'period'>>,
  filter: Partial<EventFilter> = {},
) => ({
  filter: { ...NO_FILTER, ...filter },
  window: windowOf({ ...DEFAULT_VIEW, ...asked }, index.periods, bounds),
  bounds,
});

describe('widenFor', () => {
  it('changes nothing where the event is shown already', () => {
    const shown = shownBy({ period: 'war' }, { types: ['battles'] });
    expect(widenFor(index, shown, 0)).toEqual({ filters: [], window: false, patch: {} });
  });

  it('leaves a window that may hold an event of which only the year is known', () => {
    expect(widenFor(index, shownBy({ from: '2001-06-01', to: '2002-01-31' }), 1).patch).toEqual({});
  });

  it('drops the filter that hides it, and keeps the others and the window', () => {
    const shown = shownBy({ period: 'war' }, { types: ['protests'], confidence: ['confirmed'] });
    expect(widenFor(index, shown, 0)).toEqual({
      filters: ['types'],
      window: false,
      patch: { types: null },
    });
  });

  it('lets go of the end of the window that the event lies beyond, and keeps the other', () => {
    expect(widenFor(index, shownBy({ period: 'war' }), 2)).toEqual({
      filters: [],
      window: true,
      patch: { from: '1992-05-05', to: null, period: null },
    });
    expect(widenFor(index, shownBy({ from: '2005-01-01', to: '2010-12-31' }), 0).patch).toEqual({
      from: null,
      to: '2010-12-31',
      period: null,
    });
  });

  it('shows the event, whatever the view was', () => {
    const day = fc
      .date({ min: new Date('1991-01-02'), max: new Date('2020-12-30'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    const types = fc.option(fc.subarray(['battles', 'protests', 'riots'] as const));
    fc.assert(
      fc.property(day, day, types, fc.nat(2), (one, other, chosen, row) => {
        const [from, to] = [one, other].sort();
        const asked = { from: from ?? one, to: to ?? one };
        const filter = { ...NO_FILTER, types: chosen, accounts: 'differ' as const };
        const { patch, filters } = widenFor(index, { ...shownBy(asked), filter }, row);
        const wider = windowOf({ ...DEFAULT_VIEW, ...asked, ...patch }, index.periods, bounds);
        const kept = { ...filter, ...Object.fromEntries(filters.map((key) => [key, null])) };
        expect(compileFilter(index, kept).every(({ passes }) => passes(row))).toBe(true);
        expect(placeInWindow(index, row, wider)).not.toBe('outside');
      }),
    );
  });
});
