import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { changeLog, changesBetween } from './changes';
import { checkRecord } from './check/check';
import { draftArbitrary, filesOf, surroundingsOf } from './check/spoiled/draft';
import {
  findVersion,
  keepVersion,
  keptEvents,
  listVersions,
  migrate,
  readNote,
  readVersion,
} from './kept-versions';
import type { Dataset } from './schema';
import { compareTotals, leapingYears } from './totals';
import { contentHash, versionOf } from './versions';

const [draft] = fc.sample(draftArbitrary, { numRuns: 1, seed: 7 });
const dataset = draft && checkRecord(filesOf(draft), surroundingsOf(draft)).dataset;
if (!dataset) throw new Error('The made-up record is not right.');
const [first, second, ...rest] = dataset.events;
if (!first || !second) throw new Error('The made-up record is empty.');
const corrected: Dataset = {
  ...dataset,
  events: [
    { ...first, fatalities: { ...first.fatalities, low: 77 }, title: 'Other words' },
    ...rest,
  ],
};

describe('kept versions', () => {
  let root = '';
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'panj-'));
  });
  afterEach(() => rmSync(root, { recursive: true }));
  const keep = (what: Dataset, day: string) => keepVersion(what, day, null, root);

  it('give the record back as it was', () => {
    const { version, isNew } = keep(dataset, '2026-01-01');
    expect(isNew).toBe(true);
    expect(readVersion(version, root)).toEqual(dataset);
    expect(listVersions(root)).toEqual([version]);
    expect(findVersion(dataset, root)).toEqual(version);
    expect(findVersion(corrected, root)).toBeNull();
  });

  it('are not kept twice while nothing has changed, and one a day', () => {
    const { version } = keep(dataset, '2026-01-01');
    expect(keep(dataset, '2026-01-02')).toEqual({ version, isNew: false });
    expect(() => keep(corrected, '2026-01-01')).toThrow(/has the version/);
    expect(keep(corrected, '2026-01-02').isNew).toBe(true);
    // Changed back, it is a version of its own: what changed is told in order.
    expect(keep(dataset, '2026-01-03').isNew).toBe(true);
    expect(listVersions(root).map(({ date }) => date)).toEqual([
      '2026-01-01',
      '2026-01-02',
      '2026-01-03',
    ]);
  });

  it('are kept in the order of their days, under days', () => {
    keep(dataset, '2026-12-02');
    expect(() => keep(corrected, '2026-12-01')).toThrow(/is before 2026-12-02/);
    for (const day of ['foo', '2026-02-30', '2026-12', '']) {
      expect(() => keep(corrected, day)).toThrow(/is not a day/);
    }
    expect(readdirSync(join(root, 'data/versions'))).toHaveLength(1);
  });

  it('say so where a file is cut off, or holds another content than its name says', () => {
    const { version } = keep(dataset, '2026-01-01');
    const path = join(root, 'data/versions', `${version.id}.json.br`);
    writeFileSync(path, 'x');
    expect(() => readVersion(version, root)).toThrow(/cannot be read/);
    const text = JSON.stringify({ schema: 2, note: null, dataset: corrected });
    writeFileSync(path, brotliCompressSync(text));
    expect(() => readVersion(version, root)).toThrow(/holds the content/);
  });

  it('bear the reason that was given', () => {
    const note = { reason: 'Second sources.', confirmed: [1996] };
    const { version } = keepVersion(dataset, '2026-01-01', note, root);
    expect(readNote(version, root)).toEqual(note);
    expect(readNote(keep(corrected, '2026-01-02').version, root)).toBeNull();
  });

  it('of the first schema, which bore no number, are read as well, without the breaks of their lines', () => {
    const broken = { ...dataset, events: [{ ...first, narrative: 'Two\nlines\n' }] };
    const version = { id: `2025-01-01-${contentHash(broken)}`, date: '2025-01-01' };
    keep(dataset, '2026-01-01');
    const path = join(root, 'data/versions', `${version.id}.json.br`);
    writeFileSync(path, brotliCompressSync(JSON.stringify(broken)));
    expect(readVersion(version, root).events[0]?.narrative).toBe('Two lines');
    expect(readNote(version, root)).toBeNull();
  });

  it('are parsed and not believed: of another shape or a later schema they are refused', () => {
    expect(() => migrate(99, dataset)).toThrow(/schema 99 is not known/);
    expect(() => migrate(2, { ...dataset, events: [{ ...first, injured: 'many' }] })).toThrow();
    const odd = { schema: 2, note: null, dataset: { events: [] } };
    const version = { id: `2025-01-01-${contentHash(odd.dataset)}`, date: '2025-01-01' };
    keep(dataset, '2026-01-01');
    const path = join(root, 'data/versions', `${version.id}.json.br`);
    writeFileSync(path, brotliCompressSync(JSON.stringify(odd)));
    expect(() => readVersion(version, root)).toThrow(/cannot be brought to schema 2/);
  });

  it('tell which records were ever kept, under which date first', () => {
    expect(keptEvents(root)).toEqual([]);
    keep(dataset, '2026-01-01');
    const moved = { ...dataset, events: [{ ...first, date: '2010-03-03' }, ...rest] };
    const { version } = keep(moved, '2026-01-02');
    const kept = new Map(keptEvents(root).map((event) => [event.id, event]));
    expect(kept.get(first.id)).toEqual({
      id: first.id,
      firstDate: first.date,
      lastVersion: version.id,
    });
    expect(kept.get(second.id)?.lastVersion).not.toBe(version.id);
  });

  it('of this repository can be read', () => {
    for (const version of listVersions())
      expect(readVersion(version).events.length).toBeGreaterThan(0);
  });
});

