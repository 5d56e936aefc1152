import { MS_PER_DAY } from '@/lib/time/day';
import { event, type Kind, source } from './kind';

const BIG = 1_000_000_000;
const known = (low: unknown, best: unknown, high: unknown) => ({
  fatalities: { low, best, high },
  victims: [],
});
const at = (country: string, lat: unknown, lon: unknown, province: string | null = null) => ({
  location: { name: 'A place', province, country, lat, lon, precision: 'country' },
  crossBorder: null,
});

const FIGURES: readonly Kind[] = [
  event('low over best', 'figures-in-order', 'low:', known(9, 3, 10)),
  event('best over high', 'figures-in-order', 'best:', known(1, 30, 10)),
  event('low over high, best unknown', 'figures-in-order', 'low:', known(30, null, 10)),
  event('a billion dead', 'large-figures', 'low:', known(BIG, BIG, BIG)),
  event('the largest number dead', 'large-figures', 'low:', known(0, 0, Number.MAX_SAFE_INTEGER)),
  event('1,001 dead at most', 'large-figures', 'low:', known(0, 0, 1_001)),
  event('two zeros too many', 'large-figures', 'low:', known(800, 800, 800)),
  event('a million injured', 'large-figures', 'low:', { injured: 1e12 }),
  event('large for nothing', 'large-figures', 'large:', { large: 'It was a large affair.' }),
  event('half a person dead', 'shape', 'low:', known(0.5, 1, 1)),
  event('minus one dead', 'shape', 'low:', known(-1, 1, 1)),
  event('not a number dead', 'shape', 'low:', known(Number.NaN, 1, 1)),
  event('infinitely many dead', 'shape', 'high:', known(0, 0, Number.POSITIVE_INFINITY)),
  event('the dead as a text', 'shape', 'low:', known('3', 3, 3)),
  event('figures missing', 'shape', '- id:', { fatalities: undefined }),
  event('injured minus one', 'shape', 'injured:', { injured: -1, victims: [] }),
  event('more victims killed than dead', 'victims-within-figures', '- group:', {
    fatalities: { low: 1, best: 1, high: 1 },
    victims: [{ group: 'Guards', killed: 30, injured: null }],
  }),
  event('victims killed where nothing is known', 'victims-within-figures', '- group:', {
    fatalities: { low: null, best: null, high: null },
    victims: [{ group: 'Guards', killed: 3, injured: null }],
  }),
  event('groups that add up to more', 'victims-within-figures', '- group:', {
    fatalities: { low: 3, best: 3, high: 3 },
    victims: ['Guards', 'Smugglers'].map((group) => ({ group, killed: 2, injured: null })),
  }),
  event('more victims injured than injured', 'victims-within-figures', '- group:', {
    injured: 1,
    victims: [{ group: 'Guards', killed: null, injured: 30 }],
  }),
];

const dated = (name: string, rule: string, date: unknown, id?: string): Kind =>
  event(name, rule, rule === 'id-begins-with-date' ? 'id:' : 'date:', {
    date,
    ...(id ? { id } : {}),
    related: [],
  });

const tomorrow = new Date(Date.UTC(2020, 5, 30) + MS_PER_DAY).toISOString().slice(0, 10);

