import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { publish } from './publish';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'panj-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

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
