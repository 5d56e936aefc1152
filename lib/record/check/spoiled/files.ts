import { UCDP_YEARS } from '@/lib/record/vocabulary';
import { REFERENCE } from '../reference';
import { entry, type Kind, text } from './kind';

const PERIODS = 'data/periods.yaml';
const ACTORS = 'data/actors.yaml';
const COVERAGE = 'data/coverage.yaml';
const STORY = 'data/story.yaml';
const CLAIMS = 'data/claims.yaml';
const WITHDRAWN = 'data/withdrawn.yaml';
const CORRECTIONS = 'data/corrections.yaml';

const first = entry(PERIODS, ({ periods }) => periods[0]);
const last = entry(PERIODS, ({ periods }) => periods.at(-1));
const actor = entry(ACTORS, ({ actors }) => actors[1]);
const place = entry('data/places.yaml', ({ places }) => places[0]);
const coverage = entry(COVERAGE, (draft) => draft.coverage);
const step = entry(STORY, ({ story }) => story.steps[0]);
const story = entry(STORY, (draft) => draft.story);
const claim = entry(CLAIMS, ({ claims }) => claims[0]);
const gone = entry(WITHDRAWN, ({ withdrawn }) => withdrawn[0]);
const synonyms = entry('data/synonyms.yaml', (draft) => draft.synonyms);
const search = entry('data/searches.yaml', ({ searches }) => searches[0]);
const corrected = entry(CORRECTIONS, ({ corrections }) => corrections[0]);

const ucdp = (name: string, rule: string, change: (text: string) => string, on?: string): Kind => ({
  ...text(REFERENCE)(name, rule, change, on),
});
const words = (count: number): string => Array(count).fill('word').join(' ');

const RECORD: readonly Kind[] = [
  first('a period that ends on no day', 'calendar-days', 'end:', { end: '2010-13-45' }),
  first('a period that starts on day 0', 'calendar-days', 'start:', { start: '0000-00-00' }),
  last('a period that starts on no day', 'calendar-days', 'start:', { start: '2011-99-99' }),
  first('a period that starts after it ends', 'periods', 'end:', {
    start: '2010-12-31',
    end: '2010-06-30',
  }),
  first('a gap between periods', 'periods', 'end:', { end: '2010-12-30' }),
  first('periods that overlap', 'periods', 'end:', { end: '2011-01-02' }),
  first('an open period in the middle', 'periods', 'end:', { end: null }),
  last('the last period until 2099', 'periods', 'end:', { end: '2099-01-01' }),
  last('the last period after the record', 'periods', 'start:', { start: '2020-06-29' }),
  ...['window', 'before', 'none', 'all'].map((word) =>
    first(`a period called ${word}`, 'ids-are-names', 'id:', { id: word }),
  ),
  last('a period twice', 'ids-once', 'id:', { id: 'before-the-bridge' }),
  last('a headline without a standfirst', 'periods-introduced', 'id:', { standfirst: undefined }),
  last('a period that begins with nothing', 'named-events', '- 2010-nothing', {
    beginWith: ['2010-nothing', '2010-nothing', '2010-nothing'],
  }),
  last('a standfirst of 29 words', 'editors-words', 'standfirst:', { standfirst: words(29) }),
  text(PERIODS)('no periods', 'readable', () => '[]'),
  text(PERIODS)('an empty file of periods', 'readable', () => ''),
  actor('an actor called none', 'ids-are-names', 'id:', { id: 'none' }),
  actor('an actor without a name', 'shape', 'name:', { name: ' ' }),
  actor('an actor of a country in small letters', 'shape', 'country:', { country: 'zz' }),
  actor('an actor of a country that is none', 'countries', 'country:', { country: 'ZZ' }),
  actor('two actors of one name', 'actor-names', 'name:', { name: 'The Guards' }),
  actor('a semicolon in an alias', 'names', '- a;b', { aliases: ['a;b'] }),
  actor('an alias twice', 'names', '- Old', { aliases: ['Old', 'Old'] }),
  actor('an actor of an unknown kind', 'shape', 'kind:', { kind: 'club' }),
  text(ACTORS)('no actors', 'readable', () => '[]'),
  place('latitude 999', 'inside-country', 'lat:', { lat: 999 }),
  place('a place with coordinates swapped', 'inside-country', 'lat:', { lat: 69.3, lon: 37.5 }),
  place('a place in an unknown province', 'provinces', 'province:', { province: 'Atlantis' }),
  text('data/places.yaml')('no places', 'readable', () => '[]'),
  text('data/places.yaml')(
    'a latitude that is no number',
    'shape',
    (all) => all.replace(/lat: .*/, 'lat: .nan'),
    'lat:',
  ),
  coverage('coverage until 2099', 'coverage', 'through:', { through: '2099-12-31' }),
  coverage('coverage from no day', 'calendar-days', 'from:', { from: '1990-99-99' }),
  coverage('coverage through no day', 'calendar-days', 'through:', { through: '2019-99-99' }),
  coverage('coverage that ends before it begins', 'coverage', 'through:', {
    through: '2009-01-01',
  }),
  coverage('coverage that begins elsewhere', 'coverage', 'from:', { from: '2009-12-31' }),
  text(COVERAGE)(
    'two coverages',
    'readable',
    (all) => `- ${all.trim().replaceAll('\n', '\n  ')}\n`,
  ),
  text(COVERAGE)('empty coverage', 'readable', () => ''),
  text(COVERAGE)('coverage of 5', 'readable', () => '5'),
];

