import fc from 'fast-check';
import { stringify } from 'yaml';
import type { Corrections } from '@/lib/record/corrections';
import type { Claim, Story, Synonyms, Withdrawal } from '@/lib/record/editorial';
import type { Actor, Coverage, EventRecord, Period, Place } from '@/lib/record/schema';
import { SUBTYPES, THEMES, UCDP_YEARS } from '@/lib/record/vocabulary';
import type { RawFile } from '../read';
import { REFERENCE } from '../reference';
import type { KeptEvent, Surroundings } from '../rule';

/** A small record made up for tests, before it is written to files. */
export type Draft = {
  events: EventRecord[];
  actors: Actor[];
  places: Place[];
  periods: Period[];
  coverage: Coverage;
  story: Story;
  claims: Claim[];
  withdrawn: Withdrawal[];
  corrections: Corrections[];
  synonyms: Synonyms;
  searches: { query: string; event: string }[];
  reference: string;
  kept: KeptEvent[];
};

export const TODAY = '2020-06-30';

const PLACES: Place[] = [
  ['lower-ford', 'Lower ford', 'Khatlon', 'TJ', 37.5, 69.3],
  ['hill-town', 'Hill town', 'GBAO', 'TJ', 37.5, 71.6],
  ['far-bank', 'Far bank', 'Takhar', 'AF', 36.7, 69.5],
].map(([id, name, province, country, lat, lon]) => ({
  id: String(id),
  name: String(name),
  kind: 'district',
  province: String(province),
  country: String(country),
  lat: Number(lat),
  lon: Number(lon),
  aliases: [`Old ${name}`],
}));

const words = (count: number, of = 'word'): string => Array(count).fill(of).join(' ');

const sourceArbitrary = fc.record({
  publisher: fc.constantFrom('The Courier', 'The Herald', 'River News', 'Hill Gazette'),
  title: fc.constantFrom('Shots at the ford', '[Report of the day]', 'What is known so far'),
  published: fc.constantFrom(null, '2012', '2012-05', '2020-06-30'),
  lang: fc.constantFrom('en', 'ru', 'tg', 'fa', 'uz'),
});

const eventArbitrary = fc
  .record({
    ms: fc.integer({ min: Date.UTC(2010, 0, 2), max: Date.UTC(2011, 11, 30) }),
    form: fc.constantFrom('day', 'day~', 'month', 'year?', 'range'),
    type: fc.constantFrom(...(Object.keys(SUBTYPES) as (keyof typeof SUBTYPES)[])),
    subtype: fc.nat(20),
    place: fc.constantFrom(...PLACES),
    known: fc.boolean(),
    crossBorder: fc.constantFrom(null, 'af-to-tj' as const, 'tj-to-af' as const),
    figures: fc.uniqueArray(fc.integer({ min: 0, max: 40 }), { minLength: 3, maxLength: 3 }),
    gaps: fc.tuple(fc.boolean(), fc.boolean(), fc.boolean()),
    injured: fc.constantFrom(null, 0, 12),
    themes: fc.uniqueArray(fc.constantFrom(...THEMES), { maxLength: 3 }),
    length: fc.integer({ min: 60, max: 200 }),
    confidence: fc.constantFrom('reported', 'disputed', 'confirmed'),
    sources: fc.array(sourceArbitrary, { minLength: 2, maxLength: 5 }),
  })
  .map(({ form, type, subtype, place, figures, gaps, sources, ...rest }) => {
    const day = new Date(rest.ms).toISOString().slice(0, 10);
    const date = {
      day,
      'day~': `${day}~`,
      month: day.slice(0, 7),
      'year?': `${day.slice(0, 4)}?`,
      range: `${day}/${day.slice(0, 4)}-12-31`,
    }[form];
    const [low = null, best = null, high = null] = figures
      .toSorted((a, b) => a - b)
      .map((figure, i) => (gaps[i] ? null : figure));
    const subtypes = SUBTYPES[type];
    return {
      date,
      type,
      subtype: subtypes[subtype % subtypes.length] ?? subtypes[0],
      location: {
        name: rest.known ? place.name : `North of ${place.name}`,
        ...(rest.known ? { district: place.name } : {}),
        province: place.province,
        country: place.country ?? 'TJ',
        lat: place.lat,
        lon: place.lon,
        precision: 'near' as const,
      },
      crossBorder: rest.crossBorder,
      actors: [{ id: 'guards', role: 'target' as const }],
      fatalities: { low, best, high },
      injured: rest.injured,
      victims: [{ group: 'Guards', killed: low, injured: rest.injured }],
      themes: rest.themes,
      confidence: rest.confidence,
      summary: 'Shots were fired at the ford; who fired first is not known.',
      narrative: words(rest.length),
      accounts: [{ source: 's1', claim: 'The guards were fired at first.' }],
      sources: sources.map((source, i) => ({
        id: `s${i + 1}`,
        ...source,
        // Whatever the dice say, something has reported it, and two have confirmed it.
        published: i === 0 ? '2012-05-01' : source.published,
        publisher: i === 0 ? 'Ford Times' : source.publisher,
        url: `https://news.example.org/${i + 1}`,
      })),
      related: [],
    } satisfies Partial<EventRecord>;
  });

