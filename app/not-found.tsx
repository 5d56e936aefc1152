import type { Metadata } from 'next';
import { Suspense } from 'react';
import { Missing } from '@/components/dashboard/missing';
import { SiteFooter } from '@/components/site/site-footer';
import { SiteHeader } from '@/components/site/site-header';
import { RetryBoundary } from '@/components/ui/retry-boundary';
import { getUrls } from '@/lib/serve/store';

export const metadata: Metadata = { title: 'Not in the record' };

export default function NotFound() {
  return (
    <>
      <SiteHeader />
      <main id="main" className="mx-auto max-w-2xl px-4 py-10">
        <h1 className="font-bold font-text text-2xl">Not in the record</h1>
        <Suspense>
          <RetryBoundary>
            <Missing indexUrl={getUrls().indexUrl} />
          </RetryBoundary>
        </Suspense>
      </main>
      <SiteFooter />
    </>
  );
}
