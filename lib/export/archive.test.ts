import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import run from '@/lib/operate/worker.mjs';
import { editionOf } from '@/lib/serve/made-up';
import { archiveFiles, archiveKey, toArchive } from './archive';
import { toDescriptor } from './data-package';
import { DATA_FILES } from './files';
import { dataset, downloadOf } from './fixtures';
import { TABLES } from './tables/all';

const edition = editionOf(dataset);

describe('the Data Package in one file', () => {
  it('is the same bytes in every time zone', () => {
    const zone = process.env.TZ;
    const files = archiveFiles(downloadOf(edition));
    const bytes = ['America/New_York', 'Asia/Dushanbe', 'Pacific/Kiritimati'].map((name) => {
      process.env.TZ = name;
      return Buffer.from(run({ kind: 'zip', files, day: edition.version.date })).toString('base64');
    });
    process.env.TZ = zone;
    expect(new Set(bytes).size).toBe(1);
  });

  it('holds every table the descriptor names, beside it', async () => {
    const files = unzipSync(await toArchive(downloadOf(edition, 'types=riots')));
    const descriptor = JSON.parse(strFromU8(files['datapackage.json'] ?? new Uint8Array()));
    const paths = descriptor.resources.map(({ path }: { path: string }) => path);
    expect(paths).toEqual(TABLES.map(({ name }) => `${name}.csv`));
    for (const path of paths) expect(files[path]?.length).toBeGreaterThan(10);
    expect(strFromU8(files['README.md'] ?? new Uint8Array())).toContain('Type: Riots');
    expect(Object.keys(files)).toEqual(
      expect.arrayContaining(['README.md', 'LICENSE.txt', 'CITATION.cff']),
    );
  });

  it('is described with addresses of one version, but for what stands in none', () => {
    const file = DATA_FILES.get('datapackage.json');
    const { resources } = JSON.parse(String(file?.make(downloadOf(edition))));
    for (const { name, path } of resources) {
      const version = name === 'claims' ? null : edition.version.id;
      expect(new URL(path).searchParams.get('v'), name).toBe(version);
    }
  });

  it('of a version asked for by v has no claims, which are part of none', async () => {
    const names = (isFrozen: boolean) =>
      archiveFiles(downloadOf(edition, '', null, isFrozen)).map(([name]) => name);
    expect(names(false)).toContain('claims.csv');
    expect(names(true)).toEqual(names(false).filter((name) => name !== 'claims.csv'));
    const [frozen, live] = [true, false].map((isFrozen) =>
      JSON.stringify(archiveFiles(downloadOf(edition, '', null, isFrozen))),
    );
    expect(live).toContain('drones-come-over-the-river');
    expect(frozen).not.toContain('claims');
    expect(archiveKey(downloadOf(edition, '', null, true))).not.toBe(
      archiveKey(downloadOf(edition)),
    );
  });

  it('says of each column in its readme what the schema says', async () => {
    const download = downloadOf(edition, 'from=1992-06-15&to=1997-06-27');
    const readme = strFromU8(unzipSync(await toArchive(download))['README.md'] ?? new Uint8Array());
    for (const { name, description } of TABLES.flatMap((table) => table.fields(download))) {
      expect(readme).toContain(`| \`${name}\``);
      expect(readme).toContain(description);
    }
    expect(readme).toContain('too-vague');
    expect(JSON.stringify(toDescriptor(download, ({ name }) => name))).toContain('too-vague');
  });
});
