import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { Piscina } from 'piscina';
import type { PngTask, ZipTask } from './worker.mjs';

/** One less than the machine has, so that answering never waits for drawing. */
export const WORKERS = Math.max(1, availableParallelism() - 1);

let pool: Piscina<PngTask | ZipTask, Uint8Array> | undefined;

/** Runs a task in a thread. Threads start when first wanted and end when idle for a minute. */
export function runInWorker(task: PngTask | ZipTask): Promise<Uint8Array> {
  pool ??= new Piscina({
    // By path and not by import: a bundle would lead to a file that is not there.
    filename: join(process.cwd(), 'lib/operate/worker.mjs'),
    minThreads: 0,
    maxThreads: WORKERS,
    idleTimeout: 60_000,
    // Else a worker sleeps between tasks without turning its loop, on which native memory is let go.
    atomics: 'disabled',
  });
  return pool.run(task);
}
