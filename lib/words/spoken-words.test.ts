import { describe, expect, it } from 'vitest';
import { frequency } from '@/lib/charts/frequency';
import { select } from '@/lib/events/filter';
import { crowdedIndex as index } from '@/lib/events/made-up';
import { tally } from '@/lib/events/tally';
import { EVENT_TYPES } from '@/lib/record/vocabulary';
import { resolveBin } from '@/lib/time/bins';
import { filterOf } from '@/lib/view/facts';
import { DEFAULT_VIEW, type View } from '@/lib/view/grammar';
import { boundsOf, windowOf } from '@/lib/view/window';
import { changeInWords, type Told } from './spoken-words';

const bounds = boundsOf(index.coverage, '2026-06-30');
function told(patch: Partial<View>): Told {
  const view = { ...DEFAULT_VIEW, ...patch };
  const filter = filterOf(index, view, null);
  const rows = select(index, filter);
  const window = windowOf(view, index.periods, bounds);
  return {
    view,
    filter,
    rows,
    window,
    series: frequency(tally(index, rows), resolveBin(view.bin, window), window),
  };
}
const say = (before: Partial<View>, after: Partial<View>) =>
  changeInWords(index, told(before), told(after));
const count = (patch: Partial<View>) => told(patch).series.window.incidents;

const noBattles = { types: EVENT_TYPES.filter((type) => type !== 'battles') };
const years = { from: '1992-01-01', to: '1997-12-31' };

describe('changeInWords', () => {
  it('says nothing where nothing changed that was asked for', () => {
    expect(say({}, {})).toBeNull();
    expect(say({ sheet: 'filters' }, {})).toBeNull();
    expect(say({ mapZoom: 'panj' }, { spanA: 'window' })).toBeNull();
  });

  it('says how many are left, and under which filter', () => {
    expect(say({}, noBattles)).toBe(`${count(noBattles)} incidents, Battles left out.`);
    expect(say({}, { provinces: ['gbao'] })).toBe(
      `${count({ provinces: ['gbao'] })} incidents, place: Gorno-Badakhshan (GBAO).`,
    );
    expect(say(noBattles, {})).toBe(`${count({})} incidents, no filter by type.`);
  });

  it('says the window with its period, and what it made of the bars', () => {
    const [period] = index.periods;
    expect(say({}, years)).toMatch(
      new RegExp(
        `^${count(years)} incidents, 1 January 1992 to 31 December 1997\\. Incidents per quarter\\.$`,
      ),
    );
    expect(say({ ...years, bin: 'year' }, { period: period?.id ?? null, bin: 'year' })).toContain(
      `incidents, ${period?.title}, `,
    );
  });

  it('tells no incident from no event, and neither from what could not be sourced', () => {
    const developments = { types: ['strategic-developments' as const] };
    expect(say({}, developments)).toMatch(
      /^No incidents recorded[^,]*, \d+ events, type: Strategic/,
    );
    expect(say({}, { from: '2026-06-01', to: '2026-06-20' })).toMatch(
      /^Not covered, 1 June 2026 to/,
    );
  });

  it('says measure, bin, lanes and line, and the opened event by its number alone', () => {
    expect(say({}, { measure: 'killed' })).toMatch(/^People killed per year\. \d+ incidents: /);
    expect(say({}, { bin: 'month' })).toBe('Incidents per month.');
    expect(say({}, { lanes: 'type' })).toBe('Lanes by type.');
    expect(say({}, { reference: 'change-points' })).toBe(
      'Spans of an unchanged rate over the bars.',
    );
    expect(say({}, { event: index.ids[1] ?? '' })).toBe(
      `Event opened, number 2 of ${index.length} events.`,
    );
    expect(say({ event: index.ids[1] ?? '' }, {})).toBe('Event closed.');
  });

  it('leaves a step of the story to its own words', () => {
    expect(say({}, { step: 'any', ...years })).toBeNull();
  });
});
