'use client';

import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useRecord, useRecordUrls } from '@/components/view/record-context';
import { useView } from '@/components/view/view-context';
import type { Row } from '@/lib/events/event-index';
import { sourcesQuery } from '@/lib/fetch/queries';
import { dayEndMs } from '@/lib/time/day';
import { formatDay } from '@/lib/words/dates';

/** What a printed view must carry with it: where it came from, how far it reaches, its sources. */
export function PrintNotes({ rows }: { readonly rows: readonly Row[] }) {
  const { index } = useRecord();
  const { sourcesUrl } = useRecordUrls();
  const { hrefOf } = useView();
  // Fetched by the button; a print by the browser's own menu cannot wait for it.
  const { data } = useQuery({ ...sourcesQuery(sourcesUrl), enabled: false });
  return (
    <section className="mt-4 border-line border-t pt-2" aria-label="Sources of this print">
      <p>
        This view: {location.origin}
        {hrefOf({})}. Record sourced to {formatDay(dayEndMs(index.coverage.through))}; data CC BY
        4.0. Yearly deaths, where drawn: UCDP Country-Year Dataset 25.1. Each event stands at{' '}
        {location.origin}/events/ followed by its id
        {data ? '. Its sources:' : ', with its sources; the Print button lists them here.'}
      </p>
      {data && (
        <dl className="mt-2 columns-2 gap-6 text-[7.5pt] leading-snug">
          {rows.map((row) => {
            const id = index.ids[row] ?? '';
            return (
              <div key={id} className="mb-1.5 break-inside-avoid">
                <dt className="break-all font-semibold">{id}</dt>
                {data[id]?.map(({ id: source, publisher, title, url, published }) => (
                  <dd key={source} className="break-words">
                    {publisher}: {title} ({published ?? 'date not stated'}). {url}
                  </dd>
                ))}
              </div>
            );
          })}
        </dl>
      )}
    </section>
  );
}

/** Fetches the sources, then prints: so that the paper holds what the screen links to. */
export function PrintButton() {
  const { sourcesUrl } = useRecordUrls();
  const queryClient = useQueryClient();
  const [problem, setProblem] = useState<string | null>(null);
  const print = async (): Promise<void> => {
    try {
      await queryClient.fetchQuery(sourcesQuery(sourcesUrl));
      setProblem(null);
    } catch (error) {
      setProblem(`${error instanceof Error ? error.message : ''} Printed without them.`);
    }
    window.print();
  };
  return (
    <>
      <button type="button" className="button" onClick={() => void print()}>
        Print
      </button>
      {problem && <span role="alert">{problem}</span>}
    </>
  );
}
