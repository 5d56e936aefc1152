import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { MADE_UP_DAY } from '@/lib/record/made-up/dataset';
import { prepareSite } from './prepare';

/**
 * Serves the built site over a made-up record, on a fixed day: `serve.ts 3100 made-up`, or
 * `serve.ts 3101 changed` with a second version of it.
 */
const [, , port = '3100', name = 'made-up'] = process.argv;
if (name !== 'made-up' && name !== 'changed') {
  throw new Error(`There is no record "${name}" to serve: made-up or changed.`);
}
const origin = `http://localhost:${port}`;
const { folder } = prepareSite(name, { record: name, origin });

const server = spawn(
  process.execPath,
  [
    fileURLToPath(new URL('../../node_modules/next/dist/bin/next', import.meta.url)),
    'start',
    '-p',
    port,
  ],
  {
    cwd: folder,
    stdio: 'inherit',
    env: { ...process.env, PANJ_ORIGIN: origin, PANJ_TODAY: MADE_UP_DAY },
  },
);
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => server.kill(signal));
}
server.on('exit', (code) => process.exit(code ?? 0));
