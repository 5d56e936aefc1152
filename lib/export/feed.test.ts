import Parser from 'rss-parser';
import { describe, expect, it } from 'vitest';
import { changeLog } from '@/lib/record/changes';
import type { Dataset } from '@/lib/record/schema';
import { versionOf } from '@/lib/record/versions';
import { editionOf } from '@/lib/serve/made-up';
import { toFeed } from './feed';
import { dataset, HOSTILE, ORIGIN, withHostile } from './fixtures';
import { plainLine } from './plain-text';

type Own = { readonly id: string; readonly published: string; readonly updated: string };
const parser = new Parser<object, Own>({ customFields: { item: ['published', 'updated'] } });

/** The feed of some versions, a day each from 1 January 2027. */
async function feedOf(...versions: readonly Dataset[]) {
  const log = versions.map((data, i) => {
    const date = `2027-01-0${i + 1}`;
    return { version: versionOf(data, date), dataset: data };
  });
  const last = log.at(-1);
  if (!last) throw new Error('No versions.');
  const xml = toFeed(changeLog(log, []), editionOf(last.dataset, last.version.date), ORIGIN);
  return { xml, feed: await parser.parseString(xml) };
}

/** Few enough events to be told one by one. */
const few: Dataset = { ...dataset, events: dataset.events.slice(0, 10) };
const disputed = dataset.events.findLast(({ accounts }) => (accounts?.length ?? 0) > 1);
const [first, second] = few.events;
const changed: Dataset = {
  ...few,
  events: few.events
    .filter(({ id }) => id !== first?.id)
    .map((event) => (event.id === second?.id ? { ...event, injured: 4321 } : event)),
};

describe('the feed', () => {
  it('has one entry a version and one an event, with stable ids', async () => {
    const once = await feedOf(few);
    expect(once.feed.items).toHaveLength(few.events.length + 1);
    const ids = once.feed.items.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-5/);
    const again = await feedOf(few, changed);
    const idOf = (feed: typeof once.feed, title = '') =>
      feed.items.find((item) => item.link?.endsWith(title))?.id;
    const latest = few.events.at(-1)?.id;
    expect(idOf(again.feed, latest)).toBe(idOf(once.feed, latest));
  });

  it('tells a version of many events as a whole, but for figures corrected and events withdrawn', async () => {
    const [gone, figures, words, ...rest] = dataset.events;
    const all: Dataset = {
      ...dataset,
      events: [figures, words, ...rest].flatMap((event) =>
        event
          ? [event === figures ? { ...event, injured: 99 } : { ...event, summary: 'New.' }]
          : [],
      ),
    };
    const { feed } = await feedOf(dataset, all);
    expect(feed.items.map(({ title }) => title)).toEqual([
      'Version of 2 January 2027',
      `Withdrawn: ${gone?.title}`,
      `Corrected: ${figures?.title}`,
      'Version of 1 January 2027',
    ]);
    expect(feed.items[0]?.content).toContain(`${dataset.events.length - 1} events corrected`);
    expect(feed.items[3]?.content).toContain(`The first version: ${dataset.events.length} events`);
  });

  it('puts what the newest version withdrew and corrected first, and says what', async () => {
    const { feed, xml } = await feedOf(few, changed);
    expect(feed.items.slice(0, 3).map(({ title }) => title)).toEqual([
      'Version of 2 January 2027',
      `Withdrawn: ${first?.title}`,
      `Corrected: ${second?.title}`,
    ]);
    const [, withdrawn, corrected, before, added] = feed.items;
    expect(withdrawn?.link).toBe(`${ORIGIN}/events/${first?.id}`);
    expect(corrected?.link).toBe(`${ORIGIN}/events/${second?.id}`);
    expect(corrected?.content).toContain('→ 4,321');
    expect(corrected).toMatchObject({
      published: '2027-01-01T00:00:00.000Z',
      updated: '2027-01-02T00:00:00.000Z',
    });
    expect(before?.title).toBe('Version of 1 January 2027');
    expect(added?.updated).toBe('2027-01-01T00:00:00.000Z');
    expect(xml).toContain('<updated>2027-01-02T00:00:00.000Z</updated>');
  });

  it('says where accounts differ, and what each says', async () => {
    const { feed } = await feedOf({ ...dataset, events: disputed ? [disputed] : [] });
    const entry = feed.items.find(({ link }) => link === `${ORIGIN}/events/${disputed?.id}`);
    expect(entry?.content).toContain('Accounts differ.');
    for (const { claim } of disputed?.accounts ?? []) expect(entry?.content).toContain(claim);
  });

  it('keeps one entry for an event corrected twice', async () => {
    const twice: Dataset = {
      ...changed,
      events: changed.events.map((event) =>
        event.id === second?.id ? { ...event, injured: 5678 } : event,
      ),
    };
    const { feed } = await feedOf(few, changed, twice);
    const own = feed.items.filter(({ link }) => link === `${ORIGIN}/events/${second?.id}`);
    expect(own).toHaveLength(1);
    expect(own[0]?.content).toMatch(/4,321 → 5,678[\s\S]*→ 4,321/);
  });

  it.each(HOSTILE)('reads back %j as text and nothing else', async (text) => {
    const { data } = withHostile(text);
    const { feed, xml } = await feedOf({ ...data, events: data.events.slice(0, 1) });
    expect(feed.items).toHaveLength(2);
    // White space around a text means nothing in Atom.
    expect(feed.items[1]?.title?.trim()).toBe(plainLine(text));
    expect(plainLine(feed.items[1]?.content ?? '')).toContain(plainLine(text));
    // biome-ignore lint/suspicious/noControlCharactersInRegex: what XML does not allow
    expect(xml).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u202e]/);
  });
});
