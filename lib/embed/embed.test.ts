import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildIndex } from '@/lib/events/build-index';
import { loadDataset } from '@/lib/record/load';
import { DEFAULT_VIEW } from '@/lib/view/view';
import { FRAME_SCRIPT } from './frame-script';
import { resolveAddress, toOEmbed } from './oembed';
import { DEFAULT_HEIGHT, embedHref, readEmbed } from './parameters';
import { toSnippets } from './snippet';

const index = buildIndex(loadDataset());
const EVENT = '2025-11-26-shamsiddin-shohin-drone-attack';
const ORIGIN = 'https://panj.example';
const read = (query: string) => readEmbed(new URLSearchParams(query), index, 'frequency');

describe('readEmbed', () => {
  it('never throws, and gives back only what is allowed', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.string({ unit: 'grapheme' })), (query) => {
        const { options } = readEmbed(new URLSearchParams(query), index, 'event');
        expect(options.height).toBeGreaterThanOrEqual(240);
        expect(options.height).toBeLessThanOrEqual(2_000);
        expect(options.title ?? '').not.toMatch(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/u);
      }),
    );
  });

  it.each([
    ['height=-1', 'height'],
    ['height=NaN', 'height'],
    ['height=1e3', 'height'],
    ['accent=red', 'accent'],
    [`title=${'x'.repeat(200)}`, 'title'],
    ['types=wizards', 'types'],
  ])('names %s as ignored', (query, key) => {
    expect(read(query).ignored.map((entry) => entry.key)).toEqual([key]);
  });

  it('takes the last of a repeated parameter, as the dashboard does for lists it joins', () => {
    expect(read('height=300&height=400').options.height).toBe(400);
    expect(read('types=battles&types=riots').view.types).toEqual(['battles', 'riots']);
  });
});

describe('embedHref', () => {
  it('is read back as what it was made from', () => {
    const view = { ...DEFAULT_VIEW, period: 'civil-war', types: ['battles'] as const };
    const options = {
      accent: 'moss',
      title: 'A & B',
      height: 300,
      v: '2026-11-24-7f928986',
    } as const;
    const href = embedHref('timeline', view, options);
    const again = readEmbed(new URL(href, ORIGIN).searchParams, index, 'timeline');
    expect(again).toEqual({ view, options, ignored: [] });
  });

  it('leaves defaults out', () => {
    const options = {
      accent: 'river',
      title: null,
      height: DEFAULT_HEIGHT.frequency,
      v: null,
    } as const;
    expect(embedHref('frequency', DEFAULT_VIEW, options)).toBe('/embed/frequency');
  });
});

describe('resolveAddress', () => {
  const resolve = (url: string) => resolveAddress(url, [ORIGIN], index)?.target ?? null;
  it.each([
    ['/', 'frequency'],
    ['/?period=civil-war', 'frequency'],
    [`/?event=${EVENT}`, { event: EVENT }],
    [`/events/${EVENT}`, { event: EVENT }],
    ['/periods/civil-war', 'frequency'],
    ['/embed/timeline', 'timeline'],
    ['/embed/timeline/live', 'timeline'],
    [`/embed/event/${EVENT}`, { event: EVENT }],
    // Whether there is such an event is asked of the record: it may have been withdrawn.
    ['/events/nothing', { event: 'nothing' }],
    ['/?event=nothing', { event: 'nothing' }],
    ['/periods/nothing', null],
    ['/embed/map', null],
    ['/events', null],
    ['/data', null],
    ['/events/%E0%A4%A', { event: '%E0%A4%A' }],
  ])('%s', (path, target) => {
    expect(resolve(ORIGIN + path)).toEqual(target);
  });
  it.each(['https://example.org/', `${ORIGIN}.example/`, 'http://panj.example/', 'no address'])(
    '%s is not ours',
    (url) => {
      expect(resolve(url)).toBeNull();
    },
  );
});

describe('toOEmbed', () => {
  it('keeps within the greatest width and height, whatever they are', () => {
    const found = resolveAddress(`${ORIGIN}/`, [ORIGIN], index);
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 5_000 }),
        fc.integer({ min: 1, max: 5_000 }),
        (w, h) => {
          if (!found) throw new Error('The dashboard was not found.');
          const answer = toOEmbed(found, { title: 'x' }, ORIGIN, { width: w, height: h });
          expect(answer.width).toBeLessThanOrEqual(w);
          expect(answer.height).toBeLessThanOrEqual(h);
        },
      ),
    );
  });
});

describe('toSnippets', () => {
  it('writes no markup that comes from a text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 100 }), (title) => {
        const { iframe, script } = toSnippets({
          origin: ORIGIN,
          target: 'frequency',
          view: DEFAULT_VIEW,
          options: { accent: 'river', title: title || null, height: 500, v: null },
          title: 'x',
          version: '2026-11-24-7f928986',
        });
        expect(iframe.match(/</g)).toHaveLength(10 - 1);
        expect(script.match(/</g)).toHaveLength(9 + 2);
      }),
    );
  });
});

describe('the script of a frame', () => {
  it('refers to nothing outside itself', () => {
    expect(FRAME_SCRIPT).toMatch(/^\(function ?\w*\(/);
    expect(FRAME_SCRIPT).not.toMatch(/require|import|__name|_ts_|exports/);
  });
});
