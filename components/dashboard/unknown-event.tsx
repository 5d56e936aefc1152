'use client';

import { useClosable } from '@/components/ui/closables';
import { useRecord } from '@/components/view/record-context';
import { useView, useViewActions } from '@/components/view/view-context';
import { ViewLink } from '@/components/view/view-link';
import { valueAt } from '@/lib/events/column';
import { nearestRows } from '@/lib/events/nearest';
import { formatEdtf } from '@/lib/words/dates';

/** For an address that opens an event the record does not have: the view stays, and this is said. */
export function UnknownEvent({ id }: { readonly id: string }) {
  const { index } = useRecord();
  const { eventHref } = useView();
  const { open } = useViewActions();
  useClosable(true, () => open(null));
  return (
    <section aria-labelledby="unknown-title" className="mx-auto max-w-(--measure)">
      <h2 id="unknown-title" data-heading="" tabIndex={-1} className="font-bold font-text text-xl">
        Not in the record
      </h2>
      <p role="status" className="mt-1 break-words">
        There is no event “{id.slice(0, 80)}”. An id never changes once published, so the address
        may be cut off or mistyped. The rest of the view is as the address says.
      </p>
      <h3 className="label mt-3 mb-1">Nearest in time</h3>
      <ul>
        {nearestRows(index, id)
          .slice(0, 5)
          .map((row) => {
            const other = valueAt(index.ids, row);
            return (
              <li key={other} className="border-line border-b py-1.5">
                <a href={eventHref(other)} data-event={other}>
                  {valueAt(index.titles, row)}
                </a>
                <span className="block text-ink-2 text-xs">
                  {formatEdtf(valueAt(index.dates, row))}
                </span>
              </li>
            );
          })}
      </ul>
      <ViewLink to={{ event: null }} className="button mt-3">
        Go on without it
      </ViewLink>
    </section>
  );
}
