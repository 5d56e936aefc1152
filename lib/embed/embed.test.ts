import { statSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { crowdedIndex } from '@/lib/events/made-up';
import { paramsOf, readQuery, readStrictView } from '@/lib/http/query';
import { viewPictureQuery } from '@/lib/picture/request';
import { madeUpStory } from '@/lib/record/made-up/dataset';
import { DEFAULT_VIEW, VIEW_KEYS, type View } from '@/lib/view/grammar';
import { boundsOf } from '@/lib/view/window';
import { FRAME_SCRIPT } from './frame-script';
import { resolveAddress, toOEmbed } from './oembed';
import { sharedPicture } from './page-metadata';
import { embedHref, heightFor, MAX_NAMES, plainOptions, readEmbed } from './parameters';
import { pictureHref, toSnippets } from './snippet';

const index = crowdedIndex;
const EVENT = '2025-10-05-north-bridge-drone';
const DAY = '2026-06-30';
const ORIGIN = 'https://panj.example';
const read = (query: string) => readEmbed(new URLSearchParams(query), index, DAY, 'frequency');

describe('readEmbed', () => {
  it('never throws, and gives back only what is allowed', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.string({ unit: 'grapheme' })), (query) => {
        const { options } = readEmbed(new URLSearchParams(query), index, DAY, 'event');
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
    ['type=battles', 'type'],
    ['heigth=300', 'heigth'],
  ])('names %s as ignored', (query, key) => {
    expect(read(query).ignored.map((entry) => entry.key)).toEqual([key]);
  });

  it('takes the events to be named, each once, and names those that the record has not', () => {
    const asked = read(`names=${EVENT},nobody,${EVENT},,x`);
    expect(asked.options.names).toEqual([EVENT]);
    expect(asked.ignored).toEqual([{ key: 'names', found: 'nobody,x', why: 'record' }]);
  });

  it('takes no more names than a timeline has room for, and says which it left out', () => {
    const ids = index.ids.slice(0, MAX_NAMES + 2);
    const asked = read(`names=${ids.join(',')}`);
    expect(asked.options.names).toEqual(ids.slice(0, MAX_NAMES));
    expect(asked.ignored.map(({ found }) => found)).toEqual([ids.slice(MAX_NAMES).join(',')]);
  });

  it('takes the last of a repeated parameter, as the dashboard does for lists it joins', () => {
    expect(read('height=300&height=400').options.height).toBe(400);
    expect(read('types=battles&types=riots').view.types).toEqual(['battles', 'riots']);
  });
});

it('keeps words to find that hold a question mark', () => {
  expect(embedHref('frequency', { q: 'who? where' })).toMatch(
    /^\/embed\/frequency\?q=who(\?|%3F)(\+|%20)where$/,
  );
});

describe('the picture beside a shared link', () => {
  it('is drawn, whatever the address of the page says', () => {
    const keys = fc.constantFrom(...VIEW_KEYS, 'type', 'fbclid');
    const value = fc.oneof(
      fc.string(),
      fc.constantFrom('1980', '1985', '2020', 'river-war', 'battles,nobody', '!battles', 'none'),
      fc.constantFrom('regimes', 'killed', 'unknown', '5', 'drone'),
    );
    fc.assert(
      fc.property(fc.dictionary(keys, value), (query) => {
        const { view } = read(new URLSearchParams(query).toString());
        const params = paramsOf(ORIGIN + sharedPicture('frequency', view, 'x').url);
        expect(readQuery(params, viewPictureQuery).problems).toBeNull();
        const bounds = boundsOf(index.coverage, DAY);
        expect(readStrictView(params, index, bounds).problems).toEqual([]);
      }),
    );
  });
});

describe('embedHref', () => {
  it('is read back as what it was made from', () => {
    const view = { ...DEFAULT_VIEW, period: 'river-war', types: ['battles'] as const };
    const options = {
      accent: 'moss',
      title: 'A & B',
      height: 300,
      v: '2026-11-24-7f928986',
      names: [EVENT],
    } as const;
    const href = embedHref('timeline', view, options);
    const again = readEmbed(new URL(href, ORIGIN).searchParams, index, DAY, 'timeline');
    expect(again).toEqual({ view, isSteps: false, options, ignored: [] });
  });

  it('leaves defaults out', () => {
    const options = plainOptions('frequency');
    expect(embedHref('frequency', DEFAULT_VIEW, options)).toBe('/embed/frequency');
  });
});

