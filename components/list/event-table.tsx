'use client';

import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { DataTable } from '@/components/ui/data-table';
import { WayOn } from '@/components/ui/way-on';
import { useRecord } from '@/components/view/record-context';
import { useEventLinks } from '@/components/view/use-event-links';
import { useView } from '@/components/view/view-context';
import { valueAt } from '@/lib/events/column';
import type { Row } from '@/lib/events/event-index';
import { dataHref } from '@/lib/export/address';
import { eventCell, eventColumns, readEventRows } from '@/lib/export/event-rows';
import { textQuery } from '@/lib/fetch/queries';
import { filterOf } from '@/lib/view/facts';
import { DEFAULT_VIEW } from '@/lib/view/grammar';
import { windowOf } from '@/lib/view/window';
import { isWindowed, selectionInWords } from '@/lib/words/facts-words';
import { formatCount } from '@/lib/words/numbers';

type Props = { readonly rows: readonly Row[]; readonly tooVague: ReadonlySet<Row> };

/** The events of the list with every column of events.csv. The page has no more of them than it draws:
 * the file of this version is fetched when the first table is wanted, once for every view. */
export function EventTable({ rows, tooVague }: Props) {
  const { index, version, bounds } = useRecord();
  const { view, eventHref } = useView();
  const file = useQuery(
    textQuery(dataHref('events.csv', { view: DEFAULT_VIEW }, { v: version }), 'The table'),
  );
  const known = useMemo(() => (file.data ? readEventRows(file.data) : null), [file.data]);
  const onClick = useEventLinks();
  const isCut = isWindowed({ view });
  const columns = useMemo(() => eventColumns(isCut), [isCut]);
  const caption = useMemo(() => {
    const q = view.q === null ? null : { text: view.q, rows: new Set<Row>(), leftOut: [] };
    const window = windowOf(view, index.periods, bounds);
    const facts = { index, view, window, filter: filterOf(index, view, q) };
    const words = selectionInWords(facts);
    const what = words.length === 0 ? ['the whole record'] : words;
    return [formatCount(rows.length, 'event'), ...what].join(' · ');
  }, [index, view, bounds, rows.length]);
  if (file.error) {
    return (
      <p role="alert">
        {file.error.message} <WayOn error={file.error} onRetry={() => void file.refetch()} />
      </p>
    );
  }
  if (!known) return <p className="min-h-[50vh] text-ink-2">The table is on its way …</p>;
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the clicks come from links, Enter included
    // biome-ignore lint/a11y/noStaticElementInteractions: the links are what is pressed
    <div onClick={onClick}>
      <DataTable
        caption={caption}
        isCaptionShown
        isElsewhere
        columns={columns.map(({ label, type, description }) => ({
          label,
          description,
          isText: type !== 'integer' && type !== 'number',
        }))}
        // The latest first, as in the list.
        rows={rows.toReversed().map((row) => {
          const id = valueAt(index.ids, row);
          const own = known.get(id);
          return {
            key: id,
            href: eventHref(id),
            event: id,
            cells: columns.map((column) =>
              column.isOfWindow
                ? tooVague.has(row)
                  ? 'too-vague'
                  : 'inside'
                : eventCell(column, own?.get(column.name) ?? ''),
            ),
          };
        })}
      />
    </div>
  );
}
