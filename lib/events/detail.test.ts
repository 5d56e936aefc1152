import { describe, expect, it } from 'vitest';
import { crowded } from '@/lib/record/made-up/dataset';
import { toDetails } from './detail';

const details = toDetails(crowded);
const of = (id: string) => details.find(({ record }) => record.id === id);
const chainOf = (id: string) => of(id)?.chain.map((other) => other.id);

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
