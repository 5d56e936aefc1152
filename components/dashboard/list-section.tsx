'use client';

import type { ComponentProps, ReactNode } from 'react';
import { EventList } from '@/components/list/event-list';
import { PrintButtons, usePrint } from '@/components/print/print-buttons';
import { PrintSources } from '@/components/print/print-sources';
import { DataMenu } from '@/components/share/data-menu';
import { useMedia } from '@/components/ui/use-media';
import { useView } from '@/components/view/view-context';
import { ViewLink } from '@/components/view/view-link';
import { formatCount } from '@/lib/words/numbers';
import { EventTable } from './later-parts';

type Props = ComponentProps<typeof EventList> & {
  /** In place of the list where it is empty. */
  readonly nothing: ReactNode;
  /** What else can be done with the events. */
  readonly actions?: ReactNode;
};

/** The window's events: as a list to read, as a table to sort, as files to take away, on paper. */
export function ListSection({ nothing, actions, ...list }: Props) {
  const { rows, tooVague } = list;
  const { view } = useView();
  const { sources, problem, print } = usePrint();
  // No paper is wide enough for the table.
  const isPaper = useMedia('print');
  const isTable = view.list === 'table' && rows.length > 0 && !isPaper;
  return (
    <section className="mt-6" aria-labelledby="list-title">
      <div className="mb-2 flex flex-wrap items-baseline gap-2">
        <h2 id="list-title" className="mr-auto font-bold font-text text-lg">
          {formatCount(rows.length, 'event')}
        </h2>
        {actions}
        <PrintButtons rows={rows} problem={problem} print={print} />
        <DataMenu subject={{ view }} of="the list" />
        <ViewLink to={{ list: isTable ? null : 'table' }} className="button print:hidden">
          {isTable ? 'Events as a list' : 'Events as a table'}
        </ViewLink>
      </div>
      {rows.length === 0 ? (
        nothing
      ) : isTable ? (
        <EventTable rows={rows} tooVague={tooVague} />
      ) : (
        <EventList {...list} />
      )}
      <PrintSources rows={rows} sources={sources} />
    </section>
  );
}
