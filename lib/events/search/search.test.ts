import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { madeUp } from '@/lib/record/made-up/dataset';
import type { Dataset } from '@/lib/record/schema';
import { dayEndMs, dayStartMs } from '@/lib/time/day';
import { buildIndex } from '../build-index';
import { madeUpIndex as index } from '../made-up';
import { placeInWindow } from '../select';
import { buildSearch, NO_WORDS, type SearchWords } from './index-file';
import { openSearch } from './search';

const WORDS: SearchWords = {
  synonyms: [
    ['killed', 'dead', 'погиб'],
    ['drone', 'беспилотник', 'unmanned aircraft'],
    ['accord', 'deal'],
  ],
  namesakes: [{ of: 'river-guards', names: ['River Guards of the museum'] }],
  claims: [
    {
      id: 'first-drone',
      claim: 'Drones came in 2025.',
      verdict: 'supported',
      shows: 'The first was at the bridge.',
    },
  ],
};

const search = openSearch(buildSearch(madeUp, WORDS), index);
const found = (query: string) => search.find(query).rows.map((row) => index.ids[row]);
const textOf = (segments: readonly { text: string }[]) => segments.map(({ text }) => text).join('');

/** The made-up record with other words in the narrative of one event. */
function withNarratives(...narratives: readonly string[]) {
  const events = madeUp.events.map((event, i) => ({
    ...event,
    narrative: narratives[i] ?? 'Nothing to do with it.',
  }));
  const dataset: Dataset = { ...madeUp, events };
  const own = openSearch(buildSearch(dataset, WORDS), buildIndex(dataset));
  return (query: string) =>
    own.find(query).rows.map((row) => events.findIndex(({ id }) => id === index.ids[row]));
}

describe('search', () => {
  it.each([
    // A crossing, in English, an older name, Russian, and Tajik with and without its own letters.
    [
      ['North bridge', 'Nordbrook', 'Северный мост', 'Пули шимолӣ', 'Пули шимоли'],
      [
        '1992-02-10-north-bridge-rally',
        '2025-10-05-north-bridge-drone',
        '2025-10-12-north-bridge-shots',
      ],
    ],
    [
      ['Reed island', 'Камышовый остров', 'Ҷазираи қамиш', 'Чазираи камиш'],
      ['1994-05-20-reed-island-crossing'],
    ],
    // A person of whom the record says the surname alone.
    [['Bridgeman', 'Anvar Bridgeman', 'Бриджман'], ['2001-11-04-orchard-search']],
  ])('finds the same events by every spelling of %j', (spellings, ids) => {
    for (const spelling of spellings) {
      expect(found(spelling), spelling).toEqual(expect.arrayContaining(ids));
    }
  });

  it('forgives a slip from four letters on, and needs no end of the last word', () => {
    expect(found('Orchard')).toHaveLength(2);
    for (const query of ['Orchrd', 'Orcha', 'orchard sear', 'fors', 'amb', 'ambsh']) {
      expect(found(query), query).not.toEqual([]);
    }
    expect(found('Orchrd')).toEqual(found('Orchard'));
    expect(found('fird')[0]).toBe(found('ford')[0]);
    expect(found('orhcard')).toEqual(found('orchard'));
    expect(found('xrd')).toEqual([]);
  });

  it('takes endings and synonyms for the word, in any language', () => {
    const drone = '2025-10-05-north-bridge-drone';
    for (const query of ['drones', 'беспилотники', 'unmanned aircraft', 'DRONE striking']) {
      expect(found(query), query).toContain(drone);
    }
    expect(found('river deal')[0]).toBe('1997-06-27-river-accord');
  });

  it('takes every apostrophe for one', () => {
    const find = withNarratives('The elders of Qalʼa met.');
    for (const sign of ['\u02bb', '\u02bc', '’', "'", '`', '‘', 'ʿ', '']) {
      expect(find(`Qal${sign}a`), sign).toEqual([0]);
    }
  });

  it('reads dates as a window, in which the other words must be', () => {
    expect(found('12.10.2025')).toEqual(['2025-10-12-north-bridge-shots']);
    expect(found('october 2025 bridge')).toEqual(found('октябрь 2025 Nordbrook'));
    expect(found('October 2025').every((id) => id?.startsWith('2025-10'))).toBe(true);
    expect(found('1992–97')).toContain('1997-06-27-river-accord');
    expect(found('1992–97')).not.toContain('1997-07-02-south-plain-battle-of-nowhere');
    // Known to the year alone: it may have been then, and comes last.
    expect(found('May 1993')).toEqual(['1993-east-pass-ambushes']);
  });

  it('leaves out what no event has together with the rest, and says so', () => {
    const all = search.find('river accord');
    expect(all.leftOut).toEqual([]);
    const partly = search.find('river accord zeppelin');
    expect(partly.leftOut).toEqual(['zeppelin']);
    expect(partly.rows).toEqual(all.rows);
    // The nearest in time first, where the day is not one of the record.
    const shots = search.find('north bridge 11 October 2025');
    expect(shots.leftOut).toEqual(['11 October 2025']);
    expect(index.ids[shots.rows[0] ?? -1]).toBe('2025-10-12-north-bridge-shots');
    expect(search.find('zeppelin')).toEqual({ rows: [], leftOut: [] });
    expect(search.find('the of in')).toEqual({ rows: [], leftOut: [] });
  });

  it('finds nobody by the name of somebody else', () => {
    const find = withNarratives(
      'They asked Bridgeman about it.',
      'Zafar Bridgeman, a baker, was there.',
      'The River Guards of the museum were on strike.',
      'In Orchard Bridgeman spoke.',
    );
    for (const name of ['Bridgeman', 'Anvar Bridgeman', 'anvar bridgeman']) {
      expect(find(name).toSorted(), name).toEqual([0, 3]);
    }
    expect(find('Zafar Bridgeman')).toContain(1);
    expect(find('River Guards of the museum')).toEqual([2]);
    expect(find('River Guards')).not.toContain(2);
  });

  it('shows title and summary as the record has them, with what was found', () => {
    const [drone] = search.hits('drone strikes', 1);
    expect(textOf(drone?.title ?? [])).toBe(index.titles[drone?.row ?? -1]);
    expect(drone?.title.filter(({ isMatch }) => isMatch).map(({ text }) => text)).toContain(
      'drone',
    );
    for (const { row, summary } of search.hits('bridge', 20)) {
      const whole = madeUp.events.find(({ id }) => id === index.ids[row])?.summary;
      expect(whole).toContain(textOf(summary).replace('…', '').trim());
    }
  });

  it('says by which name an event is known, where it is found by another', () => {
    const [hit] = search.hits('Камышовый остров', 1);
    expect(hit?.knownAs).toEqual({ name: 'Reed island', spelling: 'Камышовый остров' });
    expect(search.hits('Reed island', 1)[0]?.knownAs).toBeNull();
  });

  it('throws where its index is of another record, rather than show another event', () => {
    const [first] = madeUp.events;
    const smaller = buildIndex({ ...madeUp, events: first ? [first] : [] });
    expect(() => openSearch(buildSearch(madeUp, NO_WORDS), smaller).find('Orchard')).toThrow(
      /of two records/,
    );
  });

  it('neither throws nor dwells on anything typed or pasted', () => {
    const ask = (query: string) => [search.hits(query, 20), search.topics(query)];
    for (const query of ['.*+?^$ {}()|[]\\', '(((((', '\\', '', '   ', 'a'.repeat(10_000)]) {
      expect(() => ask(query)).not.toThrow();
    }
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (query) => void ask(query)));
  });
});

