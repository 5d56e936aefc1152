import { mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { changeLog, changesBetween } from './changes';
import { findVersion, keepVersion, listVersions, readVersion } from './kept-versions';
import { madeUp as dataset } from './made-up/dataset';
import { versionOf } from './versions';

const [first, second, ...rest] = dataset.events;
if (!first || !second) throw new Error('The record is empty.');
const corrected = {
  ...dataset,
  events: [
    { ...first, fatalities: { ...first.fatalities, low: 7 }, title: 'Other words' },
    ...rest,
  ],
};

describe('kept versions', () => {
  let root = '';
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'panj-'));
  });
  afterEach(() => rmSync(root, { recursive: true }));

  it('give the record back as it was', () => {
    const { version, isNew } = keepVersion(dataset, '2026-01-01', null, root);
    expect(isNew).toBe(true);
    expect(readVersion(version, root)).toEqual(dataset);
    expect(listVersions(root)).toEqual([version]);
    expect(findVersion(dataset, root)).toEqual(version);
    expect(findVersion(corrected, root)).toBeNull();
  });

  it('are not kept twice while nothing has changed, and one a day', () => {
    const { version } = keepVersion(dataset, '2026-01-01', null, root);
    expect(keepVersion(dataset, '2026-01-02', null, root)).toEqual({ version, isNew: false });
    expect(() => keepVersion(corrected, '2026-01-01', null, root)).toThrow(/has the version/);
    expect(keepVersion(corrected, '2026-01-02', null, root).isNew).toBe(true);
    // Changed back, it is a version of its own: what changed is told in order.
    expect(keepVersion(dataset, '2026-01-03', null, root).isNew).toBe(true);
    expect(listVersions(root).map(({ date }) => date)).toEqual([
      '2026-01-01',
      '2026-01-02',
      '2026-01-03',
    ]);
  });

  it('say so where a file is cut off', () => {
    const { version } = keepVersion(dataset, '2026-01-01', null, root);
    writeFileSync(join(root, 'data/versions', `${version.id}.json.br`), 'x');
    expect(() => readVersion(version, root)).toThrow(/cannot be read/);
  });

  it('say so where a file holds another content than its name says', () => {
    const { version } = keepVersion(dataset, '2026-01-01', null, root);
    const wrong = { id: '2026-01-02-00000000', date: '2026-01-02' };
    const pathOf = (id: string) => join(root, 'data/versions', `${id}.json.br`);
    renameSync(pathOf(version.id), pathOf(wrong.id));
    expect(() => readVersion(wrong, root)).toThrow(`holds the content ${version.id.slice(-8)}`);
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
          { field: 'fatalities.low', before: first.fatalities.low, after: 7 },
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
