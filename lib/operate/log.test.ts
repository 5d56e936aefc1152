import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { expect, it } from 'vitest';

const LOG = fileURLToPath(new URL('./log.ts', import.meta.url));
const TSX = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href;

/** Writes two lines to a disk that is full, then ends with 7 if it has come so far. */
function writeToFullDisk(first: string): number | null {
  const script = `${first}; console.log('one'); process.stdout.write('two'); setTimeout(() => process.exit(7), 50);`;
  const node = [process.execPath, '--import', TSX, '--input-type=module', '-e', script];
  return spawnSync('sh', ['-c', 'exec "$@" >/dev/full', 'sh', ...node]).status;
}

it('a log that cannot be written does not end the process', () => {
  expect(writeToFullDisk('')).toBe(1);
  expect(writeToFullDisk(`(await import(${JSON.stringify(LOG)})).outliveLog()`)).toBe(7);
});
