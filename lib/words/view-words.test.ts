import { describe, expect, it } from 'vitest';
import { type EventFilter, NO_FILTER } from '@/lib/events/filter';
import { crowdedIndex } from '@/lib/events/made-up';
import { pictureTitle } from './view-words';

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
