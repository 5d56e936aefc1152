import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { bringOver, keepReleases, writeRelease } from './publish';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'panj-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const publish = (to: string, version: string, files: ReadonlyMap<string, string>): void => {
  writeRelease(to, files);
  keepReleases(to, version, files.keys());
};

const release = (at: number): void =>
  publish(
    folder,
    `v${at}`,
    new Map([
      [`index.${at}.json`, `index ${at}`],
      [`events.${at}/a.json`, `a ${at}`],
      ['search.same.json', 'search'],
    ]),
  );

it('keeps the files of the releases before beside the new ones', () => {
  release(1);
  release(2);
  expect(readFileSync(join(folder, 'index.1.json'), 'utf8')).toBe('index 1');
  expect(readFileSync(join(folder, 'events.2/a.json'), 'utf8')).toBe('a 2');
});

it('takes the oldest away, and nothing that a newer one shares with it', () => {
  for (const at of [1, 2, 3, 4]) release(at);
  const names = readdirSync(folder);
  expect(names).not.toContain('index.1.json');
  expect(names).not.toContain('events.1');
  expect(names).toEqual(expect.arrayContaining(['index.2.json', 'events.4', 'search.same.json']));
});

it('counts the same release once, however often it is built', () => {
  release(1);
  for (let times = 0; times < 5; times += 1) release(2);
  expect(readdirSync(folder)).toContain('index.1.json');
});

it('clears what a killed build left, and goes on after a spoilt list', () => {
  release(1);
  writeFileSync(join(folder, 'index.9.json.123.tmp'), 'half');
  writeFileSync(join(folder, 'releases.json'), '[{"vers');
  release(2);
  const names = readdirSync(folder);
  expect(names.filter((name) => name.endsWith('.tmp'))).toEqual([]);
  expect(names).toContain('index.2.json');
});

it('writes anew what lies there cut off or altered', () => {
  release(1);
  writeFileSync(join(folder, 'index.1.json'), 'ind');
  writeFileSync(join(folder, 'events.1/a.json'), 'other');
  release(1);
  expect(readFileSync(join(folder, 'index.1.json'), 'utf8')).toBe('index 1');
  expect(readFileSync(join(folder, 'events.1/a.json'), 'utf8')).toBe('a 1');
});

describe('bringOver', () => {
  /** What a build writes without a list: a file of its own and one that every build has. */
  const build = (at: number): string => {
    const built = join(folder, `build-${at}`);
    mkdirSync(join(built, 'chunks'), { recursive: true });
    writeFileSync(join(built, `chunks/own-${at}.js`), `${at}`);
    writeFileSync(join(built, 'chunks/same.js'), `same, of ${at}`);
    return built;
  };
  const chunks = (built: string): readonly string[] => readdirSync(join(built, 'chunks')).sort();

  it('keeps the files of the last three builds, each built in a folder of its own', () => {
    const builds = [1, 2, 3, 4].map(build);
    for (const [at, before] of builds.slice(0, -1).entries())
      bringOver(before, builds[at + 1] ?? '', `v${at + 2}`);
    expect(builds.map(chunks)).toEqual([
      ['own-1.js', 'same.js'],
      ['own-1.js', 'own-2.js', 'same.js'],
      ['own-1.js', 'own-2.js', 'own-3.js', 'same.js'],
      ['own-2.js', 'own-3.js', 'own-4.js', 'same.js'],
    ]);
  });

  it('leaves what was built as it is, and may run twice', () => {
    const [before, after] = [build(1), build(2)];
    for (let times = 0; times < 4; times += 1) bringOver(before, after, 'v2');
    expect(readFileSync(join(after, 'chunks/same.js'), 'utf8')).toBe('same, of 2');
    expect(chunks(after)).toContain('own-1.js');
  });

  it('goes on with the list that a release of the record has', () => {
    const [before, after] = [join(folder, 'before'), join(folder, 'after')];
    publish(before, 'v1', new Map([['events.1/a.json', 'a']]));
    publish(after, 'v2', new Map([['events.2/a.json', 'b']]));
    bringOver(before, after, 'v2');
    expect(readFileSync(join(after, 'events.1/a.json'), 'utf8')).toBe('a');
    // A build in the same place goes on from there.
    publish(after, 'v3', new Map([['events.3/a.json', 'c']]));
    publish(after, 'v4', new Map([['events.4/a.json', 'd']]));
    expect(existsSync(join(after, 'events.1'))).toBe(false);
    expect(existsSync(join(after, 'events.2'))).toBe(true);
  });

  it('gives no place to what was built but never served', () => {
    const [before, after] = [join(folder, 'before'), join(folder, 'after')];
    publish(before, 'v1', new Map([['events.1/a.json', 'a']]));
    for (const at of [2, 3, 4]) publish(after, `v${at}`, new Map([[`events.${at}/a.json`, 'b']]));
    bringOver(before, after, 'v4');
    expect(readFileSync(join(after, 'events.1/a.json'), 'utf8')).toBe('a');
  });
});
