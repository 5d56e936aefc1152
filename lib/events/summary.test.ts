import { describe, expect, it } from 'vitest';
import { crowded } from '@/lib/record/made-up/dataset';
import { buildIndex } from './build-index';
import { summarise } from './summary';

const dataset = crowded;
const index = buildIndex(dataset);
const summary = summarise(
  index,
  Array.from({ length: index.length }, (_, row) => row),
);
const incidents = dataset.events.filter(
  ({ type, scope }) => type !== 'strategic-developments' && scope !== 'context',
);

describe('summarise', () => {
  it('counts incidents, disputes and places as the records do', () => {
    expect(summary.events).toBe(dataset.events.length);
    expect(summary.incidents).toBe(incidents.length);
    expect(summary.developments + summary.context + summary.incidents).toBe(summary.events);
    expect(summary.developments).toBe(
      dataset.events.filter(({ type }) => type === 'strategic-developments').length,
    );
    expect(summary.disputed).toBe(
      incidents.filter(({ confidence }) => confidence === 'disputed').length,
    );
    const counts = new Map(summary.places.map(({ name, count }) => [name, count]));
    expect(counts.get('khatlon')).toBe(
      incidents.filter(({ location }) => location.province === 'Khatlon').length,
    );
    expect([...counts.values()]).toEqual([...counts.values()].sort((a, b) => b - a));
  });

  it('ranks the deadliest by best estimate and leaves out what has none', () => {
    const best = summary.deadliest.map((row) => index.best[row] ?? -1);
    expect(best).toEqual([...best].sort((a, b) => b - a));
    expect(best[0]).toBe(Math.max(...incidents.map(({ fatalities }) => fatalities.best ?? -1)));
    expect(Math.min(...best)).toBeGreaterThanOrEqual(0);
  });
});
