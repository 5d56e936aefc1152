import { describe, expect, it } from 'vitest';
import type { ReferenceCount } from '@/lib/charts/reference-count';
import type { Fatalities } from '@/lib/events/fatalities';
import { hatchingInWords, referenceInWords, referenceLabels } from './chart-words';

const NONE = { sum: null, of: 0 } as const;
const nobody: Fatalities = { low: NONE, best: NONE, high: NONE, incidents: 0, withoutFigure: 0 };
const counted = (here: Fatalities): ReferenceCount => ({
  fromYear: 1992,
  toYear: 1993,
  ucdp: 40,
  here,
});

describe('what stands beside UCDP’s count', () => {
  it.each([
    ['no incident', nobody, 'no incident listed here'],
    [
      'incidents without any figure',
      { ...nobody, incidents: 2, withoutFigure: 2 },
      'number killed not known here (2 incidents)',
    ],
    [
      'a lower figure alone',
      { ...nobody, incidents: 2, low: { sum: 4, of: 1 }, withoutFigure: 1 },
      'no best estimate listed here (2 incidents)',
    ],
    [
      'best estimates',
      { ...nobody, incidents: 3, best: { sum: 1_200, of: 2 }, withoutFigure: 1 },
      '1,200 listed here (2 of 3 incidents)',
    ],
  ])('of %s', (_, here, label) => {
    expect(referenceLabels(counted(here)).here).toBe(label);
    expect(referenceLabels(counted(here)).ucdp).toBe('40 UCDP, Tajikistan 1992–93');
    expect(referenceInWords(counted(here))).toMatch(/^UCDP counts 40 deaths .* 1992–93\..*\.$/);
  });
});

describe('hatchingInWords', () => {
  const coverage = { from: '2000-01-01', through: '2010-06-15', note: '' };
  const justBefore = (text: string): number => Date.parse(text) - 1;

  it('speaks only where something is hatched', () => {
    const fromMs = Date.parse('2010-01-01');
    expect(hatchingInWords({ fromMs, toMs: justBefore('2010-06-16') }, coverage)).toBeNull();
    expect(hatchingInWords({ fromMs, toMs: justBefore('2010-06-17') }, coverage)).toContain(
      '15 June 2010',
    );
  });
});
