import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EventIndex, Row } from '@/lib/events/event-index';
import { crowdedIndex, generateIndex, madeUpIndex } from '@/lib/events/made-up';
import { rowsInWindow } from '@/lib/events/select';
import { type Totals, tally } from '@/lib/events/tally';
import type { Period } from '@/lib/record/schema';
import { makeBins } from '@/lib/time/bins';
import { dayEndMs, dayStartMs } from '@/lib/time/day';
import type { TimeWindow } from '@/lib/time/window';
import { byRank } from './rank';
import { layoutVertical, type VerticalInput, type VerticalTimeline } from './vertical';

const days = (from: string, to: string): TimeWindow => ({
  fromMs: dayStartMs(from),
  toMs: dayEndMs(to),
});
const ALL = days('1990-01-01', '2026-06-30');
const allRows = ({ length }: EventIndex): Uint32Array => Uint32Array.from({ length }, (_, i) => i);

type Laid = Partial<Pick<VerticalInput, 'mostPx' | 'selected' | 'asked' | 'widthPx'>>;

function lay(index: EventIndex, window: TimeWindow, more: Laid = {}, rows = allRows(index)) {
  const listed = [...rowsInWindow(index, rows, window).touching];
  const input = { index, tally: tally(index, rows), rows: listed, window };
  const timeline = layoutVertical({ widthPx: 220, mostPx: 4_000, ...input, ...more });
  return { listed, timeline };
}

const stretchesOf = ({ sections }: VerticalTimeline) => sections.flatMap((one) => one.stretches);
const cardsOf = (timeline: VerticalTimeline): readonly Row[] =>
  stretchesOf(timeline).flatMap(({ cards }) => cards.map(({ row }) => row));
const restOf = (timeline: VerticalTimeline): readonly Row[] =>
  stretchesOf(timeline).flatMap(({ rest }) => rest);

const anyWindow = fc
  .tuple(fc.integer({ min: 0, max: 13_000 }), fc.integer({ min: 0, max: 13_000 }))
  .map(([from, length]): TimeWindow => {
    const fromMs = ALL.fromMs + from * 86_400_000;
    return { fromMs, toMs: Math.min(ALL.toMs, fromMs + (length + 1) * 86_400_000 - 1) };
  });
const anyIndex = fc.integer({ min: 1, max: 40 }).map((seed) => generateIndex(120, seed));

