import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { connect } from 'node:net';
import { prepareSite } from '../site/prepare';
import { startSite } from '../site/start';

/** A server of a site of its own, to which harm may be done. */
export type Running = {
  readonly port: number;
  readonly child: ChildProcess;
  /** All that it has said so far. */
  readonly said: () => string;
  readonly get: (path: string, init?: RequestInit) => Promise<Response>;
  readonly stop: () => Promise<void>;
};

/** A folder of its own for a site, made anew. */
export function ownSite(port: number): string {
  const origin = `http://localhost:${port}`;
  return prepareSite(`own-${port}`, { record: 'changed', origin }).folder;
}

/** Starts a site and waits until it answers.
 *
 * @throws Error where it ends before, with what it said. */
export async function run(
  folder: string,
  port: number,
  surroundings: Pick<Parameters<typeof startSite>[1], 'env' | 'before'> = {},
): Promise<Running> {
  const child = startSite(folder, { port, ...surroundings });
  let text = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (chunk) => {
      text += chunk;
    });
  }
  const get = (path: string, init?: RequestInit): Promise<Response> =>
    fetch(`http://127.0.0.1:${port}${path}`, init);
  const isUp = async (): Promise<boolean> => (await get('/healthz').catch(() => null))?.ok ?? false;
  try {
    await until(async () => {
      if (child.exitCode !== null) throw new Error(`It ended with ${child.exitCode}. ${text}`);
      return isUp();
    });
  } catch (error) {
    child.kill('SIGKILL');
    throw error;
  }
  const stop = async (): Promise<void> => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    child.kill('SIGKILL');
    await once(child, 'exit');
  };
  return { port, child, said: () => text, get, stop };
}

/** Waits for a state, and for no longer than it takes.
 *
 * @throws Error where it does not come within half a minute. */
export async function until(holds: () => Promise<boolean>): Promise<void> {
  const last = Date.now() + 30_000;
  while (!(await holds())) {
    if (Date.now() > last) throw new Error(`This did not come to hold: ${holds}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** Sends bytes as they are, and gives back all that comes until the other side ends or time is over. */
export async function sendRaw(
  port: number,
  bytes: string | Buffer,
  mostMs = 10_000,
): Promise<{ readonly answer: Buffer; readonly isOver: boolean }> {
  const socket = connect(port, '127.0.0.1');
  const chunks: Buffer[] = [];
  socket.on('data', (chunk) => chunks.push(chunk));
  socket.on('error', () => undefined);
  const closed = once(socket, 'close').then(() => true);
  const timer = new Promise<false>((resolve) => {
    setTimeout(() => resolve(false), mostMs).unref();
  });
  socket.write(bytes);
  const isOver = await Promise.race([closed, timer]);
  socket.destroy();
  return { answer: Buffer.concat(chunks), isOver };
}

/** A figure of `/metrics`: the sum over all labels that are not asked for. */
export async function figure(server: Running, name: string, labels = ''): Promise<number> {
  const text = await (await server.get('/metrics')).text();
  const lines = text.split('\n').filter((line) => line.startsWith(name) && line.includes(labels));
  return lines.reduce((sum, line) => sum + Number(line.split(' ').at(-1)), 0);
}
