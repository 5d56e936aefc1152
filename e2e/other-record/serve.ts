import { execFileSync, spawn } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

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

execFileSync(
  join(root, 'node_modules/.bin/tsx'),
  ['--tsconfig', join(root, 'tsconfig.json'), join(root, 'e2e/other-record/make.ts')],
  { cwd: site, stdio: ['ignore', 'ignore', 'inherit'] },
);

// What the build drew ahead is of our record: it is drawn when asked for instead.
const manifest = join(site, '.next/prerender-manifest.json');
const drawn = JSON.parse(readFileSync(manifest, 'utf8'));
for (const path of Object.keys(drawn.routes)) {
  if (!/^\/(changes|events\/|periods\/|sitemap)/.test(path)) continue;
  delete drawn.routes[path];
  // Else the first visitor is shown what lies there, as a page that is stale.
  for (const ending of ['.html', '.rsc', '.meta', '.body']) {
    rmSync(join(site, '.next/server/app', path + ending), { force: true });
  }
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
