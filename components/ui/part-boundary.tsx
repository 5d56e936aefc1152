'use client';

import type { ReactNode } from 'react';
import { ErrorBoundary } from 'react-error-boundary';
import { failureInWords, isMendedByReload } from '@/lib/fetch/fetch-file';
import { WayOn } from './way-on';

type Props = {
  /** "The timeline": what is missing, said in place of it. null: something else stands in for it. */
  readonly name: string | null;
  readonly children: ReactNode;
};

/** A part whose script comes on its own. Where it does not arrive, the rest of the page stays. */
export function PartBoundary({ name, children }: Props) {
  return (
    <ErrorBoundary
      fallbackRender={({ error, resetErrorBoundary }) =>
        name && (
          <p role="alert" className="p-2 text-ink-2 text-xs">
            {isMendedByReload(error) ? failureInWords(error, name) : `${name} could not be drawn.`}{' '}
            <WayOn error={error} onRetry={resetErrorBoundary} />
          </p>
        )
      }
    >
      {children}
    </ErrorBoundary>
  );
}