describe('topics', () => {
  it('names windows with the events that surely began in them, and their periods', () => {
    const { dates, periods } = search.topics('1992–1997');
    const surely = madeUp.events.filter(({ date }) => date >= '1992' && date < '1998').length;
    const days = { from: '1992-01-01', to: '1997-12-31' };
    expect(dates).toEqual([
      { ...days, words: null, isWithoutWords: false, events: surely, perhaps: 0 },
    ]);
    expect(search.topics('May 1993').dates[0]).toMatchObject({ events: 0, perhaps: 1 });
    expect(periods.map(({ id }) => id)).toEqual(['early-years', 'river-war', 'quiet-years']);
    expect(search.topics('1885').dates).toEqual([]);
  });

  it('narrows by a date what the other words find, and offers its window alone after that', () => {
    const [together, alone] = search.topics('bridge october 2025').dates;
    const found = search.find('bridge october 2025').rows.length;
    expect(together).toMatchObject({ from: '2025-10-01', words: 'bridge', events: found });
    expect(search.find('bridge').rows.length).toBeGreaterThan(found);
    expect(alone).toMatchObject({ from: '2025-10-01', words: null, isWithoutWords: true });
    // A word that no event has is no part of what is offered.
    expect(search.topics('zeppelin bridge october 2025').dates[0]?.words).toBe('bridge');
    expect(search.topics('zeppelin october 2025').dates.map(({ words }) => words)).toEqual([null]);
    expect(search.topics('north bridge 11 October 2025').dates).toMatchObject([
      { words: null, isWithoutWords: true },
    ]);
  });

  it('finds, for any words and any date, as many events as it says', () => {
    const words = fc.constantFrom('bridge', 'ford', 'river guards', 'battle', 'shots', 'zeppelin');
    const dates = fc.constantFrom('1992', '1994–97', 'October 2025', '12.10.2025', 'May 1993');
    fc.assert(
      fc.property(fc.array(words, { minLength: 1, maxLength: 3 }), dates, (some, date) => {
        for (const topic of search.topics([...some, date].join(' ')).dates) {
          if (topic.words === null) continue;
          const [fromMs, toMs] = [dayStartMs(topic.from), dayEndMs(topic.to)];
          const inside = search
            .find(topic.words)
            .rows.filter((row) => placeInWindow(index, row, { fromMs, toMs }) === 'inside');
          expect(inside).toHaveLength(topic.events);
          expect(topic.events + topic.perhaps).toBeGreaterThan(0);
        }
      }),
    );
  });

  it('counts the events of groups and places, by any of their names', () => {
    const [guards] = search.topics('Речная стража').actors;
    const events = madeUp.events.filter(({ actors }) =>
      actors.some(({ id }) => id === 'river-guards'),
    );
    expect(guards).toMatchObject({ actor: { id: 'river-guards' }, events: events.length });
    expect(guards?.spelling).toBe('Речная стража');
    const [ford] = search.topics('lower ford').places;
    expect(ford?.events).toBe(search.find('Lower ford').rows.length);
    // In no event: there is nothing to show.
    expect(search.topics('Silent Society').actors).toEqual([]);
  });

  it('finds periods and claims by their words', () => {
    expect(search.topics('river war').periods.map(({ id }) => id)).toEqual(['river-war']);
    expect(search.topics('first drone bridge').claims.map(({ id }) => id)).toEqual(['first-drone']);
    expect(search.topics('').claims).toEqual([]);
  });
});
