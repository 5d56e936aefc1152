import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildIndex } from '@/lib/events/build-index';
import { buildSearch, NO_WORDS } from '@/lib/events/search/index-file';
import { openSearch } from '@/lib/events/search/search';
import { crowded } from '@/lib/record/made-up/dataset';
import { selectView } from '@/lib/view/facts';
import { readView } from '@/lib/view/read';
import { boundsOf } from '@/lib/view/window';
import { fitTimeline, layoutTimeline, spreadLanes } from './timeline';

const dataset = crowded;
const index = buildIndex(dataset);
const search = () => openSearch(buildSearch(dataset, NO_WORDS), index);
const selectionOf = (params: Record<string, string>) =>
  selectView(
    { index, search },
    readView(params, index, boundsOf(index.coverage, '2026-06-30')).view,
    '2026-06-30',
  );

const day = fc
  .integer({ min: 0, max: 36 * 365 })
  .map((days) => new Date(Date.UTC(1990, 0, 1) + days * 86_400_000).toISOString().slice(0, 10));

describe('layoutTimeline', () => {
  it('draws every event of any window exactly once, at any width', () => {
    fc.assert(
      fc.property(
        day,
        day,
        fc.integer({ min: 280, max: 1_200 }),
        fc.integer({ min: 1, max: 4 }),
        fc.constantFrom('place', 'type'),
        (a, b, width, slots, lanes) => {
          const [from, to] = [a, b].sort();
          const facts = selectionOf({ from: from ?? a, to: to ?? b, lanes });
          const { marks } = layoutTimeline(facts, width, slots);
          const rows = marks.flatMap(({ mark }) =>
            mark.kind === 'group' ? mark.rows : [mark.row],
          );
          const shown = [...facts.inside, ...facts.tooVague].sort((x, y) => x - y);
          expect([...rows].sort((x, y) => x - y)).toEqual(shown);
        },
      ),
      { numRuns: 150 },
    );
  });

  it('keeps marks in the picture, and counted groups apart from each other', () => {
    for (const width of [288, 448, 768]) {
      const { marks } = layoutTimeline(selectionOf({ period: 'quiet-years' }), width, 1);
      for (const { x } of marks) {
        expect(x).toBeGreaterThanOrEqual(0);
        expect(x).toBeLessThanOrEqual(1);
      }
      const pills = marks.filter(({ mark }) => mark.kind === 'group');
      pills.forEach(({ x, y }, at) => {
        const next = pills[at + 1];
        if (next?.y === y) expect((next.x - x) * width).toBeGreaterThanOrEqual(26);
      });
    }
  });

  it('spreads lanes without changing what is in them', () => {
    const picture = layoutTimeline(selectionOf({}), 600, 2);
    const spread = spreadLanes(picture, picture.height + 60);
    expect(spread.height).toBeCloseTo(picture.height + 60);
    spread.marks.forEach(({ y }, at) => {
      const was = picture.marks[at]?.y ?? Number.NaN;
      expect(y - was).toBeGreaterThanOrEqual(0);
      expect(y).toBeLessThan(spread.height);
    });
  });
});

describe('fitTimeline', () => {
  it('stays within the height, down to the smallest picture, and drops no event', () => {
    for (const lanes of ['place', 'type']) {
      const facts = selectionOf({ lanes });
      const count = facts.inside.length + facts.tooVague.length;
      for (const width of [280, 560, 1_200]) {
        for (const height of [46, 60, 97, 160, 250, 400]) {
          const { marks, height: tall } = fitTimeline(facts, width, height);
          expect(tall).toBeLessThanOrEqual(height);
          for (const { y } of marks) expect(y).toBeLessThan(height);
          const drawn = marks.map(({ mark }) => (mark.kind === 'group' ? mark.count : 1));
          expect(drawn.reduce((sum, more) => sum + more, 0)).toBe(count);
        }
      }
    }
  });
});
