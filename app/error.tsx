'use client';

export default function ErrorPage({ error, reset }: { error: Error; reset: () => void }) {
  return (
    <main id="main" className="mx-auto max-w-2xl px-4 py-10">
      <h1 className="font-bold font-text text-2xl">This page could not be drawn</h1>
      <p role="alert" className="mt-2">
        {error.message}
      </p>
      <p className="mt-4">
        <button type="button" className="button" onClick={reset}>
          Try again
        </button>{' '}
        <a href="/">All years</a>
      </p>
    </main>
  );
}
