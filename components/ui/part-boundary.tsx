'use client';

import type { ReactNode } from 'react';
import { ErrorBoundary } from 'react-error-boundary';

type Props = {
  /** "The timeline": what is missing, said in place of it. null: something else stands in for it. */
  readonly name: string | null;
  readonly children: ReactNode;
};

/** A part whose script comes on its own. Where it does not arrive, the rest of the page stays. */
export function PartBoundary({ name, children }: Props) {
  return (
    <ErrorBoundary
      fallback={
        name && (
          <p role="alert" className="p-2 text-ink-2 text-xs">
            {name} could not be loaded. Reload the page to try again.
          </p>
        )
      }
    >
      {children}
    </ErrorBoundary>
  );
}
