import { watchConnections } from './connections';
import { outliveLog } from './log';
import { findFault } from './ready';
import { watchRequests } from './requests';

/** Holds the release against itself, and begins to count. Exits with 1 and one sentence where it is
 * not what was built. */
export function start(): void {
  const fault = findFault();
  if (fault) {
    console.error(fault);
    process.exit(1);
  }
  outliveLog();
  watchConnections();
  watchRequests();
}
