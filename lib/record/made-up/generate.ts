import { dayStartMs, isoDay, MS_PER_DAY } from '@/lib/time/day';
import type { Dataset, EventRecord } from '../schema';
import { CONFIDENCES, DIRECTIONS, EVENT_TYPES, SUBTYPES, THEMES } from '../vocabulary';
import { seeded } from './random';

const PLACES: readonly EventRecord['location'][] = [
  {
    name: 'Lower ford',
    province: 'Khatlon',
    country: 'TJ',
    lat: 37.4,
    lon: 68.9,
    precision: 'near',
  },
  {
    name: 'Hill town',
    province: 'GBAO',
    country: 'TJ',
    lat: 37.49,
    lon: 71.55,
    precision: 'exact',
  },
  {
    name: 'Orchard',
    province: 'DRS',
    country: 'TJ',
    lat: 39.02,
    lon: 70.37,
    precision: 'district',
  },
  { name: 'Market', province: 'Sughd', country: 'TJ', lat: 40.28, lon: 69.62, precision: 'exact' },
  {
    name: 'Far bank',
    province: 'Takhar',
    country: 'AF',
    lat: 36.9,
    lon: 69.6,
    precision: 'province',
  },
  { name: 'The plain', province: null, country: 'AF', lat: 36.5, lon: 68, precision: 'country' },
];

/**
 * Events by rule, the same for the same seed: each on a day of the record's coverage, some only by the
 * month, the year or a range, some `~` or `?`, some without any figure.
 *
 * @param base whose actors and coverage the events take.
 */
export function generateRecords(base: Dataset, count: number, seed: number): EventRecord[] {
  const random = seeded(seed);
  const pick = <Value>(values: readonly Value[]): Value => {
    const value = values[Math.floor(random() * values.length)];
    if (value === undefined) throw new Error('There is nothing to pick from.');
    return value;
  };
  const chance = (share: number): boolean => random() < share;
  const firstMs = dayStartMs(base.coverage.from);
  const days = Math.floor((dayStartMs(base.coverage.through) - firstMs) / MS_PER_DAY);
  return Array.from({ length: count }, (_, number) => {
    // Most fall into the first third, as in a war: a steady rate has no change points to find.
    const at = chance(0.6) ? random() / 3 : random();
    const start = isoDay(firstMs + Math.floor(at * days) * MS_PER_DAY);
    // Of the year in which coverage begins or ends only days are said: a year would reach outside.
    const isWhole =
      start.slice(0, 4) > base.coverage.from && start < base.coverage.through.slice(0, 4);
    const known = start.slice(0, isWhole ? pick([10, 10, 10, 10, 10, 10, 7, 4]) : 10);
    const last = isoDay(dayStartMs(start) + Math.ceil(random() * 40) * MS_PER_DAY);
    const isRange = known.length === 10 && isWhole && chance(0.1);
    const type = pick(EVENT_TYPES);
    const best = Math.floor(random() ** 3 * 30);
    return {
      id: `${known}-made-up-${number + 1}`,
      date: isRange ? `${known}/${last}` : known + pick(['', '', '', '', '', '', '~', '?']),
      title: `Made-up event number ${number + 1} by the river`,
      type,
      subtype: pick(SUBTYPES[type]),
      ...(chance(0.04) ? { scope: 'context' as const } : {}),
      location: pick(PLACES),
      crossBorder: chance(0.1) ? pick(DIRECTIONS) : null,
      actors: [{ id: pick(base.actors).id, role: 'party' }],
      fatalities: pick([
        { low: null, best: null, high: null },
        { low: null, best: null, high: null },
        { low: best, best: null, high: null },
        { low: null, best, high: null },
        { low: null, best: null, high: best },
        { low: best, best, high: best },
        { low: best, best: best + 2, high: best + 5 },
        { low: best, best: best + 1, high: null },
      ]),
      injured: chance(0.5) ? null : best,
      victims: [],
      themes: [pick(THEMES)],
      confidence: pick(CONFIDENCES),
      summary: `What event number ${number + 1} was, in one made-up sentence.`,
      narrative: `Event number ${number + 1} never happened. It stands here so that pages fill.\n`,
      sources: [
        {
          id: 's1',
          publisher: 'Bridge Gazette',
          title: `Report ${number + 1}`,
          url: `https://gazette.example/${number + 1}`,
          published: known,
          lang: 'en',
        },
      ],
      related: [],
    };
  });
}
