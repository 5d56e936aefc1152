import { LRUCache } from 'lru-cache';
import PQueue from 'p-queue';
import { isMeasured, metrics } from './metrics';
import { WORKERS } from './workers';

/** What is made for an address: a picture or an archive, as bytes. */
type Make = () => Promise<Uint8Array | string>;

/** How many may wait for a worker. Behind so many, an answer would come after its reader has gone. */
const MOST_WAITING = 20;
/** What is kept of what was made, in bytes. */
const MOST_BYTES = 48 * 1024 * 1024;

/** Too many drawings wait already. */
export class Busy extends Error {
  /** When to ask again. */
  readonly retryAfterSeconds = 5;
  constructor() {
    super(`${MOST_WAITING} drawings wait already`);
  }
}

/** Everybody who asked for a drawing has gone before it was begun. */
export class Abandoned extends Error {}

/** How many wait for the drawing under a key. */
const asking = new Map<string, number>();

const queue = new PQueue({ concurrency: WORKERS });
for (const event of ['add', 'next'] as const) {
  queue.on(event, () => {
    if (isMeasured()) metrics().waiting.set(queue.size);
  });
}

const held = new LRUCache<string, Uint8Array, Make>({
  maxSize: MOST_BYTES,
  sizeCalculation: (bytes) => bytes.length,
  // One drawing at a time for an address: whoever else asks for it waits for the same.
  fetchMethod: async (key, _stale, { context: make }) => {
    if (queue.size >= MOST_WAITING) throw new Busy();
    const made = await queue.add(() => {
      if (!asking.has(key)) throw new Abandoned();
      return make();
    });
    return typeof made === 'string' ? Buffer.from(made) : made;
  },
});

/**
 * The bytes under a key, made at most once as long as they are kept. `make` begins when a worker is
 * free, so that its own part on the main thread never comes many at a time, and not at all where all
 * who asked have gone by then. What is begun is finished and kept: whoever left may try again.
 *
 * @param signal tells that the one who asks has gone
 * @throws Busy where too many wait already; Abandoned where nobody waits any more.
 */
export async function drawOnce(
  kind: string,
  key: string,
  make: Make,
  signal?: AbortSignal,
): Promise<Uint8Array> {
  const leave = join(key, signal);
  const status: LRUCache.Status<string, Uint8Array, Make> = {};
  try {
    const bytes = await held.forceFetch(key, { context: make, status });
    count(kind, String(status.fetch ?? 'miss'));
    return bytes;
  } catch (error) {
    if (error instanceof Busy) count(kind, 'refused');
    throw error;
  } finally {
    leave();
  }
}

/** Counts one who asks, until the signal says that they have gone, or what is given back is called. */
function join(key: string, signal?: AbortSignal): () => void {
  let isHere = true;
  const leave = (): void => {
    if (!isHere) return;
    isHere = false;
    const others = (asking.get(key) ?? 1) - 1;
    if (others > 0) asking.set(key, others);
    else asking.delete(key);
  };
  asking.set(key, (asking.get(key) ?? 0) + 1);
  signal?.addEventListener('abort', leave, { once: true });
  if (signal?.aborted) leave();
  return leave;
}

function count(kind: string, result: string): void {
  if (isMeasured()) metrics().drawn.inc({ kind, result });
}
