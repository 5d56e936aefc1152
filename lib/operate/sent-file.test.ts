import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sentFile } from './sent-file';

const home = process.cwd();
let site = '';
beforeAll(() => {
  site = mkdtempSync(join(tmpdir(), 'panj-'));
  for (const name of ['a', 'b']) {
    mkdirSync(join(site, name, 'public/record'), { recursive: true });
    writeFileSync(join(site, name, 'public/record/x.json'), '{"same":1}');
  }
  writeFileSync(join(site, 'secret.txt'), 'not for readers');
  utimesSync(join(site, 'a/public/record/x.json'), 1, 1);
});
afterAll(() => {
  process.chdir(home);
  rmSync(site, { recursive: true });
});

describe('a file that is sent', () => {
  it('has one tag on every machine, and another when its content changes', () => {
    process.chdir(join(site, 'a'));
    const one = sentFile('/record/x.json');
    process.chdir(join(site, 'b'));
    const other = sentFile('/record/x.json');
    expect(one?.etag).toMatch(/^W\/"/);
    expect(other?.etag).toBe(one?.etag);
    expect(sentFile('/record/x.json')).toEqual(other);
    writeFileSync(join(site, 'b/public/record/x.json'), '{"same":12}');
    expect(sentFile('/record/x.json')?.etag).not.toBe(one?.etag);
    expect(sentFile('/record/x.json')?.size).toBe(11);
  });

  it.each([
    '/../../secret.txt',
    '/record/../../../secret.txt',
    '/_next/static/../../../secret.txt',
    '/..\\..\\secret.txt',
    '/record/x.json\0',
    '/record',
    '/record/x.json/',
    '/nothing',
    `/${'long'.repeat(2_000)}`,
  ])('stands inside its folder: %s is none', (path) => {
    process.chdir(join(site, 'a'));
    expect(sentFile(path)).toBeNull();
  });
});
