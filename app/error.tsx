'use client';

import { WayOn } from '@/components/ui/way-on';
import { failureInWords } from '@/lib/fetch/fetch-file';

export default function ErrorPage({ error, reset }: { error: Error; reset: () => void }) {
  return (
    <main id="main" className="mx-auto max-w-2xl px-4 py-10">
      <h1 className="font-bold font-text text-2xl">This page could not be drawn</h1>
      <p role="alert" className="mt-2">
        {failureInWords(error)}
      </p>
      <p className="mt-4">
        <WayOn error={error} onRetry={reset} /> <a href="/">All years</a>
      </p>
    </main>
  );
}
