import { describe, expect, it } from 'vitest';
import { byYear, changeLog, changesBetween, withoutReason } from './changes';
import type { Dataset, EventRecord } from './schema';

const EVENT: EventRecord = {
  id: '1999-05-01-a',
  date: '1999-05-01',
  title: 'A',
  type: 'battles',
  subtype: 'armed-clash',
  location: { name: 'P', province: null, country: 'TJ', lat: 38, lon: 69, precision: 'country' },
  crossBorder: null,
  actors: [{ id: 'x', role: 'party', label: 'Men of X' }],
  fatalities: { low: 1, best: 2, high: 3 },
  injured: null,
  victims: [],
  themes: [],
  confidence: 'reported',
  summary: 'S',
  narrative: 'N',
  sources: [
    { id: 's1', publisher: 'P', title: 'Т', url: 'https://p.example', published: null, lang: 'ru' },
  ],
  related: [],
};

const datasetOf = (...events: readonly EventRecord[]): Dataset => ({
  events,
  actors: [],
  places: [],
  periods: [],
  coverage: { from: '1999-01-01', through: '1999-12-31', note: 'C' },
  ucdp: [],
});

const version = (day: string) => ({ id: `${day}-00000000`, date: day });
const between = (before: EventRecord, after: EventRecord) =>
  changesBetween(datasetOf(before), datasetOf(after), version('2027-01-02'));

describe('what editors add', () => {
  it('corrects nothing, and is counted', () => {
    const [source] = EVENT.sources;
    const { corrected, edited } = between(EVENT, {
      ...EVENT,
      label: 'Short',
      prominence: 2,
      sources: source ? [{ ...source, titleEn: 'T' }] : [],
    });
    expect(corrected).toEqual([]);
    expect(edited).toEqual([
      { table: 'events', field: 'label', count: 1 },
      { table: 'events', field: 'prominence', count: 1 },
      { table: 'events', field: 'titleEn', count: 1 },
    ]);
  });

  it('is not taken for what the record itself says under the same name', () => {
    const { corrected, edited } = between(EVENT, {
      ...EVENT,
      actors: [{ id: 'x', role: 'party', label: 'Men of Y' }],
    });
    expect(corrected[0]?.fields.map(({ field }) => field)).toEqual(['actors']);
    expect(edited).toEqual([]);
  });
});

describe('corrections', () => {
  const after: EventRecord = {
    ...EVENT,
    title: 'B',
    fatalities: { low: 1, best: 2, high: 4 },
    injured: 5,
  };

  it('of figures come first', () => {
    expect(between(EVENT, after).corrected[0]?.fields.map(({ field }) => field)).toEqual([
      'fatalities.high',
      'injured',
      'title',
    ]);
  });

  it('have the reason that was given under the day of their version, and none of another day', () => {
    const log = (day: string) =>
      changeLog(
        [
          { version: version('2027-01-01'), dataset: datasetOf(EVENT) },
          { version: version('2027-01-02'), dataset: datasetOf(after) },
        ],
        [{ day, summary: 'Why.', corrections: [{ id: EVENT.id, reason: 'A second source.' }] }],
      );
    const [first, second] = log('2027-01-02');
    expect(first?.summary).toBeUndefined();
    expect(second).toMatchObject({
      summary: 'Why.',
      corrected: [{ key: EVENT.id, reason: 'A second source.' }],
    });
    expect(log('2027-01-02').flatMap(withoutReason)).toEqual([]);
    expect(log('2027-01-03').flatMap(withoutReason)).toEqual([EVENT.id]);
  });

  it('stand under the year of the event', () => {
    const of = (key: string) => ({ table: 'events', key, name: key, fields: [] }) as const;
    const [a, b, c] = [of('1999-05-01-a'), of('1992-b'), of('1999-12-c')];
    expect(byYear([a, b, c])).toEqual([
      ['1992', [b]],
      ['1999', [a, c]],
    ]);
  });
});
