import { describe, expect, it } from 'vitest';
import { loadDataset } from '@/lib/record/load';
import { toDetails } from './detail';

const details = toDetails(loadDataset());
const DRONE = '2025-11-26-shamsiddin-shohin-drone-attack';
const of = (id: string) => details.find(({ record }) => record.id === id);

describe('toDetails', () => {
  it('leads from 26 November 2025 to 30 November and back', () => {
    const next = of(DRONE)?.chain.find(({ id }) => id.startsWith('2025-11-30-'));
    expect(next).toBeDefined();
    expect(of(next?.id ?? '')?.chain.map(({ id }) => id)).toContain(DRONE);
  });

  it('states every relation on both records, once each, in order of time', () => {
    for (const { record, chain } of details) {
      const ids = chain.map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      for (const { id } of record.related) {
        expect(ids).toContain(id);
        expect(of(id)?.chain.map((other) => other.id)).toContain(record.id);
      }
    }
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