/** Records that break no rule: any number of events of any vagueness, over two years. */
export const draftArbitrary: fc.Arbitrary<Draft> = fc
  .array(eventArbitrary, { minLength: 3, maxLength: 6 })
  .map((list) => {
    const start = ({ date }: { date: string }): string => date.replace(/[~?]|\/.*/g, '');
    // A month or year sorts where it begins.
    const key = (event: { date: string }): string => `${start(event)}-01-01`.slice(0, 10);
    const events = list
      .map((event, i) => ({
        id: `${start(event)}-event-${String(i).padStart(2, '0')}`,
        ...event,
        title: `Shots at the ford, number ${i}`,
      }))
      .sort((a, b) =>
        key(a) !== key(b) ? (key(a) < key(b) ? -1 : 1) : a.id < b.id ? -1 : 1,
      ) as EventRecord[];
    const sorted = events.map(({ title, id, date, ...event }, i) => ({
      id,
      date,
      title,
      ...event,
      narrative: event.narrative.replaceAll('word', `word${i}`),
    }));
    relate(sorted);
    return around(sorted);
  });

/** The second follows the first; the third happened where the second did. */
function relate([first, second, third]: EventRecord[]): void {
  if (!first || !second || !third) return;
  first.related = [{ id: second.id, relation: 'followed-by' }];
  second.related = [{ id: third.id, relation: 'same-place' }];
  first.label = 'Shots at the ford';
  first.prominence = 2;
}

/** The other files of a record with these events. */
function around(events: EventRecord[]): Draft {
  const [first] = events;
  const id = first?.id ?? '';
  const window = { from: '2010-01-01', to: '2011-12-31' };
  const years = Array.from(
    { length: UCDP_YEARS.last - UCDP_YEARS.first + 1 },
    (_, i) => `${UCDP_YEARS.first + i},3,4,6,1,1,2`,
  );
  const incidents = events.filter(({ type }) => type !== 'strategic-developments').length;
  return {
    events,
    actors: ['guards', 'smugglers'].map((actor) => ({
      id: actor,
      name: `The ${actor}`,
      kind: 'state-forces',
      country: 'TJ',
      aliases: [`Old ${actor}`],
    })),
    places: structuredClone(PLACES),
    periods: [
      {
        id: 'before-the-bridge',
        title: 'Before the bridge',
        start: '2010-01-01',
        end: '2010-12-31',
        why: 'The bridge was opened.',
      },
      {
        id: 'after-the-bridge',
        title: 'After the bridge',
        start: '2011-01-01',
        end: null,
        why: 'It is open.',
        headline: 'The bridge is open',
        standfirst: `${words(35)} [[${id}]].`,
        beginWith: [id, id, id],
      },
    ],
    coverage: {
      from: '2010-01-01',
      through: '2020-06-01',
      note: 'The newest page is of that day.',
    },
    story: {
      title: 'The ford and the bridge',
      standfirst: `${words(20)} [[${id}]].`,
      standfirstRestsOn: [id],
      steps: [
        {
          id: 'the-ford',
          title: 'The ford',
          window,
          filter: { direction: ['af-to-tj', 'tj-to-af', 'not-across'] },
          event: id,
          text: `${words(50)} [[${id}]].`,
          short: words(10),
          annotations: [
            { event: id, label: 'Shots at the ford' },
            { event: events[1]?.id ?? id, label: 'Shots again' },
          ],
        },
      ],
    },
    claims: [
      {
        id: 'first-shots',
        claim: 'The guards fired first.',
        verdict: 'partly',
        shows: `${events.length} records, ${words(50)} [[${id}]].`,
        for: [id],
        against: [],
        view: window,
        counts: { records: events.length, incidents },
        counted: [
          { says: `${events.length} records`, of: 'records', is: events.length, view: window },
        ],
        cannotTell: 'Who fired first.',
      },
    ],
    withdrawn: [
      { id: '9999-withdrawn', day: '2020-05-01', reason: 'It never happened.', successor: id },
    ],
    corrections: [
      {
        day: '2020-06-01',
        summary: 'A second source was found.',
        corrections: [{ id, reason: 'The second source counts one more.' }],
      },
      { day: '2020-05-01', summary: 'Nothing of note.', corrections: [] },
    ],
    synonyms: {
      synonyms: [
        ['killed', 'dead'],
        ['ford', 'crossing', 'брод'],
      ],
      namesakes: [{ of: 'guards', names: ['Guards of the museum'] }],
    },
    searches: [{ query: 'shots at the ford', event: id }],
    reference: ['year,low,best,high,state_based,non_state,one_sided', ...years].join('\n'),
    kept: ['9999-withdrawn', id].map((kept) => ({
      id: kept,
      firstDate: kept === id ? (first?.date ?? '') : '9999',
      lastVersion: '2020-04-01-00000000',
    })),
  };
}

const write = (value: unknown): string => stringify(value, { aliasDuplicateObjects: false });

/** The files of a draft. */
export function filesOf(draft: Draft): RawFile[] {
  const { reference, kept: _, events, ...lists } = draft;
  const years = [...new Set(events.map(({ date }) => String(date).slice(0, 4)))];
  return [
    ...years.map((year) => ({
      path: `data/events/${year}.yaml`,
      text: write(events.filter(({ date }) => String(date).slice(0, 4) === year)),
    })),
    ...Object.entries(lists).map(([name, list]) => ({
      path: `data/${name}.yaml`,
      text: write(list),
    })),
    { path: REFERENCE, text: reference },
  ];
}

export const surroundingsOf = ({ kept }: Draft): Surroundings => ({ today: TODAY, kept });
