import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ignoredInWords } from '@/lib/words/ignored-words';
import { DEFAULT_VIEW } from './grammar';
import { viewHref } from './href';
import { readView } from './read';
import { patchWithin, type StepOfView, toStep } from './steps';
import { boundsOf } from './window';

const STEPS: readonly StepOfView[] = [
  { id: 'war', window: { from: '1992-05-05', to: '1996-12-31' }, event: '1992-an-event' },
  {
    id: 'posts',
    window: { from: '1993-01-01', to: '1995-12-31' },
    filter: { types: ['battles'], provinces: ['north'] },
    event: '1993-an-event',
  },
];
const vocabulary = {
  periods: [],
  provinces: ['north', 'south'].map((slug) => ({ slug })),
  actors: [],
  steps: STEPS,
};
const bounds = boundsOf({ from: '1990-01-01', through: '2026-04-17', note: '' }, '2026-11-24');
const read = (href: string) => {
  const { searchParams } = new URL(href, 'http://panj.test');
  return readView(Object.fromEntries(searchParams), vocabulary, bounds);
};

describe('a step in the address', () => {
  it('is its window, filter and event where the address names only the step', () => {
    expect(read('/?step=posts&theme=dark&bin=month')).toMatchObject({
      view: {
        step: 'posts',
        from: '1993-01-01',
        to: '1995-12-31',
        types: ['battles'],
        provinces: ['north'],
        event: '1993-an-event',
        theme: 'dark',
        bin: 'month',
      },
      isSteps: true,
      ignored: [],
    });
  });

  it.each(['types=riots', 'from=2001', 'event=another', 'q=drone'])(
    'says no more than its text beside %s',
    (said) => {
      const { view, isSteps } = read(`/?step=posts&${said}`);
      expect(view).toEqual({ ...read(`/?${said}`).view, step: 'posts' });
      expect(isSteps).toBe(false);
    },
  );

  it('is ignored and named where the story has none of that id', () => {
    const { view, ignored } = read('/?step=peace');
    expect(view).toEqual(DEFAULT_VIEW);
    expect(ignoredInWords(ignored)).toBe('Ignored in the address: step “peace”.');
    const none = readView({ step: 'war' }, { ...vocabulary, steps: undefined }, bounds);
    expect(none.view).toEqual(DEFAULT_VIEW);
    expect(none.ignored).toHaveLength(1);
  });

  it('is left by the address of the next one, whatever the reader has chosen in it', () => {
    const { view } = read('/?step=posts&types=riots&event=another&killed=5');
    expect(viewHref({ ...view, ...patchWithin(view, toStep('war')) })).toBe('/?step=war');
  });
});

describe('a change within a step', () => {
  const { view } = read('/?step=posts');
  const changedTo = (patch: Parameters<typeof patchWithin>[1]) =>
    read(viewHref({ ...view, ...patchWithin(view, patch) })).view;

  it('changes what was asked and keeps the rest', () => {
    const patches = fc.record(
      {
        from: fc.constantFrom(null, '1994-01-01'),
        to: fc.constantFrom(null, '1994-12-31'),
        types: fc.constantFrom(null, ['riots'] as const),
        provinces: fc.constantFrom(null, ['south']),
        event: fc.constantFrom(null, 'another'),
        step: fc.constant(null),
        bin: fc.constant('year' as const),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(patches, (patch) => {
        const changed = changedTo(patch);
        expect({ ...changed, step: null }).toEqual({ ...view, ...patch, step: null });
      }),
    );
  });

  it('leaves the step where the whole record is asked for', () => {
    const all = { from: null, to: null, types: null, provinces: null, event: null };
    expect(changedTo(all)).toEqual(DEFAULT_VIEW);
  });

  it('writes nothing that the step says where nothing of it is changed', () => {
    expect(patchWithin(view, { bin: 'year' })).toEqual({ bin: 'year' });
    expect(patchWithin(DEFAULT_VIEW, { event: 'another' })).toEqual({ event: 'another' });
  });
});
