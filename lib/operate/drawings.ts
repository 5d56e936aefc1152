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

const queue = new PQueue({ concurrency: WORKERS });

const held = new LRUCache<string, Uint8Array, Make>({
  maxSize: MOST_BYTES,
  sizeCalculation: (bytes) => bytes.length,
  // One drawing at a time for an address: whoever else asks for it waits for the same.
  fetchMethod: async (_key, _stale, { context: make }) => {
    if (queue.size >= MOST_WAITING) throw new Busy();
    const made = await queue.add(make);
    return typeof made === 'string' ? Buffer.from(made) : made;
  },
});

/**
 * The bytes under a key, made at most once as long as they are kept. `make` begins when a worker is
 * free, so that its own part on the main thread never comes many at a time.
 *
 * @throws Busy where too many wait already.
 */
export async function drawOnce(kind: string, key: string, make: Make): Promise<Uint8Array> {
  const status: LRUCache.Status<string, Uint8Array, Make> = {};
  try {
    const bytes = await held.forceFetch(key, { context: make, status });
    count(kind, String(status.fetch ?? 'miss'));
    return bytes;
  } catch (error) {
    if (error instanceof Busy) count(kind, 'refused');
    throw error;
  }
}

function count(kind: string, result: string): void {
  if (!isMeasured()) return;
  metrics().drawn.inc({ kind, result });
  metrics().waiting.set(queue.size);
}
