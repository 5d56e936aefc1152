import { describe, expect, it } from 'vitest';
import { frequency } from '@/lib/charts/frequency';
import { valueAt } from '@/lib/events/column';
import { madeUpIndex as index } from '@/lib/events/made-up';
import { isIncident } from '@/lib/events/select';
import { countIn, tally } from '@/lib/events/tally';
import { madeUp } from '@/lib/record/made-up/dataset';
import { isIncidentRecord } from '@/lib/record/vocabulary';
import { binCardInWords, binSentence, eventCardInWords, groupCardInWords } from './card-words';

const rows = Array.from({ length: index.length }, (_, row) => row);
const counted = tally(index, Uint32Array.from(rows));
const year = (at: number) => {
  const span = { fromMs: Date.UTC(at, 0, 1), toMs: Date.UTC(at + 1, 0, 1) - 1 };
  return { label: String(at), totals: countIn(counted, span) };
};

describe('the card of an event', () => {
  it.each(madeUp.events.map((event) => [event.id, event] as const))('%s', (id, event) => {
    const card = eventCardInWords(index, index.rowOf.get(id) ?? -1);
    expect(card.title).toBe(event.title);
    expect(card.place).toContain(event.location.name);
    expect(card.evidence).toContain(`${event.sources.length} source`);
    expect(card.evidence.includes('accounts differ')).toBe((event.accounts ?? []).length > 0);
    expect(card.toll === null).toBe(!isIncidentRecord(event));
  });

  it('says of an incident without figures that they are not known, and never 0', () => {
    const row = rows.find(
      (at) =>
        isIncident(index, at) &&
        [index.low, index.best, index.high].every((column) => valueAt(column, at) < 0),
    );
    if (row === undefined) throw new Error('No made-up incident lacks every figure.');
    expect(eventCardInWords(index, row).toll).toBe('Number killed not known');
  });
});

describe('the card of a bar', () => {
  const series = frequency(counted, 'year', {
    fromMs: Date.UTC(1990, 0, 1),
    toMs: Date.UTC(2026, 0, 1) - 1,
  });

  it('counts by type what it counts in all', () => {
    for (const bin of series.bins) {
      const { types } = binCardInWords(bin);
      expect(types.reduce((sum, { count }) => sum + count, 0)).toBe(bin.totals.incidents);
      expect(types.every(({ count }) => count > 0)).toBe(true);
    }
  });

  it('is one sentence of bin, counts and people killed', () => {
    const bin = series.bins.find(({ totals }) => totals.incidents > 1);
    if (!bin) throw new Error('No made-up year has two incidents.');
    expect(binSentence(bin)).toMatch(/^\d{4}: \d+ incidents\. .+ \d+\. .*killed.*\.$/);
  });

  it('tells a year without incidents from one that is not covered', () => {
    expect(binSentence(year(2030))).toBe('2030: not covered.');
    expect(binCardInWords(year(2030)).toll).toBeNull();
    expect(year(2030).totals.incidents).toBe(0);
  });
});

describe('the card of a group', () => {
  it('names the place, counts events, and sums the incidents among them', () => {
    expect(groupCardInWords(index, 'Somewhere', rows).head).toBe(
      `Somewhere: ${rows.length} events`,
    );
    expect(groupCardInWords(index, 'Somewhere', rows).toll).toContain('killed');
    const others = rows.filter((row) => !isIncident(index, row));
    expect(groupCardInWords(index, 'Somewhere', others).toll).toBe('No incident among them');
  });
});
