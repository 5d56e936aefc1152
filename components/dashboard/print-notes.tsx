import type { EventIndex } from '@/lib/events/event-index';
import { formatDay } from '@/lib/format/dates';
import { dayEndMs, type View, viewHref } from '@/lib/url/view';

/** What a printed view must carry with it: where it came from, how far it reaches, whose data. */
export function PrintNotes({ index, view }: { index: EventIndex; view: View }) {
  return (
    <section className="mt-4 border-line border-t pt-2" aria-label="Sources of this print">
      <p>
        This view: {location.origin}
        {viewHref(view)}. Record sourced to {formatDay(dayEndMs(index.coverage.through))}; data CC
        BY 4.0. Each event below stands at {location.origin}/events/ followed by its id, with its
        sources. Yearly deaths, where drawn: UCDP Country-Year Dataset 25.1.
      </p>
    </section>
  );
}