describe('changesBetween', () => {
  const version = versionOf(corrected, '2026-01-02');
  it('tells what was added, corrected to the field, and withdrawn', () => {
    const changes = changesBetween(dataset, corrected, version);
    expect(changes.added).toEqual([]);
    expect(changes.withdrawn.map(({ key }) => key)).toEqual([second.id]);
    expect(changes.corrected).toEqual([
      {
        table: 'events',
        key: first.id,
        name: 'Other words',
        fields: expect.arrayContaining([
          { field: 'title', before: first.title, after: 'Other words' },
          { field: 'fatalities.low', before: first.fatalities.low, after: 77 },
        ]),
      },
    ]);
    expect(changes.corrected[0]?.fields).toHaveLength(2);
    const back = changesBetween(corrected, dataset, version);
    expect(back.added.map(({ key }) => key)).toEqual([second.id]);
  });

  it('finds nothing between a version and itself, and everything in the first', () => {
    const same = changesBetween(dataset, dataset, version);
    expect([...same.added, ...same.corrected, ...same.withdrawn]).toEqual([]);
    const [log] = changeLog([{ version, dataset }], []);
    expect(log?.added.filter(({ table }) => table === 'events')).toHaveLength(
      dataset.events.length,
    );
  });
});

describe('compareTotals', () => {
  const incident = (date: string, best: number | null): Dataset['events'][number] => ({
    ...first,
    date,
    type: 'battles',
    fatalities: { low: null, best, high: null },
  });
  const of = (...events: Dataset['events']): Dataset => ({ ...dataset, events });
  const eleven = Array.from({ length: 11 }, () => incident('2010-05-05', 10));

  it('tells by year, type and province what a version adds up to, and nothing that stays', () => {
    const before = of(incident('2010-05-05', 3), incident('2011', null));
    const after = of(incident('2010-05-05', 3), incident('2011', null), incident('2011-02', 4));
    const key = first.location.province;
    expect(compareTotals(before, before)).toEqual([]);
    expect(compareTotals(before, after)).toEqual([
      {
        group: 'year',
        key: '2011',
        before: { incidents: 1, killed: 0, unknown: 1 },
        after: { incidents: 2, killed: 4, unknown: 1 },
      },
      ...[
        ['type', 'battles'],
        ['province', key],
      ].map(([group, name]) => ({
        group,
        key: name,
        before: { incidents: 2, killed: 3, unknown: 1 },
        after: { incidents: 3, killed: 7, unknown: 1 },
      })),
    ]);
  });

  it('counts no context and no strategic development', () => {
    const after = of(
      { ...incident('2010', 3), scope: 'context' },
      { ...incident('2010', 3), type: 'strategic-developments' },
    );
    expect(compareTotals(of(), after)).toEqual([]);
  });

  it('lets a closed year move by a tenth, and no more', () => {
    const leaps = (before: Dataset, after: Dataset) =>
      leapingYears(before, after).map(({ key }) => key);
    const before = of(...eleven.slice(1));
    expect(leaps(before, of(...eleven))).toEqual([]);
    expect(leaps(before, of(...eleven, incident('2010-06-06', 0)))).toEqual(['2010']);
    expect(leaps(before, of(...eleven.slice(2), incident('2010-06-06', 31)))).toEqual(['2010']);
    expect(leaps(of(), of(incident('2010', null)))).toEqual(['2010']);
    // A year that the earlier version did not cover to its end is expected to grow.
    expect(leaps(of(), of(incident(dataset.coverage.through, 9)))).toEqual([]);
  });
});
