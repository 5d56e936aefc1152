import { type ChildProcess, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { MADE_UP_DAY } from '@/lib/record/made-up/dataset';

const NEXT = fileURLToPath(new URL('../../node_modules/next/dist/bin/next', import.meta.url));

type Start = {
  readonly port: number;
  /** Besides what every site is told. */
  readonly env?: Readonly<Record<string, string>>;
  /** Words of the shell, with which the folder is made to stand in other surroundings first. */
  readonly before?: string;
  readonly stdio?: 'inherit' | 'pipe';
};

/** Starts the server of a site that is prepared, on a fixed day. */
export function startSite(
  folder: string,
  { port, env, before, stdio = 'pipe' }: Start,
): ChildProcess {
  const origin = `http://localhost:${port}`;
  const server = [process.execPath, NEXT, 'start', '-p', String(port)];
  const [command = '', ...args] =
    before === undefined
      ? server
      : ['unshare', '--mount', 'sh', '-ec', `${before}\nexec "$@"`, 'sh', ...server];
  return spawn(command, args, {
    cwd: folder,
    stdio: ['ignore', stdio, stdio],
    env: { ...process.env, PANJ_ORIGIN: origin, PANJ_TODAY: MADE_UP_DAY, ...env },
  });
}
