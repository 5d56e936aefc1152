'use client';

import { isMendedByReload } from '@/lib/fetch/fetch-file';

/** The button after a failure: to ask again, or, where the page is older than what is served, to reload. */
export function WayOn({
  error,
  onRetry,
}: {
  readonly error: unknown;
  readonly onRetry: () => void;
}) {
  return isMendedByReload(error) ? (
    <button type="button" className="button" onClick={() => window.location.reload()}>
      Reload the page
    </button>
  ) : (
    <button type="button" className="button" onClick={onRetry}>
      Try again
    </button>
  );
}
