import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readBuildId } from '@/lib/operate/ready';
import { bringOver } from '@/lib/serve/publish';
import { run } from './run';

/** What pages ask for by names that hold the hash of the content. */
const FOLDERS = ['public/record', '.next/static'] as const;

/**
 * Brings into this build, before it is served, the hashed files of what is served now, for pages of it
 * that are open or cached:
 *
 *     npm run release:bring-over -- /srv/panj
 */
run(() => {
  const [before, ...rest] = process.argv.slice(2);
  if (before === undefined || rest.length > 0) {
    throw new Error('Name the folder of the release that is served now, and nothing else.');
  }
  const build = readBuildId();
  if (build === null) throw new Error('There is no build here yet. Run "npm run build" first.');
  const missing = FOLDERS.map((folder) => join(before, folder)).filter((path) => !existsSync(path));
  if (missing.length > 0) {
    throw new Error(`${missing.join(' and ')} is missing: ${before} is no built release of Panj.`);
  }
  for (const folder of FOLDERS) bringOver(join(before, folder), folder, build);
  console.log(`${build} goes on serving the files that pages of ${before} ask for.`);
});
