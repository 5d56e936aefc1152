import { prepareSite } from './prepare';
import { startSite } from './start';

/**
 * Serves the built site over a made-up record, on a fixed day: `serve.ts 3100 made-up`, or
 * `serve.ts 3101 changed` with a second version of it.
 */
const [, , port = '3100', name = 'made-up'] = process.argv;
if (name !== 'made-up' && name !== 'changed') {
  throw new Error(`There is no record "${name}" to serve: made-up or changed.`);
}
const { folder } = prepareSite(name, { record: name, origin: `http://localhost:${port}` });
const server = startSite(folder, { port: Number(port), stdio: 'inherit' });
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => server.kill(signal));
}
server.on('exit', (code) => process.exit(code ?? 0));