const UCDP: readonly Kind[] = [
  ucdp('an empty reference', 'readable', () => ''),
  ucdp('a reference of its header alone', 'readable', (all) => all.split('\n')[0] ?? ''),
  ucdp('columns renamed', 'readable', (all) => all.replace('best', 'bst')),
  ucdp('a column missing', 'readable', (all) => all.replaceAll(/,[^,\n]*$/gm, '')),
  ucdp('minus five dead', 'readable', (all) => all.replace('1995,3', '1995,-5'), '1995'),
  ucdp('a figure missing', 'readable', (all) => all.replace('1995,3', '1995,'), '1995'),
  ucdp('a figure in words', 'readable', (all) => all.replace('1995,3', '1995,three'), '1995'),
  ucdp('low over best', 'reference-figures', (all) => all.replace('1995,3', '1995,9'), '1995'),
  ucdp(
    'best that is no sum',
    'reference-figures',
    (all) => all.replace('1995,3,4', '1995,3,5'),
    '1995',
  ),
  ucdp('the year 9999', 'reference-complete', (all) => all.replace('1995,', '9999,'), '9999'),
  ucdp('a year twice', 'reference-complete', (all) => all.replace('1996,', '1995,'), '1995'),
  ucdp(
    'half the years',
    'reference-complete',
    (all) => all.split('\n').slice(0, 15).join('\n'),
    '2004',
  ),
  ucdp(
    'the last year missing',
    'reference-complete',
    (all) => all.split('\n').slice(0, -1).join('\n'),
    String(UCDP_YEARS.last - 1),
  ),
];