describe('resolveAddress', () => {
  const withSteps = { ...index, steps: madeUpStory.steps };
  const resolve = (url: string) => resolveAddress(new URL(url), withSteps, DAY)?.target ?? null;
  it.each([
    ['/', 'frequency'],
    ['/?period=river-war', 'frequency'],
    [`/?event=${EVENT}`, { event: EVENT }],
    [`/events/${EVENT}`, { event: EVENT }],
    ['/periods/river-war', 'frequency'],
    ['/story', { story: 'river-war' }],
    ['/?step=accord', { story: 'accord' }],
    ['/?step=accord&types=riots', 'frequency'],
    ['/?step=accord&event=nothing', { event: 'nothing' }],
    ['/?step=nothing', 'frequency'],
    ['/embed/story?step=accord', { story: 'accord' }],
    ['/embed/story', { story: 'river-war' }],
    ['/embed/story?step=nothing', null],
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
  it('minds no slash at the end', () => {
    expect(resolve(`${ORIGIN}/events/${EVENT}/`)).toEqual({ event: EVENT });
  });
});

describe('the names of a timeline', () => {
  const named = { ...plainOptions('timeline'), names: [EVENT, index.ids[0] ?? ''] };

  it('go with its frame and its picture, and with no chart', () => {
    const query = `?names=${named.names.join(',')}`;
    expect(embedHref('timeline', DEFAULT_VIEW, named)).toBe(`/embed/timeline${query}`);
    expect(pictureHref('timeline', DEFAULT_VIEW, named)).toBe(`/chart/timeline.png${query}`);
    expect(pictureHref('frequency', DEFAULT_VIEW, named)).toBe('/chart/frequency.png');
    const asked = paramsOf(ORIGIN + pictureHref('timeline', DEFAULT_VIEW, named));
    expect(readQuery(asked, viewPictureQuery).values).toEqual({ names: named.names });
  });

  it('go with what oEmbed makes of it', () => {
    const url = new URL(ORIGIN + embedHref('timeline', DEFAULT_VIEW, named));
    const found = resolveAddress(url, index, DAY);
    const answer = found && toOEmbed(found, { title: 'x' }, ORIGIN, { width: null, height: null });
    expect(answer?.html).toContain(`names=${named.names.join(',')}`);
    expect(answer?.thumbnail_url).toContain(`names=${named.names.join(',')}`);
  });
});

describe('heightFor', () => {
  it('is never less on a narrower frame, and of no known width that of the narrowest', () => {
    for (const kind of ['frequency', 'timeline', 'event', 'context', 'story'] as const) {
      const heights = [0, 320, 480, 640, 1_200].map((width) => heightFor(kind, width));
      expect(heights).toEqual([...heights].sort((a, b) => b - a));
      expect(heightFor(kind)).toBe(heights[0]);
    }
  });
});

describe('embed.js', () => {
  it('stays under 2 kB, as the page on embedding says', () => {
    expect(statSync('public/embed.js').size).toBeLessThanOrEqual(2_048);
  });
});

describe('toOEmbed', () => {
  it('writes a frame that is as narrow as the page around it', () => {
    const found = resolveAddress(new URL(`${ORIGIN}/`), index, DAY);
    const answer = found && toOEmbed(found, { title: 'x' }, ORIGIN, { width: 500, height: null });
    expect(answer?.html).toContain('style="width:100%;max-width:500px;border:0"');
    expect(answer?.html).toContain('width="500"');
  });

  it('keeps within the greatest width and height, whatever they are', () => {
    const found = resolveAddress(new URL(`${ORIGIN}/`), index, DAY);
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
          options: { ...plainOptions('frequency'), title: title || null, height: 500 },
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

describe('the strip of an event among those like it', () => {
  const view = { ...DEFAULT_VIEW, like: ['province' as const] };
  const target = { context: EVENT } as const;

  it('keeps what is asked besides in frame, picture and page, and nothing else does', () => {
    const path = `/embed/context/${EVENT}?like=province`;
    expect(embedHref(target, view)).toBe(path);
    expect(embedHref({ event: EVENT }, view)).toBe(`/embed/event/${EVENT}`);
    expect(embedHref('timeline', view)).toBe('/embed/timeline');
    const options = plainOptions('context');
    const { link, frame, picture } = toSnippets({
      origin: ORIGIN,
      target,
      view,
      options,
      title: 'x',
      version: '2026-06-30-00000000',
    });
    expect(link).toBe(`${ORIGIN}/events/${EVENT}?like=province`);
    expect(frame).toBe(ORIGIN + path);
    expect(picture).toBe(`${ORIGIN}/chart/context/${EVENT}.png?like=province`);
  });

  it('is found again from its address', () => {
    const url = new URL(ORIGIN + embedHref(target, view));
    expect(resolveAddress(url, index, DAY)).toMatchObject({ target, view: { like: ['province'] } });
    expect(resolveAddress(new URL(`${ORIGIN}/embed/context`), index, DAY)).toBeNull();
  });
});

describe('a step of the story', () => {
  const [step] = madeUpStory.steps;
  const view: View = { ...DEFAULT_VIEW, step: 'accord', from: '1997-01-01', theme: 'dark' };
  const target = { story: 'accord' } as const;

  it('takes nothing of a view but the theme, and is pictured by its timeline', () => {
    expect(embedHref(target, view)).toBe('/embed/story?step=accord&theme=dark');
    expect(pictureHref(target, view, {})).toBe('/chart/timeline.png?from=1997-01-01&theme=dark');
    const { link, frame } = toSnippets({
      origin: ORIGIN,
      target,
      view,
      options: plainOptions('story'),
      title: 'The accord',
      version: '2026-06-30-00000000',
    });
    expect(link).toBe(`${ORIGIN}/?step=accord`);
    expect(frame).toBe(`${ORIGIN}/embed/story?step=accord&theme=dark`);
  });

  it('is in no link to a frame of anything else', () => {
    expect(embedHref('timeline', view)).toBe('/embed/timeline?from=1997-01-01&theme=dark');
  });

  it('is turned by oEmbed into its frame, with the picture of its view', () => {
    const found = resolveAddress(
      new URL(`${ORIGIN}/?step=${step?.id}`),
      { ...index, steps: madeUpStory.steps },
      DAY,
    );
    const answer = found && toOEmbed(found, { title: 'x' }, ORIGIN, { width: null, height: null });
    expect(answer?.html).toContain(`/embed/story?step=${step?.id}`);
    expect(answer?.thumbnail_url).toContain(`from=${step?.window.from}`);
  });
});
