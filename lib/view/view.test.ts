import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DIRECTION_CHOICES } from '@/lib/events/filter';
import { crowdedIndex } from '@/lib/events/made-up';
import { CONFIDENCES, EVENT_TYPES, THEMES } from '@/lib/record/vocabulary';
import { parseDay } from '@/lib/time/day';
import type { View } from '@/lib/view/grammar';
import { viewHref } from '@/lib/view/href';
import { readView } from '@/lib/view/read';
import { boundsOf, windowOf, windowToView } from '@/lib/view/window';

const index = crowdedIndex;
const bounds = boundsOf(index.coverage, '2026-06-30');

const read = (href: string) => {
  const params: Record<string, string> = {};
  for (const [key, value] of new URL(href, 'http://panj.test').searchParams) params[key] = value;
  return readView(params, index);
};

const day = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2026-06-30'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const some = (words: readonly string[]) =>
  fc.option(fc.subarray([...words], { maxLength: words.length - 1 }));

const views: fc.Arbitrary<View> = fc
  .record({
    days: fc.tuple(fc.option(day), fc.option(day)),
    period: fc.option(fc.constantFrom(...index.periods.map(({ id }) => id))),
    types: some(EVENT_TYPES),
    provinces: some(index.provinces.map(({ slug }) => slug)),
    actors: some(index.actors.map(({ id }) => id).slice(0, 40)),
    themes: some(THEMES),
    direction: some(DIRECTION_CHOICES),
    confidence: some(CONFIDENCES),
    killed: fc.option(fc.oneof(fc.integer({ min: 1, max: 999_999 }), fc.constant('unknown'))),
    accounts: fc.option(fc.constant('differ')),
    only: fc.option(fc.constant('incidents')),
    q: fc.option(fc.constantFrom('Панҷ', 'drone & gun', 'a+b=c?')),
    measure: fc.constantFrom('incidents', 'killed'),
    bin: fc.constantFrom('auto', 'year', 'quarter', 'month'),
    lanes: fc.constantFrom('place', 'type'),
    reference: fc.option(fc.constantFrom('ucdp', 'regimes')),
    spanA: fc.option(fc.constantFrom('window', 'before', 'river-war', '1992-05-05_1997-06-27')),
    spanB: fc.option(fc.constantFrom('window', 'before', 'quiet-years')),
    event: fc.option(fc.constantFrom(...index.ids)),
    sheet: fc.option(fc.constant('filters')),
    mapSize: fc.constantFrom('events', 'killed'),
    mapZoom: fc.option(fc.constant('panj')),
    mode: fc.option(fc.constant('read')),
    theme: fc.constantFrom('auto', 'light', 'dark'),
  })
  .map(({ days, ...rest }) => {
    const [from, to] = days[0] && days[1] && days[0] > days[1] ? [days[1], days[0]] : days;
    return { ...rest, from, to } as View;
  });

describe('the view codec', () => {
  it('reads back every view it writes', () => {
    fc.assert(
      fc.property(views, (view) => {
        expect(read(viewHref(view))).toEqual({ view, ignored: [] });
      }),
    );
  });

  it('writes no default', () => {
    expect(viewHref(read('/').view)).toBe('/');
  });

  it('never throws, whatever the address holds, and always gives a view', () => {
    const keys = fc.constantFrom(
      'from',
      'to',
      'period',
      'types',
      'provinces',
      'actors',
      'themes',
      'direction',
      'confidence',
      'killed',
      'accounts',
      'only',
      'q',
      'spanA',
      'spanB',
      'bin',
      'event',
      'theme',
      '__proto__',
    );
    const value = fc.oneof(
      fc.string(),
      fc.array(fc.string()),
      fc.constant('x'.repeat(5_000)),
      fc.constant(undefined),
    );
    fc.assert(
      fc.property(fc.dictionary(keys, value), (params) => {
        const { view } = readView(params, index);
        expect(read(viewHref(view)).view).toEqual(view);
        const window = windowOf(view, index.periods, bounds);
        expect(window.fromMs).toBeLessThan(window.toMs);
      }),
    );
  });

  it.each([
    ['from=banana', ['from']],
    ['from=2020-01-01&to=1999-01-01', ['from', 'to']],
    ['types=battles,wizards', ['types']],
    ['period=stone-age', ['period']],
    ['measure=NaN&bin=week', ['measure', 'bin']],
  ])('names what it ignores in %s', (query, keys) => {
    expect(read(`/?${query}`).ignored.map(({ key }) => key)).toEqual(keys);
  });

  it('reads a list sent as repeated keys, as a form without scripts does', () => {
    const { view } = readView({ types: ['battles', 'riots'] }, index);
    expect(view.types).toEqual(['battles', 'riots']);
  });
});

describe('windows', () => {
  it('come back from the days they are written as', () => {
    fc.assert(
      fc.property(day, day, (a, b) => {
        const [from, to] = a < b ? [a, b] : [b, a];
        const window = windowOf({ from, to, period: null }, index.periods, bounds);
        expect(windowOf(windowToView(window, bounds), index.periods, bounds)).toEqual(window);
      }),
    );
  });
});

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

describe('a window without an end', () => {
  const bounds = boundsOf({ from: '1990-01-01', through: '2026-04-17', note: '' }, '2030-06-30');
  const period = { id: 'open', title: 'Open', start: '2025-08-24', end: null, why: 'It goes on.' };
  const asked = (view: { from?: string; to?: string; period?: string }) =>
    windowOf({ from: null, to: null, period: null, ...view }, [period], bounds);

  it.each([[{}], [{ period: 'open' }], [{ from: '2026-01-01' }], [{ from: '2026-04-01' }]])(
    'ends a little after the end of coverage, whatever the day is: %j',
    (view) => {
      const { fromMs, toMs } = asked(view);
      const uncovered = toMs - bounds.coveredMs;
      expect(uncovered).toBeGreaterThanOrEqual(0);
      expect(uncovered / (toMs + 1 - fromMs)).toBeLessThanOrEqual(0.05);
    },
  );

  it('reaches to today where the reader asks for what comes after', () => {
    expect(asked({ to: '2030-06-30' }).toMs).toBe(bounds.toMs);
    expect(asked({ from: '2026-05-01' }).toMs).toBe(bounds.toMs);
  });

  it('is told from one that ends today in its link', () => {
    const whole = asked({});
    expect(windowToView(whole, bounds)).toEqual({ from: null, to: null, period: null });
    expect(windowToView({ ...whole, toMs: bounds.toMs }, bounds).to).toBe('2030-06-30');
  });
});