const EDITORIAL: readonly Kind[] = [
  step('a step that ends before it begins', 'story-steps', 'to:', {
    window: { from: '2011-01-01', to: '2010-01-01' },
  }),
  step('a step beyond the record', 'story-steps', 'from:', { 'window.to': '2030-01-01' }),
  step('a step to no day', 'calendar-days', 'to:', { 'window.to': '2011-02-30' }),
  step('an event outside its step', 'story-steps', 'event:', {
    window: { from: '2015-01-01', to: '2016-01-01' },
  }),
  step('a filter of an unknown province', 'story-steps', '- atlantis', {
    'filter.provinces': ['atlantis'],
  }),
  step('a filter of an unknown actor', 'story-steps', '- martians', {
    'filter.actors': ['martians'],
  }),
  step('a filter of an unknown type', 'shape', '- war', { 'filter.types': ['war'] }),
  step('a step about no event', 'named-events', 'event:', { event: '2010-nothing' }),
  step('a step about a withdrawn event', 'named-events', 'text:', {
    text: `${words(50)} [[9999-withdrawn]]`,
  }),
  step('a step of 44 words', 'editors-words', 'text:', { text: words(44) }),
  step('21 words in short', 'editors-words', 'short:', { short: words(21) }),
  step('a label of a toll that is none', 'story-steps', 'label:', {
    'annotations.0.label': 'Shots: 977 dead',
  }),
  story('a standfirst on nothing', 'named-events', '- 2010-nothing', {
    standfirstRestsOn: ['2010-nothing'],
  }),
  {
    name: 'a step twice',
    rule: 'story-steps',
    file: STORY,
    on: 'id: the-ford',
    spoil: ({ story: { steps } }) => steps.push(...structuredClone(steps)),
  },
  last('a headline with a number of no record', 'period-figures', 'headline:', {
    headline: '977 years of the bridge',
  }),
  last('a standfirst of a period with a number of no record', 'period-figures', 'standfirst:', {
    standfirst: `${words(35)} 977.`,
  }),
  story('a standfirst with a number of no record', 'story-figures', 'standfirst:', {
    standfirst: `It lists 977 events and ${words(20)}.`,
  }),
  story('a standfirst that counts wrong', 'story-figures', 'is:', {
    standfirst: 'It lists 977 events.',
    counted: [{ says: '977 events', of: 'records', is: 977 }],
  }),
  story('a standfirst that counts in words it has not', 'story-figures', 'says:', {
    counted: [{ says: '977 events', of: 'records', is: 977 }],
  }),
  story('a story of other years than are covered', 'story-figures', 'title:', {
    title: 'Thirty-six years at the ford',
  }),
  step('a step with a number of no record', 'story-figures', 'text:', {
    text: `${words(50)} nine hundred and 977 dead [[2010-nothing]].`,
  }),
  step('a step in short with a number of no record', 'story-figures', 'short:', {
    short: 'Shots, and 977 dead.',
  }),
  step('a step called by years outside it', 'story-figures', 'title:', {
    title: 'The ford, 2010–77',
  }),
  step('a step that counts wrong', 'story-figures', 'is:', {
    text: `${words(50)} 977 dead.`,
    counted: [
      {
        says: '977 dead',
        of: 'killed',
        is: 977,
        view: { from: '2010-01-01', to: '2011-12-31' },
      },
    ],
  }),
  claim('a claim counted wrong', 'claims-counted', 'records:', { 'counts.records': 99 }),
  claim('a claim beyond the record', 'claims-counted', 'from:', { 'view.from': '1990-01-01' }),
  claim('a claim that shows a number of no record', 'claims-figures', 'shows:', {
    shows: `${words(50)} 977 [[2010-nothing]].`,
    counted: undefined,
  }),
  claim('a claim that counts wrong in words', 'claims-figures', 'is:', { 'counted.0.is': 977 }),
  claim('a claim that counts in words it has not', 'claims-figures', 'says:', {
    'counted.0.says': '977 records',
  }),
  claim('a claim that counts in nothing', 'claims-figures', 'says:', {
    'counted.0.view': undefined,
  }),
  claim('a claim that counts among nothing', 'named-events', '- 2010-nothing', {
    'counted.0.events': ['2010-nothing'],
  }),
  claim('a claim for nothing', 'named-events', '- 2010-nothing', { for: ['2010-nothing'] }),
  claim('a claim of 31 words', 'editors-words', 'claim:', { claim: words(31) }),
  claim('a verdict that is none', 'shape', 'verdict:', { verdict: 'true' }),
  claim('supported by nothing', 'verdicts', 'verdict:', { verdict: 'supported', for: [] }),
  search('a search for what is not there', 'named-events', 'event:', { event: '2010-nothing' }),
  search('a search without words', 'shape', 'query:', { query: '' }),
  synonyms('a synonym twice', 'synonyms', '- Ford', { 'synonyms.1': ['ford', 'brod', 'Ford'] }),
  synonyms('a row of synonyms twice', 'synonyms', '- - dead', { 'synonyms.1': ['dead', 'killed'] }),
  synonyms('a synonym of nothing', 'shape', '- ford', { 'synonyms.1': ['ford'] }),
  synonyms('a namesake of nobody', 'synonyms', 'of:', { 'namesakes.0.of': 'martians' }),
  claim('contradicted by nothing', 'verdicts', 'verdict:', { verdict: 'contradicted' }),
];

const RELEASE: readonly Kind[] = [
  gone('withdrawn without a reason', 'shape', 'reason:', { reason: '' }),
  gone('withdrawn on no day', 'calendar-days', 'day:', { day: '2020-02-30' }),
  gone('withdrawn tomorrow', 'withdrawn', 'day:', { day: '2020-07-01' }),
  gone('succeeded by nothing', 'named-events', 'successor:', { successor: '2010-nothing' }),
  gone('succeeded by itself', 'withdrawn', 'successor:', { id: '2010-x', successor: '2010-x' }),
  corrected('corrected tomorrow', 'corrections', 'day:', { day: '2020-07-01' }),
  corrected('corrections out of order', 'corrections', 'day:', { day: '2020-04-01' }),
  corrected('a correction of what was never kept', 'corrections', 'id:', {
    corrections: [{ id: '2010-never-kept', reason: 'No reason.' }],
  }),
  gone('withdrawn and never kept', 'withdrawn', 'id:', { id: '2010-never-kept' }),
  {
    name: 'withdrawn and still there',
    rule: 'withdrawn',
    file: WITHDRAWN,
    on: 'id:',
    spoil: ({ events: [event], withdrawn: [entry] }) => {
      if (event && entry) entry.id = event.id;
    },
  },
  {
    name: 'an id that vanished',
    rule: 'ids-stay',
    file: 'data/events/2010.yaml',
    spoil: ({ kept }) =>
      kept.push({ id: '2010-vanished', firstDate: '2010', lastVersion: '2020-04-01-00000000' }),
  },
  {
    name: 'an id that was renamed',
    rule: 'ids-stay',
    file: 'data/events/2010.yaml',
    spoil: ({ kept, events: [, event] }) => {
      if (!event) return;
      kept.push({ id: '2010-old-name', firstDate: '2010', lastVersion: '2020-04-01-00000000' });
      event.id = event.id.replace('event', 'new-name');
    },
  },
];

/** Ways to spoil every other file. */
export const SPOILED_FILES: readonly Kind[] = [...RECORD, ...UCDP, ...EDITORIAL, ...RELEASE];
