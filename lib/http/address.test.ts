import { describe, expect, it } from 'vitest';
import { canonicalSearch, cleanAddress } from './address';

const HERE = 'https://panj.example';
const clean = (path: string): string | null => {
  const url = cleanAddress(new URL(path, HERE));
  return url?.href.slice(HERE.length) ?? null;
};

describe('cleanAddress', () => {
  it.each([
    ['/chart/frequency.png?fbclid=x', '/chart/frequency.png'],
    ['/?utm_source=a&period=civil-war&utm_medium=b', '/?period=civil-war'],
    ['/data/events.csv?types=battles,riots&gclid=1', '/data/events.csv?types=battles,riots'],
    ['/events/2025-11-30-darvoz-attack.', '/events/2025-11-30-darvoz-attack'],
    ['/events/2025-11-30-darvoz-attack%20', '/events/2025-11-30-darvoz-attack'],
    ['/chart/event/x.png)', '/chart/event/x.png'],
    ['/embed/event/x%E2%80%9D.', '/embed/event/x'],
    ['/chart/frequency.png?from=1992-05-05.', '/chart/frequency.png?from=1992-05-05'],
    ['/?from=1992&to=1997)', '/?from=1992&to=1997'],
  ])('%s is %s', (path, wanted) => {
    expect(clean(path)).toBe(wanted);
  });
  it.each([
    '/',
    '/?period=civil-war',
    '/?q=who%3F%21',
    '/embed/frequency?title=Again!',
    '/?types=battles,riots',
    '/?types=battles%2Criots',
    '/feed.xml',
    '/?tpyes=battles',
  ])('%s is clean', (path) => {
    expect(clean(path)).toBeNull();
  });
  it('is clean when it has been cleaned', () => {
    for (const path of ['/events/x..).', '/?from=1992.&utm_x=1', '/a%20.?fbclid=1']) {
      let next: string | null = path;
      for (let step = 0; next !== null && step < 3; step += 1) next = clean(next);
      expect(next).toBeNull();
    }
  });
});

describe('canonicalSearch', () => {
  it('is the same for every order of the parameters', () => {
    const order = ['from', 'to', 'types'];
    const a = canonicalSearch(new URLSearchParams('types=riots,battles&zz=1&from=1992'), order);
    const b = canonicalSearch(new URLSearchParams('from=1992&types=riots,battles&zz=1'), order);
    expect(a).toBe('?from=1992&types=riots,battles&zz=1');
    expect(b).toBe(a);
    expect(canonicalSearch(new URLSearchParams(), order)).toBe('');
  });
});
