import { describe, expect, it } from 'vitest';
import {
  ACTOR_KIND_LABELS,
  PLACE_KIND_LABELS,
  PRECISION_LABELS,
  ROLE_LABELS,
  SUBTYPE_LABELS,
  TYPE_LABELS,
} from './labels';
import { formatCount } from './numbers';

/** Words that are written with a hyphen. */
const HYPHENED = /non-state|non-violent/g;

describe('words for the codes of the record', () => {
  it.each([
    ...Object.values(SUBTYPE_LABELS),
    ...Object.values(TYPE_LABELS),
    ...Object.values(PRECISION_LABELS),
    ...Object.values(ROLE_LABELS),
    ...Object.values(ACTOR_KIND_LABELS),
    ...Object.values(PLACE_KIND_LABELS),
  ])('%j is no code', (words) => {
    expect(words.replaceAll(HYPHENED, '')).not.toMatch(/[-_/]/);
  });

  it('keeps the words of a name together that the code strings together', () => {
    expect(SUBTYPE_LABELS['air-drone-strike']).toBe('air or drone strike');
    expect(SUBTYPE_LABELS['non-state-actor-overtakes-territory']).toBe(
      'non-state actor overtakes territory',
    );
    expect(SUBTYPE_LABELS['remote-explosive-landmine-ied']).toBe(
      'remote explosive, landmine or IED',
    );
  });
});

describe('formatCount', () => {
  it('takes the form of the number', () => {
    expect([0, 1, 2, 1_001].map((count) => formatCount(count, 'incident'))).toEqual([
      '0 incidents',
      '1 incident',
      '2 incidents',
      '1,001 incidents',
    ]);
    expect(formatCount(1, 'year of UCDP')).toBe('1 year of UCDP’s deaths');
    expect(formatCount(2, 'record corrected')).toBe('2 records corrected');
  });
});
