import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));

type Ports = { readonly listen: number; readonly instances: readonly [number, number] };

type Options = {
  /** The built release that both instances run at first. */
  readonly folder?: string;
  /** What else the instances are told by their environment. */
  readonly env?: Readonly<Record<string, string>>;
};

/** Two instances of a build, and nginx before them with the configuration that is documented. */
export type Deployment = {
  readonly origin: string;
  readonly instances: readonly ChildProcess[];
  /** Stops an instance as systemd does, starts it in the folder of a release, and waits for it. */
  readonly restart: (at: 0 | 1, folder: string) => Promise<void>;
  /** Tells nginx of a release: what it holds of the one before is not shown any more. */
  readonly release: (name: string) => void;
  /** Lines of nginx's log: status, cache, seconds, address. */
  readonly log: () => readonly string[];
  readonly stop: () => void;
};

/** @param origin the origin that the build was made for */
export async function deploy(
  origin: string,
  { listen, instances }: Ports,
  { folder = root, env = {} }: Options = {},
): Promise<Deployment> {
  const run = mkdtempSync(join(tmpdir(), 'panj-nginx-'));
  const words = {
    __RUN__: run,
    __LISTEN__: String(listen),
    __FIRST__: String(instances[0]),
    __SECOND__: String(instances[1]),
  };
  const config = writeConfig(run, words);
  const start = (at: 0 | 1, from: string): ChildProcess =>
    spawn(process.execPath, nextStart(instances[at]), {
      cwd: from,
      stdio: 'ignore',
      env: { ...process.env, ...env, PANJ_ORIGIN: origin },
    });
  const nodes = [start(0, folder), start(1, folder)];
  const nginx = spawn('nginx', ['-c', config], { stdio: 'ignore' });
  let isStopped = false;
  const stop = (): void => {
    isStopped = true;
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
    restart: async (at, from) => {
      const before = nodes[at];
      before?.kill('SIGTERM');
      if (before?.exitCode === null) await once(before, 'exit');
      if (isStopped) return;
      nodes[at] = start(at, from);
      await untilReady(instances[at]);
    },
    release: (name) => {
      writeRelease(run, name);
      nginx.kill('SIGHUP');
    },
    log: () => readFileSync(join(run, 'access.log'), 'utf8').trim().split('\n'),
    stop,
  };
}

/** As in `panj@.service`. */
const nextStart = (port: number): string[] => [
  '--max-old-space-size=200',
  'node_modules/next/dist/bin/next',
  ...['start', '-H', '127.0.0.1', '-p', String(port)],
];

function writeConfig(run: string, words: Readonly<Record<string, string>>): string {
  // nginx gives up root's rights before it writes there.
  chmodSync(run, 0o755);
  for (const name of ['cache', 'body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']) {
    mkdirSync(join(run, name));
    chmodSync(join(run, name), 0o777);
  }
  let text = readFileSync(new URL('./nginx.conf', import.meta.url), 'utf8');
  for (const [word, value] of Object.entries(words)) text = text.replaceAll(word, value);
  const config = join(run, 'nginx.conf');
  writeFileSync(config, text);
  writeRelease(run, 'first');
  return config;
}

const writeRelease = (run: string, name: string): void =>
  writeFileSync(join(run, 'release.conf'), `set $release "${name}";\n`);

async function untilReady(port: number): Promise<void> {
  const until = Date.now() + 30_000;
  while (Date.now() < until) {
    const response = await fetch(`http://127.0.0.1:${port}/healthz`).catch(() => null);
    // Versions before 25 November 2026 have no such page, and answer when they are ready.
    if (response && response.status < 500) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`Nothing answers on port ${port}.`);
}