describe('the vertical timeline', () => {
  it('has every event once, named or not, in the order of time', () => {
    fc.assert(
      fc.property(
        anyIndex,
        anyWindow,
        fc.integer({ min: 0, max: 6_000 }),
        (index, window, mostPx) => {
          const { listed, timeline } = lay(index, window, { mostPx });
          const shown = [...cardsOf(timeline), ...restOf(timeline)].sort((a, b) => a - b);
          expect(shown).toEqual(listed);
          const spans = stretchesOf(timeline).map(({ span }) => span);
          expect(spans[0]?.fromMs).toBe(window.fromMs);
          expect(spans.at(-1)?.toMs).toBe(window.toMs);
          spans.forEach(({ fromMs }, at) => {
            if (at > 0) expect(fromMs).toBe((spans[at - 1]?.toMs ?? 0) + 1);
          });
        },
      ),
    );
  });

  it('names those that rank highest, and no more than there is room for', () => {
    fc.assert(
      fc.property(
        anyIndex,
        anyWindow,
        fc.integer({ min: 0, max: 6_000 }),
        (index, window, mostPx) => {
          const { listed, timeline } = lay(index, window, { mostPx });
          const named = cardsOf(timeline);
          const ranked = [...listed].sort(byRank(index, window, []));
          expect(new Set(named)).toEqual(new Set(ranked.slice(0, named.length)));
          if (named.length > 0) expect(timeline.heightPx).toBeLessThanOrEqual(mostPx);
        },
      ),
    );
  });

  it('always names the selected event and what is asked for, by the words given', () => {
    fc.assert(
      fc.property(anyIndex, fc.nat(), fc.nat(), (index, a, b) => {
        const [selected, other] = [a % index.length, b % index.length];
        const asked = new Map([[other, 'By these words']]);
        const { listed, timeline } = lay(index, ALL, { mostPx: 0, selected, asked });
        const cards = stretchesOf(timeline).flatMap((one) => one.cards);
        const expected = [...new Set([selected, other])].filter((row) => listed.includes(row));
        expect(cards.map(({ row }) => row).sort((x, y) => x - y)).toEqual(
          expected.sort((x, y) => x - y),
        );
        if (expected.includes(other)) {
          expect(cards.find(({ row }) => row === other)?.text).toBe('By these words');
        }
      }),
    );
  });

  it('counts in its years what the window counts, but for what is too vague for one', () => {
    fc.assert(
      fc.property(anyIndex, anyWindow, (index, window) => {
        const { timeline } = lay(index, window);
        const sum = (parts: readonly { readonly totals: Totals }[]): number =>
          parts.reduce((total, { totals }) => total + totals.incidents, 0);
        // The years of a record without periods are those of the rail.
        expect(sum(stretchesOf(timeline))).toBe(sum(timeline.rail));
        expect(timeline.rail.map(({ label }) => Number(label))).toEqual(
          makeBins('year', window).map(({ label }) => Number(label)),
        );
      }),
    );
  });

  it('leads from every year of the rail to where it begins', () => {
    for (const index of [madeUpIndex, crowdedIndex]) {
      const { timeline } = lay(index, ALL);
      const stretches = stretchesOf(timeline);
      expect(new Set(stretches.map(({ id }) => id)).size).toBe(stretches.length);
      for (const { label, stretch } of timeline.rail) {
        const found = stretches.find(({ id }) => id === stretch);
        expect(found?.fromYear).toBeLessThanOrEqual(Number(label));
        expect(found?.toYear).toBeGreaterThanOrEqual(Number(label));
      }
      expect(Math.max(...timeline.rail.map(({ share }) => share))).toBe(1);
    }
  });

  it('hatches what could not be sourced and never calls it none', () => {
    const index = {
      ...crowdedIndex,
      coverage: { from: '1991-01-01', through: '2025-06-30', note: '' },
    };
    const { timeline } = lay(index, ALL);
    const year = (label: string) => timeline.rail.find((one) => one.label === label);
    expect(year('1990')?.notCovered).toEqual([{ from: 0, to: 1 }]);
    expect(year('2000')?.notCovered).toEqual([]);
    expect(year('2025')?.notCovered[0]?.from).toBeCloseTo(0.496, 2);
    expect(year('2026')?.totals.covered).toBe('none');
    for (const { totals, fromYear, toYear } of stretchesOf(timeline)) {
      if (fromYear <= 1990 || toYear >= 2026) expect(totals.covered).toBe('none');
    }
  });
});

describe('its periods', () => {
  const period = (id: string, start: string, end: string | null): Period => ({
    ...{ id, title: id, start, end, why: 'It is made up.' },
  });
  const periods = [
    period('war', '1992-05-05', '1997-06-27'),
    period('peace', '1997-06-28', '2001-12-31'),
    period('last', '2010-01-01', null),
    period('within', '2012-01-01', '2012-12-31'),
  ];
  const index = { ...generateIndex(60, 3), periods };

  it('are those that began last, with what lies between them', () => {
    const { timeline } = lay(index, ALL);
    expect(timeline.sections.map((one) => one.period?.id ?? null)).toEqual([
      ...[null, 'war', 'peace', null, 'last', 'within', 'last'],
    ]);
  });

  it('cut a year where one ends', () => {
    const { timeline } = lay(index, ALL);
    const own = timeline.sections.flatMap(({ period: of, stretches }) =>
      stretches
        .filter(({ fromYear, toYear }) => fromYear <= 1992 && toYear >= 1992)
        .map(({ span }) => [of?.id ?? null, span.fromMs, span.toMs]),
    );
    expect(own.map(([id]) => id)).toEqual([null, 'war']);
    expect(own[0]?.[2]).toBe(dayEndMs('1992-05-04'));
    expect(own[1]?.[1]).toBe(dayStartMs('1992-05-05'));
  });

  it('join years in a row in which nothing is listed', () => {
    const none = lay(index, ALL, {}, new Uint32Array());
    const [, , , between] = none.timeline.sections;
    expect(between?.stretches.map(({ fromYear, toYear }) => [fromYear, toYear])).toEqual([
      [2002, 2009],
    ]);
    expect(between?.stretches[0]?.totals.incidents).toBe(0);
  });
});
