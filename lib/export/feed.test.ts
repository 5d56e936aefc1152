import Parser from 'rss-parser';
import { describe, expect, it } from 'vitest';
import { changeLog } from '@/lib/record/changes';
import type { Dataset } from '@/lib/record/schema';
import { versionOf } from '@/lib/record/versions';
import { toFeed } from './feed';
import { dataset, editionOf, HOSTILE, ORIGIN, withHostile } from './fixtures';
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

const [first, second] = dataset.events;
const changed: Dataset = {
  ...dataset,
  events: dataset.events
    .filter(({ id }) => id !== first?.id)
    .map((event) => (event.id === second?.id ? { ...event, injured: 4321 } : event)),
};

describe('the feed', () => {
  it('has one entry an event, at most 200, with stable ids', async () => {
    const once = await feedOf(dataset);
    expect(once.feed.items).toHaveLength(Math.min(200, dataset.events.length));
    const ids = once.feed.items.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-5/);
    const again = await feedOf(dataset, changed);
    const idOf = (feed: typeof once.feed, title = '') =>
      feed.items.find((item) => item.link?.endsWith(title))?.id;
    const latest = dataset.events.at(-1)?.id;
    expect(idOf(again.feed, latest)).toBe(idOf(once.feed, latest));
  });

  it('puts what the newest version withdrew and corrected first, and says what', async () => {
    const { feed, xml } = await feedOf(dataset, changed);
    expect(feed.items.slice(0, 2).map(({ title }) => title)).toEqual([
      `Withdrawn: ${first?.title}`,
      `Corrected: ${second?.title}`,
    ]);
    const [withdrawn, corrected, added] = feed.items;
    expect(withdrawn?.link).toBe(`${ORIGIN}/changes`);
    expect(corrected?.link).toBe(`${ORIGIN}/events/${second?.id}`);
    expect(corrected?.content).toContain('→ 4,321');
    expect(corrected).toMatchObject({
      published: '2027-01-01T00:00:00.000Z',
      updated: '2027-01-02T00:00:00.000Z',
    });
    expect(added?.updated).toBe('2027-01-01T00:00:00.000Z');
    expect(xml).toContain('<updated>2027-01-02T00:00:00.000Z</updated>');
  });

  it('says where accounts differ, and what each says', async () => {
    const disputed = dataset.events.findLast(({ accounts }) => (accounts?.length ?? 0) > 1);
    const { feed } = await feedOf(dataset);
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
    const { feed } = await feedOf(dataset, changed, twice);
    const own = feed.items.filter(({ link }) => link === `${ORIGIN}/events/${second?.id}`);
    expect(own).toHaveLength(1);
    expect(own[0]?.content).toMatch(/4,321 → 5,678[\s\S]*→ 4,321/);
  });

  it.each(HOSTILE)('reads back %j as text and nothing else', async (text) => {
    const { data } = withHostile(text);
    const { feed, xml } = await feedOf({ ...data, events: data.events.slice(0, 1) });
    expect(feed.items).toHaveLength(1);
    // White space around a text means nothing in Atom.
    expect(feed.items[0]?.title?.trim()).toBe(plainLine(text));
    expect(plainLine(feed.items[0]?.content ?? '')).toContain(plainLine(text));
    // biome-ignore lint/suspicious/noControlCharactersInRegex: what XML does not allow
    expect(xml).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u202e]/);
  });
});
