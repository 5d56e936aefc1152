import { execFileSync, spawn } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse, stringify } from 'yaml';
import {
  CORRECTED_BEST,
  CORRECTED_ID,
  CORRECTED_WHY,
  HOSTILE_ID,
  HOSTILE_TEXT,
  HOSTILE_TITLE,
  NEXT_DAY,
  SUCCESSOR_ID,
  WITHDRAWN_ID,
  WITHDRAWN_WHY,
} from './changes';

/**
 * Serves the built site over another record: ours, with one record corrected, one withdrawn and one
 * added whose every text means harm, kept as a second version. Everything but the record is what was
 * built; only what the build drew from our record is drawn anew.
 */
const root = fileURLToPath(new URL('../../', import.meta.url));
const site = join(root, 'e2e/results/other-record');
const port = process.argv[2] ?? '3101';

rmSync(site, { recursive: true, force: true });
mkdirSync(site, { recursive: true });
for (const name of ['data', 'public', 'next.config.ts', 'package.json', 'tsconfig.json']) {
  cpSync(join(root, name), join(site, name), { recursive: true });
}
cpSync(join(root, '.next'), join(site, '.next'), {
  recursive: true,
  filter: (path) => !path.endsWith('.next/cache'),
});
symlinkSync(join(root, 'node_modules'), join(site, 'node_modules'));

type Raw = { id: string; fatalities: { best: number | null; high: number | null } };

function edit(year: number, change: (records: Raw[]) => Raw[]): void {
  const path = join(site, `data/events/${year}.yaml`);
  writeFileSync(path, stringify(change(parse(readFileSync(path, 'utf8')))));
}
edit(2025, (records) =>
  records
    .filter(({ id }) => id !== WITHDRAWN_ID)
    .map((entry) =>
      entry.id === CORRECTED_ID
        ? {
            ...entry,
            fatalities: { ...entry.fatalities, best: CORRECTED_BEST, high: CORRECTED_BEST },
          }
        : entry,
    ),
);
edit(2026, (records) => {
  const hostile = {
    id: HOSTILE_ID,
    date: '2026-04-10',
    title: HOSTILE_TITLE,
    type: 'battles',
    subtype: 'armed-clash',
    location: {
      name: HOSTILE_TEXT,
      province: 'Khatlon',
      country: 'TJ',
      lat: 37.5,
      lon: 69.5,
      precision: 'exact',
    },
    crossBorder: null,
    actors: [{ id: 'taliban', role: 'party', label: HOSTILE_TEXT }],
    fatalities: { low: null, best: null, high: null },
    injured: null,
    victims: [{ group: HOSTILE_TEXT, killed: null, injured: null }],
    themes: [],
    confidence: 'disputed',
    summary: HOSTILE_TEXT,
    narrative: HOSTILE_TEXT,
    accounts: [{ source: 's1', claim: HOSTILE_TEXT }],
    sources: [
      {
        id: 's1',
        publisher: HOSTILE_TEXT,
        title: HOSTILE_TEXT,
        url: 'https://example.org/?a="><script>',
        published: null,
        lang: 'en',
      },
    ],
    related: [],
  };
  const at = records.findIndex(({ id }) => id > HOSTILE_ID);
  return records.toSpliced(at < 0 ? records.length : at, 0, hostile);
});

/** What the editors of the other record say of it. */
const note = (name: string, entry: object): void => {
  const path = join(site, 'data', name);
  const entries: unknown[] = existsSync(path) ? parse(readFileSync(path, 'utf8')) : [];
  writeFileSync(path, stringify([entry, ...entries]));
};
note('withdrawn.yaml', {
  id: WITHDRAWN_ID,
  day: NEXT_DAY,
  reason: WITHDRAWN_WHY,
  successor: SUCCESSOR_ID,
});
note('corrections.yaml', {
  day: NEXT_DAY,
  summary: 'The record of the tests.',
  corrections: [{ id: CORRECTED_ID, reason: CORRECTED_WHY }],
});

const run = (script: string, ...args: string[]): void => {
  execFileSync(
    join(root, 'node_modules/.bin/tsx'),
    ['--tsconfig', join(root, 'tsconfig.json'), join(root, script), ...args],
    {
      cwd: site,
      stdio: ['ignore', 'ignore', 'inherit'],
    },
  );
};
run('lib/commands/keep-version.ts', NEXT_DAY);
run('lib/commands/build.ts');

// What the build drew ahead is of our record: it is drawn when asked for instead.
const manifest = join(site, '.next/prerender-manifest.json');
const drawn = JSON.parse(readFileSync(manifest, 'utf8'));
for (const path of Object.keys(drawn.routes)) {
  if (/^\/(changes|events\/|periods\/|sitemap)/.test(path)) delete drawn.routes[path];
}
writeFileSync(manifest, JSON.stringify(drawn));

const server = spawn(
  process.execPath,
  [join(root, 'node_modules/next/dist/bin/next'), 'start', '-p', port],
  { cwd: site, stdio: 'inherit', env: { ...process.env, PANJ_ORIGIN: `http://localhost:${port}` } },
);
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => server.kill(signal));
}
server.on('exit', (code) => process.exit(code ?? 0));
