'use client';

import { useSearchParams } from 'next/navigation';
import type { ReactNode } from 'react';
import { RetryBoundary } from '@/components/ui/retry-boundary';

/** In place of the dashboard where its index, or the search for the words of its address, does not
 * arrive. The ways on need neither. */
export function DashboardBoundary({ children }: { readonly children: ReactNode }) {
  const params = new URLSearchParams(useSearchParams());
  const hasWords = params.has('q');
  params.delete('q');
  return (
    <RetryBoundary
      className="mx-auto max-w-2xl px-4 py-10"
      heading={<h1 className="font-bold font-text text-2xl">The dashboard could not be drawn</h1>}
      others={
        <>
          {hasWords && <a href={`/?${params}`}>Show it without the search words</a>}
          <a href="/data">The whole record to download</a>
        </>
      }
    >
      {children}
    </RetryBoundary>
  );
}
