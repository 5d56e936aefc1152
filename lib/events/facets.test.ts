import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { crowded } from '@/lib/record/made-up/dataset';
import { CONFIDENCES, EVENT_TYPES, THEMES } from '@/lib/record/vocabulary';
import { buildIndex } from './build-index';
import { countFacets } from './facets';
import { DIRECTION_CHOICES, type EventFilter, FILTER_KEYS, NO_FILTER, select } from './filter';
import { rowsInWindow } from './select';

const dataset = crowded;
const index = buildIndex(dataset);
const window = { fromMs: Date.UTC(1992, 0, 1), toMs: Date.UTC(2026, 3, 17) };

const some = <Word>(words: readonly Word[]) => fc.option(fc.subarray([...words]));
const filters: fc.Arbitrary<EventFilter> = fc.record({
  types: some(EVENT_TYPES),
  provinces: some(index.provinces.map(({ slug }) => slug)),
  actors: some(index.actors.map(({ id }) => id)),
  themes: some(THEMES),
  direction: some(DIRECTION_CHOICES),
  confidence: some(CONFIDENCES),
  killed: fc.option(fc.oneof(fc.integer({ min: 1, max: 100 }), fc.constant('unknown' as const))),
  accounts: fc.option(fc.constant('differ' as const)),
  only: fc.option(fc.constant('incidents' as const)),
  q: fc.option(
    fc
      .uniqueArray(fc.nat({ max: index.length - 1 }))
      .map((rows) => ({ text: 'words', rows: new Set(rows), leftOut: [] })),
  ),
});
const countOf = (filter: EventFilter): number =>
  rowsInWindow(index, select(index, filter), window).inside.length;

describe('countFacets', () => {
  it('says of every choice what choosing it alone leaves under the other keys', () => {
    fc.assert(
      fc.property(
        filters,
        fc.constantFrom(...FILTER_KEYS.filter((key) => key !== 'q')),
        fc.nat(),
        (filter, key, nth) => {
          const { choices } = countFacets(index, filter, window);
          const choice = choices[key][nth % choices[key].length];
          if (!choice) return;
          const { value } = choice;
          const alone =
            key === 'killed'
              ? value === 'unknown'
                ? value
                : Number(value)
              : key === 'accounts' || key === 'only'
                ? value
                : [value];
          expect(choice.count).toBe(countOf({ ...filter, [key]: alone }));
        },
      ),
      { numRuns: 150 },
    );
  });

  it('says of every key how many events dropping it would bring back', () => {
    fc.assert(
      fc.property(filters, (filter) => {
        const { leftOutBy, inAnyWindow } = countFacets(index, filter, window);
        for (const key of FILTER_KEYS) {
          expect(leftOutBy[key]).toBe(countOf({ ...filter, [key]: null }) - countOf(filter));
        }
        expect(inAnyWindow).toBe(select(index, filter).length);
      }),
      { numRuns: 40 },
    );
  });

  it('never takes "not known" for a number', () => {
    const unknown = select(index, { ...NO_FILTER, killed: 'unknown', only: 'incidents' });
    const known = select(index, { ...NO_FILTER, killed: 1, only: 'incidents' });
    const raw = dataset.events.filter(
      ({ type, scope, fatalities }) =>
        type !== 'strategic-developments' && scope !== 'context' && fatalities.low === null,
    );
    expect(unknown.length).toBe(raw.length);
    expect([...known].filter((row) => unknown.includes(row))).toEqual([]);
  });
});
