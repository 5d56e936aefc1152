import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findFault } from '@/lib/operate/ready';
import { BUILT_RECORD } from '@/lib/serve/built-record';
import { FIRST_DAY } from '../site/changes';
import { buildMadeUp } from '../site/record';

const home = process.cwd();
let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'panj-'));
  mkdirSync(join(folder, 'whole'));
  process.chdir(join(folder, 'whole'));
  buildMadeUp('changed');
});
afterAll(() => {
  process.chdir(home);
  rmSync(folder, { recursive: true });
});

/** The files that a server reads or sends, each by a name that holds for any content. */
const FILES = {
  record: () => BUILT_RECORD,
  'index of now': () => inPublic(JSON.parse(readFileSync(BUILT_RECORD, 'utf8')).indexUrl),
  'index of before': () => inPublic(Object.values<string>(readRecord().indexUrls)[0]),
  search: () => inPublic(readRecord().searchUrl),
  'base map': () => inPublic(readRecord().basemapUrl),
  sources: () => inPublic(readRecord().sourcesUrl),
  'evidence of an event': () => {
    const base = inPublic(readRecord().detailsBase);
    return join(base, readdirSync(base)[7] ?? '');
  },
  'version of before': () =>
    join(
      'data/versions',
      readdirSync('data/versions').find((name) => name.startsWith(FIRST_DAY)) ?? '',
    ),
};
const readRecord = () => JSON.parse(readFileSync(BUILT_RECORD, 'utf8'));
const inPublic = (url: string | undefined): string => join('public', url ?? '');

const WAYS: Readonly<Record<string, (path: string) => void>> = {
  missing: (path) => rmSync(path),
  empty: (path) => truncateSync(path, 0),
  'cut in half': (path) => truncateSync(path, Math.floor(readFileSync(path).length / 2)),
  // A digit for another: it is JSON as before, and a wrong number.
  altered: (path) => {
    const bytes = readFileSync(path);
    const at = bytes.findIndex((byte, place) => place > bytes.length / 3 && byte === 0x31);
    bytes[at] = 0x32;
    writeFileSync(path, bytes);
  },
};

describe('a server does not start over a release', () => {
  it.each(
    Object.keys(FILES).flatMap((file) => Object.keys(WAYS).map((way) => [file, way] as const)),
  )('whose %s is %s', (file, way) => {
    process.chdir(join(folder, 'whole'));
    const path = FILES[file as keyof typeof FILES]();
    expect(findFault(process.cwd())).toBeNull();
    const site = join(folder, 'spoilt');
    rmSync(site, { recursive: true, force: true });
    cpSync(join(folder, 'whole'), site, { recursive: true });
    WAYS[way]?.(join(site, path));
    const fault = findFault(site);
    // One line, with the file and what to do.
    expect(fault).toMatch(/^\S.*\. (?:Run "npm run build"|Restore it).*\.$|Restore it\.$/);
    expect(fault).toContain(path.split('/').slice(0, 2).join('/'));
  });

  it('whose record says another version than it holds', () => {
    const site = join(folder, 'renamed');
    cpSync(join(folder, 'whole'), site, { recursive: true });
    const record = readRecord();
    record.version = { ...record.version, id: `${FIRST_DAY}-00000000` };
    writeFileSync(join(site, BUILT_RECORD), JSON.stringify(record));
    expect(findFault(site)).toMatch(/another content than its version/);
  });
});
