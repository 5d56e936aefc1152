import { describe, expect, it } from 'vitest';
import type { Dataset, EventRecord } from '@/lib/record/schema';
import { withdrawnBy, withdrawnEvents } from './withdrawn';

const RECORD = { id: '', date: '1999-05-01', title: '' } as unknown as EventRecord;
const record = (id: string, title: string): EventRecord => ({ ...RECORD, id, title });

/** A version of a record with these events and nothing else. */
const version = (date: string, ...events: readonly EventRecord[]) => ({
  version: { id: `${date}-00000000`, date },
  dataset: { events } as unknown as Dataset,
});

const VERSIONS = [
  version('2027-01-01', record('1999-05-01-a', 'First words')),
  version('2027-02-01', record('1999-05-01-a', 'Last words'), record('1999-05-01-b', 'B')),
  version('2027-03-01', record('1999-05-01-b', 'B, retold')),
];
const WITHDRAWAL = { id: '1999-05-01-a', day: '2027-02-20', reason: 'Told twice.' };

describe('a withdrawn event', () => {
  it('is known by the last version that has it, and by what stands in its place', () => {
    expect(withdrawnEvents([{ ...WITHDRAWAL, successor: '1999-05-01-b' }], VERSIONS)).toEqual([
      {
        ...WITHDRAWAL,
        successor: '1999-05-01-b',
        title: 'Last words',
        date: '1999-05-01',
        version: { id: '2027-02-01-00000000', date: '2027-02-01' },
        successorTitle: 'B, retold',
      },
    ]);
  });

  it('may have nothing in its place; one that no version has is none', () => {
    const [found] = withdrawnEvents([WITHDRAWAL], VERSIONS);
    expect(found?.successorTitle).toBeNull();
    expect(withdrawnEvents([{ ...WITHDRAWAL, id: '1999-05-01-never' }], VERSIONS)).toEqual([]);
  });

  it('is gone from the versions after, and unknown to those from before it was kept', () => {
    const events = withdrawnEvents([WITHDRAWAL], VERSIONS);
    expect(withdrawnBy(events, '2027-03-01', '1999-05-01-a')?.reason).toBe('Told twice.');
    expect(withdrawnBy(events, null, '1999-05-01-a')?.reason).toBe('Told twice.');
    expect(withdrawnBy(events, '2027-02-01', '1999-05-01-a')).toBeNull();
    expect(withdrawnBy(events, '2026-12-31', '1999-05-01-a')).toBeNull();
    expect(withdrawnBy(events, '2027-03-01', '1999-05-01-b')).toBeNull();
  });
});
