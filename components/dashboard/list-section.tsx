'use client';

import { type ComponentProps, type ReactNode, useState } from 'react';
import { EventList } from '@/components/list/event-list';
import { formatCount } from '@/lib/words/numbers';
import { EventTable } from './later-parts';
import { PrintButton } from './print-notes';

type Props = ComponentProps<typeof EventList> & {
  /** In place of the list where it is empty. */
  readonly nothing: ReactNode;
};

/** The list of the window's events: to read, to sort as a table, to print. */
export function ListSection({ nothing, ...list }: Props) {
  const { rows } = list;
  const [tableOpen, setTableOpen] = useState(false);
  return (
    <section className="mt-6" aria-labelledby="list-title">
      <div className="mb-2 flex items-baseline justify-between gap-3">
        <h2 id="list-title" className="font-bold font-text text-lg">
          {formatCount(rows.length, 'event')}
        </h2>
        <span className="ml-auto print:hidden">
          <PrintButton />
        </span>
        <button
          type="button"
          className="button print:hidden"
          aria-expanded={tableOpen}
          onClick={() => setTableOpen(!tableOpen)}
        >
          Events as a table
        </button>
      </div>
      {tableOpen && (
        <div className="mb-3">
          <EventTable rows={rows} />
        </div>
      )}
      {rows.length === 0 ? nothing : <EventList {...list} />}
    </section>
  );
}
