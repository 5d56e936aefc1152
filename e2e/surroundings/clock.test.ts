import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { gate } from '@/lib/operate/gate';
import { ask, enterMadeUpSite } from '../site/ask';
import { FIRST_DAY } from '../site/changes';

let leave = (): void => undefined;
let kept = '';
beforeAll(async () => {
  leave = enterMadeUpSite();
  kept = (await (await ask('/api/v1/events?limit=1')).json()).version;
});
afterAll(() => leave());
beforeEach(() => vi.useFakeTimers({ toFake: ['Date'] }));
afterEach(() => vi.useRealTimers());

const DRONE = '2025-10-05-north-bridge-drone';
const PATHS = [
  '/api/v1/events?limit=3',
  '/api/v1/frequency',
  '/api/v1/frequency?from=2020&measure=killed',
  '/data/events.csv?from=2025',
  '/data/citation.txt',
  '/chart/frequency.svg',
  '/chart/timeline.svg?from=2024',
  `/chart/event/${DRONE}.svg`,
  '/embed/frequency?from=2020',
  '/embed/timeline',
  `/embed/event/${DRONE}`,
];

/** An answer while the clock shows a moment. */
async function at(moment: string, path: string) {
  vi.setSystemTime(moment);
  const response = await ask(path);
  return {
    status: response.status,
    etag: response.headers.get('ETag'),
    cache: response.headers.get('Cache-Control'),
    body: await response.text(),
  };
}

const EVENING = '2026-06-30T23:59:59.999Z';
const MIDNIGHT = '2026-07-01T00:00:00.000Z';

describe('a clock that jumps', () => {
  it.each(PATHS)('over midnight and back: %s', async (path) => {
    const before = await at(EVENING, path);
    const after = await at(MIDNIGHT, path);
    // Neither what was drawn last nor its tag is taken for that of another day.
    expect(await at(EVENING, path)).toEqual(before);
    expect(await at('2026-06-30T00:00:00Z', path)).toEqual(before);
    expect(await at(MIDNIGHT, path)).toEqual(after);
    expect(before.status).toBe(200);
    expect(after.cache).toBe(before.cache);
    if (after.body !== before.body) expect(after.etag).not.toBe(before.etag);
  });

  it('moves the end of what has no end of its own', async () => {
    const lastDay = async (moment: string): Promise<unknown> =>
      JSON.parse((await at(moment, '/api/v1/frequency?from=2026-06')).body).window.to;
    expect(await lastDay(EVENING)).toBe('2026-06-30');
    expect(await lastDay(MIDNIGHT)).toBe('2026-07-01');
  });

  // To when no version was kept yet, to the first second, over the end of 32 bits, and far ahead.
  it.each(['2026-05-01', '1970-01-01', '2038-01-19T03:14:08Z', '2100-03-01', '9999-12-31'])(
    'to %s answers, and leaves nothing behind',
    async (moment) => {
      for (const path of PATHS) {
        const before = await at(EVENING, path);
        const then = await at(moment, path);
        expect(then.status, path).toBe(200);
        expect(then.body, path).not.toMatch(/NaN|Invalid|Infinity/);
        expect(then.cache, path).toBe(before.cache);
        expect(await at(EVENING, path), path).toEqual(before);
      }
    },
  );

  it('means nothing to a kept version', async () => {
    for (const path of PATHS) {
      const frozen = `${path}${path.includes('?') ? '&' : '?'}v=${kept}`;
      const before = await at(EVENING, frozen);
      for (const moment of [MIDNIGHT, '2031-01-01', FIRST_DAY, '1999-01-01']) {
        expect(await at(moment, frozen), frozen).toEqual(before);
      }
    }
  });

  it('changes the tag of the pages that hang on the day, and no other', () => {
    const tagAt = (moment: string, path: string): unknown => {
      vi.setSystemTime(moment);
      const passed = gate(new Request(`https://panj.example${path}`));
      return passed instanceof Response ? passed.status : passed.headers.ETag;
    };
    for (const path of ['/', '/data', '/embed/timeline/live']) {
      const before = tagAt(EVENING, path);
      expect(before).toMatch(/^W/);
      expect(tagAt(MIDNIGHT, path)).not.toBe(before);
      expect(tagAt(EVENING, path)).toBe(before);
      const frozen = `${path}?v=${kept}`;
      expect(tagAt(MIDNIGHT, frozen)).toBe(tagAt(EVENING, frozen));
    }
  });
});
