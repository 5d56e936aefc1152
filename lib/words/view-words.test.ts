import { describe, expect, it } from 'vitest';
import { type EventFilter, NO_FILTER } from '@/lib/events/filter';
import { crowdedIndex } from '@/lib/events/made-up';
import { DEFAULT_VIEW, type View } from '@/lib/view/grammar';
import { boundsOf, windowOf } from '@/lib/view/window';
import { TITLE } from './about';
import { pictureTitle, tabTitle, viewTitle } from './view-words';

const titleOf = (filter: Partial<EventFilter>, period: string | null = null): string =>
  pictureTitle(
    {
      index: crowdedIndex,
      view: { measure: 'incidents', period },
      filter: { ...NO_FILTER, ...filter },
    },
    'frequency',
  );

describe('pictureTitle', () => {
  it('names the period and the filter, so that a part is not taken for the whole', () => {
    const [period] = crowdedIndex.periods;
    expect(titleOf({})).toBe('Incidents on and around the Tajik–Afghan frontier');
    expect(titleOf({ direction: ['af-to-tj'] })).toBe(
      'Incidents on and around the Tajik–Afghan frontier: From Afghanistan',
    );
    expect(titleOf({ types: ['battles'] }, period?.id ?? null)).toBe(
      `Incidents on and around the Tajik–Afghan frontier: ${period?.title}; Battles`,
    );
  });

  it('says under which key where a value alone would say too little', () => {
    expect(titleOf({ killed: 10 })).toMatch(/: Killed: at least 10$/);
    expect(titleOf({ types: [] })).toMatch(/: Type: none$/);
  });

  it('names what a long filter is by, where the whole of it stands below', () => {
    const actors = crowdedIndex.actors.map(({ id }) => id).slice(0, -1);
    const long = titleOf({ actors, q: { text: 'x'.repeat(120), rows: new Set(), leftOut: [] } });
    expect(long).toBe(
      'Incidents on and around the Tajik–Afghan frontier: filtered by actor and words',
    );
  });
});

describe('viewTitle', () => {
  const bounds = boundsOf(crowdedIndex.coverage, crowdedIndex.coverage.through);
  const titleOfView = (patch: Partial<View>, filter: Partial<EventFilter> = {}): string => {
    const view = { ...DEFAULT_VIEW, ...patch };
    const window = windowOf(view, crowdedIndex.periods, bounds);
    return viewTitle({ index: crowdedIndex, view, filter: { ...NO_FILTER, ...filter }, window });
  };
  const REGION = 'on and around the Tajik–Afghan frontier';

  it.each([
    ['the whole record', {}, {}, TITLE],
    ['the whole record in the dark', { theme: 'dark' }, {}, TITLE],
    [
      'a period and a type',
      { period: 'river-war' },
      { types: ['battles'] },
      `Incidents ${REGION}: River war; Battles`,
    ],
    ['another measure', { measure: 'killed' }, {}, `People killed ${REGION}`],
    [
      'two days',
      { from: '1992-06-01', to: '1993-05-31' },
      {},
      `Incidents ${REGION}: 1 June 1992 – 31 May 1993`,
    ],
    ['a beginning', { from: '1999-01-01' }, {}, `Incidents ${REGION}: since 1 January 1999`],
    ['an end', { to: '1999-12-31' }, {}, `Incidents ${REGION}: up to 31 December 1999`],
    [
      'an event',
      { event: '1997-06-27-river-accord', period: 'river-war' },
      {},
      'The river accord is signed in Far City',
    ],
    ['an event that is not in the record', { event: '1900-01-01-nothing' }, {}, TITLE],
  ] as const)('says %s', (_, patch, filter, title) => {
    expect(titleOfView(patch, filter as Partial<EventFilter>)).toBe(title);
  });

  it('is signed in a tab, but for the name of the whole, which says it already', () => {
    expect(tabTitle(titleOfView({ period: 'river-war' }))).toBe(
      `Incidents ${REGION}: River war · Panj`,
    );
    expect(tabTitle(titleOfView({}))).toBe(TITLE);
  });
});
