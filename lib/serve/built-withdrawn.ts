import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { WithdrawnEvent } from '@/lib/events/withdrawn';

/** A file of its own, as the proxy reads it too, which must not load the whole record. */
export const BUILT_WITHDRAWN = 'data/build/withdrawn.json';

let loaded: readonly WithdrawnEvent[] | undefined;

/**
 * The withdrawn events as built, read once per process.
 *
 * @throws Error where `npm run data:build` has not been run.
 */
export function builtWithdrawn(): readonly WithdrawnEvent[] {
  if (loaded) return loaded;
  let text: string;
  try {
    text = readFileSync(join(process.cwd(), BUILT_WITHDRAWN), 'utf8');
  } catch (cause) {
    throw new Error(`${BUILT_WITHDRAWN} is missing: run "npm run data:build".`, { cause });
  }
  const events: readonly WithdrawnEvent[] = JSON.parse(text);
  loaded = events;
  return events;
}
