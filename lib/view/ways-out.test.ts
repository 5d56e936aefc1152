import { describe, expect, it } from 'vitest';
import { type EventFilter, NO_FILTER, select } from '@/lib/events/filter';
import { crowdedIndex as index } from '@/lib/events/made-up';
import { rowsInWindow } from '@/lib/events/select';
import type { TimeWindow } from '@/lib/time/window';
import { filterOf } from './facts';
import { DEFAULT_VIEW, type View } from './grammar';
import { type WayOut, waysOut } from './ways-out';
import { boundsOf, windowOf } from './window';

const bounds = boundsOf(index.coverage, '2026-06-30');
const eventsIn = (filter: EventFilter, window: TimeWindow): number =>
  rowsInWindow(index, select(index, filter), window).inside.length;

/** A view that leaves nothing, its ways out, and how many events each leaves. */
function lost(view: Partial<View>) {
  const seen = (patch: Partial<View>) => {
    const asked = { ...DEFAULT_VIEW, ...view, ...patch };
    const filter = filterOf(index, asked, null);
    return { filter, window: windowOf(asked, index.periods, bounds) };
  };
  const { filter, window } = seen({});
  expect(eventsIn(filter, window)).toBe(0);
  const ways = waysOut(index, { filter, window, bounds });
  const leaves = (way: WayOut): number => {
    const after = seen(way.patch);
    return eventsIn(after.filter, after.window);
  };
  return { filter, window, ways, leaves };
}

/** A day on which nothing began, between two on which something did. */
const QUIET = { from: '2010-03-02', to: '2010-03-02' };

describe('waysOut', () => {
  it('takes away the one key that costs most, and says what that brings back', () => {
    const { ways, leaves, filter, window } = lost({
      ...{ from: '1992-01-01', to: '1996-12-31' },
      ...{ types: ['riots'], killed: 100_000 },
    });
    const [way] = ways;
    expect(way).toMatchObject({ kind: 'filter', key: 'killed', patch: { killed: null } });
    const events = way?.kind === 'filter' ? way.events : Number.NaN;
    expect(events).toBe(way && leaves(way));
    expect(events).toBeGreaterThanOrEqual(eventsIn({ ...filter, types: null }, window));
  });

  it('stretches the window to the nearest event under the filter, and no further', () => {
    const { ways, leaves, filter, window } = lost({ ...QUIET, types: ['battles'] });
    const way = ways.find(({ kind }) => kind === 'nearest');
    expect(way && leaves(way)).toBeGreaterThan(0);
    const row = way?.kind === 'nearest' ? way.row : Number.NaN;
    const startMs = index.startMs[row] ?? Number.NaN;
    const gap = Math.max(window.fromMs - startMs, startMs - window.toMs);
    const near = { fromMs: window.fromMs - gap + 1, toMs: window.toMs + gap - 1 };
    expect(eventsIn(filter, near)).toBe(0);
  });

  it('opens all years where the filter has events elsewhere', () => {
    const { ways, leaves } = lost({ ...QUIET, provinces: ['gbao'] });
    const way = ways.find(({ kind }) => kind === 'all-years');
    expect(way?.kind === 'all-years' && way.events).toBe(
      select(index, { ...NO_FILTER, provinces: ['gbao'] }).length,
    );
    expect(way && leaves(way)).toBeGreaterThan(0);
  });

  it('drops everything where no single change would help', () => {
    const { ways, leaves } = lost({ killed: 100_000, types: [] });
    expect(ways.map(({ kind }) => kind)).toEqual(['everything']);
    expect(ways.map(leaves)).toEqual([index.length]);
  });
});