const DATES: readonly Kind[] = [
  dated('in a distant future', 'event-in-coverage', '2099-01-01', '2099-01-01-x'),
  dated('tomorrow', 'event-in-coverage', tomorrow, `${tomorrow}-x`),
  dated('after the record ends', 'event-in-coverage', '2020-06-15', '2020-06-15-x'),
  dated('before the record begins', 'event-in-coverage', '1999-01-01', '1999-01-01-x'),
  dated('in another century', 'event-in-coverage', '1889-01-01', '1889-01-01-x'),
  dated('in the year 1', 'event-in-coverage', '0001-01-01', '0001-01-01-x'),
  dated('until 2099', 'event-in-coverage', '2010-01-01/2099-01-01', '2010-01-01-x'),
  dated('for nine years', 'event-length', '2010-02/2019-02', '2010-02-x'),
  dated('30 February', 'event-date', '2010-02-30', '2010-02-30-x'),
  dated('month 13', 'event-date', '2010-13-01', '2010-13-01-x'),
  dated('a span reversed', 'event-date', '2010-12-31/2010-01-01', '2010-12-31-x'),
  dated('a span of three', 'event-date', '2010/2011/2012', '2010-x'),
  dated('an open span', 'event-date', '2010-01-01/..', '2010-01-01-x'),
  dated('a set of level 2', 'event-date', '[2010,2011]', '2010-x'),
  dated('a season', 'event-date', '2010-21', '2010-21-x'),
  dated('a decade', 'event-date', '201X', '2010-x'),
  dated('ten thousand digits', 'event-date', '1'.repeat(10_000), '2010-x'),
  dated('a year with a letter', 'event-date', 'Y-17E7', '2010-x'),
  dated('no text', 'shape', 2010),
  dated('empty', 'event-date', ''),
  event('an id of another day', 'id-begins-with-date', 'id:', { id: '2009-09-09-x' }),
  event('an id with capitals', 'shape', 'id:', { id: '2010-01-01-Shots' }),
  event('an id of 200 letters', 'ids-are-names', 'id:', { id: `2010-${'a'.repeat(200)}` }),
];

const PLACES: readonly Kind[] = [
  event('coordinates swapped', 'inside-country', 'lat:', at('TJ', 68.7, 38.5)),
  event('coordinates swapped abroad', 'inside-country', 'lat:', at('UZ', 69.2, 41.3)),
  event('null island', 'inside-country', 'lat:', at('TJ', 0, 0)),
  event('Tajikistan deep in Afghanistan', 'inside-country', 'lat:', at('TJ', 34.1, 66.1)),
  event('Afghanistan in Dushanbe', 'inside-country', 'lat:', at('AF', 38.56, 68.79)),
  event('latitude 91', 'shape', 'lat:', at('TJ', 91, 69)),
  event('longitude 181', 'shape', 'lon:', at('TJ', 38, 181)),
  event('latitude not a number', 'shape', 'lat:', at('TJ', Number.NaN, 69)),
  event('a country that is none', 'countries', 'country:', at('ZZ', 38, 69)),
  event('a country by three letters', 'shape', 'country:', at('TJK', 38, 69)),
  event('a country in small letters', 'shape', 'country:', at('tj', 38, 69)),
  event('a province that is none', 'provinces', 'province:', at('TJ', 37.5, 69.3, 'Atlantis')),
  event('a province mistyped', 'provinces', 'province:', at('TJ', 37.5, 69.3, 'Khatlom')),
  event('__proto__ as province', 'provinces', 'province:', at('TJ', 37.5, 69.3, '__proto__')),
  event(
    'constructor as country’s province',
    'provinces',
    'province:',
    at('KG', 41, 75, 'constructor'),
  ),
  event(
    'a province of the other country',
    'provinces',
    'province:',
    at('AF', 36.7, 69.5, 'Khatlon'),
  ),
  event('a province far away', 'near-place', 'lat:', at('TJ', 39.9, 69.3, 'Khatlon')),
  event('a district that is none', 'near-district', 'district:', {
    'location.district': 'Nowhere',
  }),
  event('a district of HTML', 'plain-text', 'district:', { 'location.district': '<b>Ford</b>' }),
  event('a district far away', 'near-district', 'lat:', {
    ...at('TJ', 38.4, 69.3, 'Khatlon'),
    'location.district': 'Lower ford',
  }),
  event('a place of the list far away', 'near-place', 'lat:', {
    ...at('TJ', 37.9, 69.3, 'Khatlon'),
    'location.name': 'Lower ford',
  }),
  event('a point without a province', 'precision', 'precision:', {
    ...at('TJ', 37.5, 69.3),
    'location.precision': 'exact',
  }),
  event('over the frontier in New York', 'crossed-frontier', 'crossBorder:', {
    ...at('US', 40.7, -74, 'New York'),
    crossBorder: 'af-to-tj',
  }),
];

