import { type ChildProcess, spawn } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));

type Ports = { readonly listen: number; readonly instances: readonly [number, number] };

/** Two instances of the build, and nginx before them with the configuration that is documented. */
export type Deployment = {
  readonly origin: string;
  readonly instances: readonly ChildProcess[];
  /** Lines of nginx's log: status, cache, seconds, address. */
  readonly log: () => readonly string[];
  readonly stop: () => void;
};

/** @param origin the origin that the build was made for */
export async function deploy(origin: string, { listen, instances }: Ports): Promise<Deployment> {
  const run = mkdtempSync(join(tmpdir(), 'panj-nginx-'));
  // nginx gives up root's rights before it writes there.
  chmodSync(run, 0o755);
  for (const name of ['cache', 'body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']) {
    mkdirSync(join(run, name));
    chmodSync(join(run, name), 0o777);
  }
  const words = {
    __RUN__: run,
    __LISTEN__: String(listen),
    __FIRST__: String(instances[0]),
    __SECOND__: String(instances[1]),
  };
  let text = readFileSync(new URL('./nginx.conf', import.meta.url), 'utf8');
  for (const [word, value] of Object.entries(words)) text = text.replaceAll(word, value);
  const config = join(run, 'nginx.conf');
  writeFileSync(config, text);
  const nodes = instances.map((port) =>
    spawn(
      process.execPath,
      ['node_modules/next/dist/bin/next', 'start', '-H', '127.0.0.1', '-p', String(port)],
      { cwd: root, stdio: 'ignore', env: { ...process.env, PANJ_ORIGIN: origin } },
    ),
  );
  const nginx = spawn('nginx', ['-c', config], { stdio: 'ignore' });
  const stop = (): void => {
    for (const child of nodes) child.kill('SIGKILL');
    // Not killed: its workers would go on without it.
    nginx.kill('SIGTERM');
    rmSync(run, { recursive: true, force: true });
  };
  try {
    await Promise.all([...instances, listen].map((port) => untilReady(port)));
  } catch (error) {
    stop();
    throw error;
  }
  return {
    origin: `http://127.0.0.1:${listen}`,
    instances: nodes,
    log: () => readFileSync(join(run, 'access.log'), 'utf8').trim().split('\n'),
    stop,
  };
}

async function untilReady(port: number): Promise<void> {
  const until = Date.now() + 30_000;
  while (Date.now() < until) {
    const response = await fetch(`http://127.0.0.1:${port}/healthz`).catch(() => null);
    if (response?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`Nothing answers on port ${port}.`);
}
