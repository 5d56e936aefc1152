import { describe, expect, it } from 'vitest';
import { crowded } from '@/lib/record/made-up/dataset';
import type { EventRecord } from '@/lib/record/schema';
import { toDetails } from './detail';

const details = toDetails(crowded);
const of = (id: string) => details.find(({ record }) => record.id === id);
const chainOf = (id: string) => of(id)?.chain.map((other) => other.id);

describe('a chain', () => {
  const [pattern] = crowded.events;
  if (!pattern) throw new Error('There is no made-up event.');
  const event = (date: string, related: EventRecord['related']): EventRecord => ({
    ...pattern,
    id: `${date}-made-up`,
    date,
    related,
  });
  const events = [
    event('2001-01-01', [{ id: '2001-01-02-made-up', relation: 'followed-by' }]),
    event('2001-01-02', [{ id: '2001-01-03-made-up', relation: 'followed-by' }]),
    event('2001-01-03', [{ id: '2001-01-04-made-up', relation: 'same-place' }]),
    event('2001-01-04', [{ id: '2001-01-05-made-up', relation: 'followed-by' }]),
    event('2001-01-05', []),
  ];
  const found = toDetails({ ...crowded, events });
  const at = (day: number) => found[day - 1];

  it('has all that can be reached by what followed what, and the event in its place', () => {
    expect(at(3)?.chain.map(({ id, relation }) => [id.slice(8, 10), relation])).toEqual([
      ['01', null],
      ['02', 'follows'],
      ['04', 'same-place'],
    ]);
    expect(at(3)?.chainAt).toBe(2);
    expect(at(1)?.chainAt).toBe(0);
  });

  it('goes no further than to an event of the same place', () => {
    expect(at(2)?.chain.map(({ id }) => id.slice(8, 10))).toEqual(['01', '03']);
    expect(at(5)?.chain.map(({ id }) => id.slice(8, 10))).toEqual(['04']);
  });
});

describe('toDetails', () => {
  it('leads from an event to what followed it and back, though only one of them says so', () => {
    expect(chainOf('2001-11-03-orchard-attack')).toEqual(['2001-11-04-orchard-search']);
    expect(chainOf('2001-11-04-orchard-search')).toEqual(['2001-11-03-orchard-attack']);
  });

  it('states a relation once where both records state it, each in its own way', () => {
    expect(chainOf('2025-10-05-north-bridge-drone')).toEqual(['2025-10-12-north-bridge-shots']);
    expect(chainOf('2025-10-12-north-bridge-shots')).toEqual(['2025-10-05-north-bridge-drone']);
  });

  it('leads nowhere from an event without relations', () => {
    expect(chainOf('1995-09-market-street-riot')).toEqual([]);
  });

  it('steps through the whole record by next', () => {
    let at = details.find(({ previous }) => previous === null);
    let steps = 0;
    while (at) {
      steps += 1;
      const next = at.next;
      at = next ? of(next.id) : undefined;
    }
    expect(steps).toBe(details.length);
  });
});
