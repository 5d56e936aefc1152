import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { crowded } from '@/lib/record/made-up/dataset';
import type { Dataset } from '@/lib/record/schema';
import { buildIndex } from './build-index';
import { decodeIndex, encodeIndex } from './codec';
import { NOT_KNOWN } from './event-index';
import { figuresOf } from './figures';

const dataset = crowded;

describe('the index codec', () => {
  it('gives the record back as it was', () => {
    const index = buildIndex(dataset);
    expect(decodeIndex(encodeIndex(index))).toEqual(index);
  });

  it('gives any part of the record back, whatever its figures', () => {
    const figure = fc.option(fc.nat(100_000));
    fc.assert(
      fc.property(
        fc.subarray([...dataset.events]),
        fc.array(fc.tuple(figure, figure, figure), {
          minLength: dataset.events.length,
          maxLength: dataset.events.length,
        }),
        (events, figures) => {
          const changed: Dataset = {
            ...dataset,
            events: events.map((event, i) => {
              const [low = null, best = null, high = null] = figures[i] ?? [];
              return { ...event, fatalities: { low, best, high } };
            }),
          };
          const index = decodeIndex(encodeIndex(buildIndex(changed)));
          expect(index).toEqual(buildIndex(changed));
          for (const event of changed.events) {
            const row = index.rowOf.get(event.id) ?? NOT_KNOWN;
            expect(figuresOf(index, row)).toEqual(event.fatalities);
          }
        },
      ),
      { numRuns: 25 },
    );
  });

  it('refuses what is no index, in words', () => {
    for (const text of ['', '{', 'null', '[]', '{"format":"panj-index-0"}']) {
      expect(() => decodeIndex(text)).toThrow(/Reload the page/);
    }
  });
});
