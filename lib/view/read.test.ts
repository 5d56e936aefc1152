import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DIRECTION_CHOICES, MAX_QUERY_LENGTH } from '@/lib/events/filter';
import { LIKENESSES } from '@/lib/events/likeness';
import type { Period } from '@/lib/record/schema';
import { CONFIDENCES, EVENT_TYPES, THEMES } from '@/lib/record/vocabulary';
import { ignoredInWords } from '@/lib/words/ignored-words';
import { chosenOf, toChoice } from './choice';
import { TABS, VIEW_KEYS, type View } from './grammar';
import { viewHref } from './href';
import { meantKey } from './misspelt';
import { meantQuery } from './params';
import { ignoredOf, readView, settleView } from './read';
import { boundsOf, windowOf } from './window';

const period = (id: string, start: string, end: string | null): Period => ({
  id,
  title: id,
  start,
  end,
  why: 'It is made up.',
});

/** A made-up record, with more actors than any link could name. */
const vocabulary = {
  periods: [period('war', '1992-05-05', '1997-06-27'), period('peace', '1997-06-28', null)],
  provinces: ['north', 'south', 'east'].map((slug) => ({ slug })),
  actors: Array.from({ length: 120 }, (_, at) => ({ id: `an-actor-of-number-${at}` })),
  steps: [
    {
      id: 'fighting',
      window: { from: '1993-01-01', to: '1994-12-31' },
      filter: { provinces: ['north'] },
      event: '1993-an-event',
    },
  ],
};
const actorIds = vocabulary.actors.map(({ id }) => id);
const bounds = boundsOf({ from: '1990-01-01', through: '2026-04-17', note: '' }, '2026-11-24');

const paramsOf = (href: string) => new URL(href, 'http://panj.test').searchParams;
const read = (href: string) => {
  const raw: Record<string, string[]> = {};
  for (const [key, value] of paramsOf(href)) raw[key] = [...(raw[key] ?? []), value];
  return readView(raw, vocabulary, bounds);
};
const said = (query: string) => ignoredInWords(read(`/?${query}`).ignored);

