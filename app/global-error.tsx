'use client';

/** What is shown where not even the layout could be drawn: it stands alone, without its styles. */
export default function GlobalError({ reset }: { error: Error; reset: () => void }) {
  return (
    <html lang="en">
      <body style={{ font: '1rem/1.5 sans-serif', margin: '3rem auto', maxWidth: '40rem' }}>
        <title>This page could not be drawn · Panj</title>
        <h1>This page could not be drawn</h1>
        <p role="alert">
          Something went wrong on our side, and nothing of what you typed or chose is lost: it
          stands in the address.
        </p>
        <p>
          <button type="button" onClick={reset}>
            Try again
          </button>{' '}
          <a href="/">All years</a>
        </p>
      </body>
    </html>
  );
}