const SOURCES: readonly Kind[] = [
  event('no sources', 'shape', 'sources:', { sources: [], accounts: [] }),
  event('a source id twice', 'source-ids', '- id: s1', { 'sources.1.id': 's1' }),
  event('a claim of no source', 'source-ids', 'source:', { 'accounts.0.source': 's99' }),
  event('a thousand sources', 'source-ids', '- id: s1', {
    sources: Array.from({ length: 1_000 }, (_, i) => ({
      ...source({}).sources[0],
      id: `s${i + 1}`,
      url: `https://news.example.org/${i}`,
    })),
  }),
  event('one address twice', 'one-address-one-source', 'url:', {
    'sources.1.url': 'https://news.example.org/1',
  }),
  event('one address in two spellings', 'one-address-one-source', 'url:', {
    'sources.1.url': 'http://www.news.example.org/1/#top',
  }),
  event('published on day 99', 'published-days', 'published:', source({ published: '2012-99-99' })),
  event('published in 2099', 'published-days', 'published:', source({ published: '2099-01-01' })),
  event('published tomorrow', 'published-days', 'published:', source({ published: tomorrow })),
  event('published in 1800', 'published-days', 'published:', { 'sources.1.published': '1800' }),
  event('published in words', 'shape', 'published:', source({ published: 'last May' })),
  event('every source older', 'reported-after', 'published:', source({ published: '2009' })),
  event('language zz', 'languages', 'lang:', source({ lang: 'zz' })),
  event('language in full', 'shape', 'lang:', source({ lang: 'English' })),
  event('an English title of English', 'languages', 'titleEn:', source({ titleEn: 'Shots' })),
  event('confirmed by one publisher', 'confirmed', 'confidence:', {
    ...source({}),
    confidence: 'confirmed',
  }),
  event('confirmed by one publisher twice', 'confirmed', 'confidence:', {
    confidence: 'confirmed',
    sources: [
      ...source({}).sources,
      ...source({ id: 's2', url: 'https://news.example.org/2' }).sources,
    ],
  }),
  event('disputed by nobody', 'disputed', 'confidence:', {
    confidence: 'disputed',
    accounts: undefined,
  }),
  ...[
    ['javascript:', 'javascript:alert(1)'],
    ['data:', 'data:text/html,<script>1</script>'],
    ['ftp:', 'ftp://news.example.org/'],
    ['JaVaScRiPt: behind spaces', ' \tJaVaScRiPt:alert(1)'],
    ['no address', 'Ford Times, page 3'],
  ].map(([name = '', url]) => event(`${name} as address`, 'shape', 'url:', source({ url }))),
  ...[
    ['localhost', 'http://localhost/admin'],
    ['a bare number', 'http://161.35.110.226/a.html'],
    ['IPv6', 'http://[::1]/'],
    ['a password', 'https://www.bbc.co.uk:pw@evil.example/'],
    ['a host without a dot', 'http://x'],
    ['an inner host', 'https://news.internal/1'],
    ['100 kB', `https://news.example.org/${'a'.repeat(100_000)}`],
    ['a space within', 'https://news.example.org/a b'],
    ['a line break within', 'https://news.example.org/a\nb'],
  ].map(([name = '', url]) =>
    event(`${name} as address`, 'public-addresses', 'url:', source({ url })),
  ),
  event('an address without slashes', 'shape', 'url:', source({ url: 'http:news.example.org' })),
];

/** Ways to spoil what an event says: its figures, dates, places and sources. */
export const SPOILED_FACTS: readonly Kind[] = [...FIGURES, ...DATES, ...PLACES, ...SOURCES];