const day = fc
  .date({ min: new Date('1980-01-01'), max: new Date('2030-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const some = <Word extends string>(words: readonly Word[]) => fc.option(fc.subarray([...words]));

/** What a page can be asked to show, before the record has a say in it. */
const asked: fc.Arbitrary<View> = fc.record({
  from: fc.option(day),
  to: fc.option(day),
  period: fc.option(fc.constantFrom('war', 'peace', 'no-such-period')),
  types: some(EVENT_TYPES),
  provinces: some(['north', 'south', 'east', 'nowhere']),
  actors: some(actorIds),
  themes: some(THEMES),
  direction: some(DIRECTION_CHOICES),
  confidence: some(CONFIDENCES),
  killed: fc.option(
    fc.oneof(fc.integer({ min: 1, max: 999_999 }), fc.constant('unknown' as const)),
  ),
  accounts: fc.option(fc.constant('differ' as const)),
  only: fc.option(fc.constant('incidents' as const)),
  q: fc.option(fc.constantFrom('Панҷ', 'drone & gun', 'a+b=c?', '&amp;to=1997')),
  measure: fc.constantFrom('incidents', 'killed'),
  bin: fc.constantFrom('auto', 'year', 'quarter', 'month'),
  lanes: fc.constantFrom('place', 'type'),
  reference: fc.option(fc.constantFrom('ucdp', 'change-points')),
  step: fc.option(fc.constantFrom('fighting', 'no-such-step')),
  spanA: fc.option(fc.constantFrom('window', 'before', 'war', '1992-05-05_1997-06-27')),
  spanB: fc.option(fc.constantFrom('window', 'before', 'peace')),
  event: fc.option(fc.constantFrom('1992-05-05-an-event', 'another')),
  like: some(LIKENESSES),
  sheet: fc.option(fc.constant('filters' as const)),
  list: fc.option(fc.constant('table' as const)),
  tab: fc.option(fc.constantFrom(...TABS)),
  mapSize: fc.constantFrom('events', 'killed'),
  mapZoom: fc.option(fc.constant('panj' as const)),
  mode: fc.option(fc.constant('read' as const)),
  theme: fc.constantFrom('auto', 'light', 'dark'),
});

describe('the view codec', () => {
  it('reads back every view it writes', () => {
    fc.assert(
      fc.property(asked, (wanted) => {
        const { view } = settleView(wanted, vocabulary, bounds);
        expect(read(viewHref(view))).toEqual({ view, isSteps: false, ignored: [] });
        expect(new Set(chosenOf(view.actors, actorIds))).toEqual(
          new Set(chosenOf(wanted.actors, actorIds)),
        );
      }),
    );
  });

  it('keeps the link to any choice of actors short enough for programs that cut links', () => {
    fc.assert(
      fc.property(fc.subarray(actorIds), (actors) => {
        const { view } = settleView({ ...read('/').view, actors }, vocabulary, bounds);
        expect(viewHref(view).length).toBeLessThan(2_000);
      }),
    );
    const allButOne = toChoice(actorIds.slice(1), actorIds);
    expect(viewHref({ actors: allButOne })).toBe('/?actors=!an-actor-of-number-0');
  });

  it('writes no default', () => {
    expect(viewHref(read('/').view)).toBe('/');
  });

  it('never throws, whatever the address holds, and always gives a view with a window', () => {
    const keys = fc.constantFrom<string>(...VIEW_KEYS, '__proto__', 'amp;to', 'type');
    const value = fc.oneof(
      fc.string(),
      fc.array(fc.string()),
      fc.constantFrom('x'.repeat(20_000), '!', '!nowhere', 'none,', '1980', '2030-02-29'),
      fc.constant(undefined),
    );
    fc.assert(
      fc.property(fc.dictionary(keys, value), (params) => {
        const { view } = readView(params, vocabulary, bounds);
        expect(read(viewHref(view))).toEqual({ view, isSteps: false, ignored: [] });
        const window = windowOf(view, vocabulary.periods, bounds);
        expect(window.fromMs).toBeLessThan(window.toMs);
      }),
    );
  });

  it('reads a list sent as repeated keys, as a form without scripts does', () => {
    expect(read('/?types=battles&types=riots').view.types).toEqual(['battles', 'riots']);
  });

  it('reads all but some of a list', () => {
    expect(read('/?types=!battles,riots').view.types).toEqual(
      EVENT_TYPES.filter((type) => type !== 'battles' && type !== 'riots'),
    );
    expect(
      chosenOf(
        read('/?provinces=!north').view.provinces,
        vocabulary.provinces.map(({ slug }) => slug),
      ),
    ).toEqual(['south', 'east']);
    expect(read('/?provinces=!').view.provinces).toBeNull();
  });

  it('reads links that were published with an older word, and writes the new one', () => {
    const { view, ignored } = read('/?reference=regimes');
    expect(ignored).toEqual([]);
    expect(viewHref(view)).toBe('/?reference=change-points');
  });
});

describe('what is ignored', () => {
  it.each([
    ['from=banana', 'from “banana”'],
    ['types=battles,wizards', 'types “wizards”'],
    ['provinces=south,nowhere', 'provinces “nowhere”'],
    ['actors=!an-actor-of-number-3,nobody', 'actors “nobody”'],
    ['provinces=nowhere', 'provinces “nowhere”'],
    ['period=stone-age', 'period “stone-age”'],
    ['measure=NaN&bin=week', 'measure “NaN”; bin “week”'],
    ['type=battles', 'type (did you mean types?)'],
    [
      'from=2020-01-01&to=1999',
      'from “2020-01-01” and to “1999” (the window ends before it begins)',
    ],
    ['from=2020&period=war', 'period “war” (the dates beside it leave nothing of it)'],
    [
      'from=1980&to=1985',
      'from “1980” and to “1985” (the window lies outside the record, 1990–2026)',
    ],
  ])('is named in %s, and nothing else', (query, words) => {
    expect(said(query)).toBe(`Ignored in the address: ${words}.`);
  });

  it.each([
    'utm_source=x&fbclid=y&v=1&t=2&ref=z',
    'from=1995&period=war',
    'from=1980&to=1995',
    'types=none',
  ])('is nothing in %s', (query) => {
    expect(said(query)).toBeNull();
  });

  it('is of the address as it is now', () => {
    const before = new URLSearchParams('types=wizards');
    expect(ignoredOf(before, vocabulary, bounds)).toHaveLength(1);
    before.set('types', 'battles');
    expect(ignoredOf(before, vocabulary, bounds)).toEqual([]);
  });

  it('lets dates go before the days of a period', () => {
    const { view } = read('/?from=2020&period=war');
    expect(view).toMatchObject({ from: '2020-01-01', to: null, period: null });
    expect(read('/?to=1993&period=war').view).toMatchObject({ to: '1993-12-31', period: 'war' });
  });

  it('says of long words what was cut off', () => {
    const { view, ignored } = read(`/?q=${'a'.repeat(MAX_QUERY_LENGTH)}bc`);
    expect(view.q).toBe('a'.repeat(MAX_QUERY_LENGTH));
    expect(ignored).toEqual([{ key: 'q', found: 'bc', why: 'form' }]);
  });
});

describe('an address copied out of markup', () => {
  it.each(['from=1992&amp;to=1997', 'from=1992&amp%3Bto=1997', 'from=1992&amp;amp;to=1997'])(
    'means %s',
    (query) => {
      expect(read(`/?${query}`)).toMatchObject({
        view: { from: '1992-01-01', to: '1997-12-31' },
        ignored: [],
      });
    },
  );

  it('is led to what it means, once', () => {
    const meant = meantQuery({ from: '1992', 'amp;types': 'battles,riots' });
    expect(meant).toBe('from=1992&types=battles,riots');
    expect(meantQuery(Object.fromEntries(new URLSearchParams(meant ?? '')))).toBeNull();
  });
});

describe('meantKey', () => {
  it.each([
    ['type', 'types'],
    ['tpyes', 'types'],
    ['typess', 'types'],
    ['Period', 'period'],
    ['form', 'from'],
    ['types', null],
    ['v', null],
    ['utm_source', null],
    ['wizards', null],
  ])('of %s is %s', (key, meant) => {
    expect(meantKey(key, VIEW_KEYS)).toBe(meant);
  });
});
