'use client';

import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { useRecord, useRecordUrls } from '@/components/view/record-context';
import type { SourcesById } from '@/lib/events/detail';
import type { Row } from '@/lib/events/event-index';
import { sourcesQuery } from '@/lib/fetch/queries';
import { printPages } from '@/lib/picture/print-pages';
import { formatCount } from '@/lib/words/numbers';

/** Prints with or without the sources of all events; they stand in the page for that print alone. */
export function usePrint(): {
  readonly sources: SourcesById | null;
  readonly problem: string | null;
  readonly print: (withSources: boolean) => Promise<void>;
} {
  const { sourcesUrl } = useRecordUrls();
  const queryClient = useQueryClient();
  const [sources, setSources] = useState<SourcesById | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  useEffect(() => {
    const after = (): void => setSources(null);
    addEventListener('afterprint', after);
    return () => removeEventListener('afterprint', after);
  }, []);
  const print = async (withSources: boolean): Promise<void> => {
    let found: SourcesById | null = null;
    try {
      found = withSources ? await queryClient.fetchQuery(sourcesQuery(sourcesUrl)) : null;
      setProblem(null);
    } catch (error) {
      setProblem(`${error instanceof Error ? error.message : ''} Printed without them.`);
    }
    flushSync(() => setSources(found));
    window.print();
  };
  return { sources, problem, print };
}

type Props = {
  readonly rows: readonly Row[];
  readonly problem: string | null;
  readonly print: (withSources: boolean) => Promise<void>;
};

/** The two prints there are, each with about how many pages it takes. */
export function PrintButtons({ rows, problem, print }: Props) {
  const { index } = useRecord();
  const about = (pages: number): string => `about ${formatCount(pages, 'page')}`;
  const choices = [
    { withSources: false, label: 'Print this view' },
    { withSources: true, label: 'Print with all sources' },
  ] as const;
  return (
    <span className="flex flex-wrap gap-2 print:hidden">
      {choices.map(({ withSources, label }) => (
        <button
          key={label}
          type="button"
          className="button"
          onClick={() => void print(withSources)}
        >
          {label}
          <span className="text-ink-2">{about(printPages(index, rows, withSources))}</span>
        </button>
      ))}
      {problem && <span role="alert">{problem}</span>}
    </span>
  );
}
