'use client';

import { QueryErrorResetBoundary } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { ErrorBoundary } from 'react-error-boundary';
import { failureInWords } from '@/lib/fetch/fetch-file';
import { WayOn } from './way-on';

type Props = {
  readonly className?: string;
  /** Stands before what went wrong. */
  readonly heading?: ReactNode;
  /** Other ways on, beside "Try again". */
  readonly others?: ReactNode;
  readonly children: ReactNode;
};

/** Around what needs a file: where it does not arrive, says what happened and offers to ask again. */
export function RetryBoundary({ className, heading, others, children }: Props) {
  return (
    <QueryErrorResetBoundary>
      {({ reset }) => (
        <ErrorBoundary
          onReset={reset}
          fallbackRender={({ error, resetErrorBoundary }) => (
            <div className={className}>
              {heading}
              <p role="alert" className="my-2">
                {failureInWords(error)}
              </p>
              <p className="flex flex-wrap items-center gap-3">
                <WayOn error={error} onRetry={resetErrorBoundary} />
                {others}
              </p>
            </div>
          )}
        >
          {children}
        </ErrorBoundary>
      )}
    </QueryErrorResetBoundary>
  );
}
