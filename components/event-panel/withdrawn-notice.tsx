import type { WithdrawnEvent } from '@/lib/events/withdrawn';
import { withdrawnInWords } from '@/lib/words/withdrawn-words';

/** Above the last kept text of an event that was withdrawn: when, why, and where to go. */
export function WithdrawnNotice({ event }: { readonly event: WithdrawnEvent }) {
  const { heading, reason, instead, kept } = withdrawnInWords(event);
  return (
    <aside
      aria-label="Withdrawn"
      className="mb-5 grid gap-1.5 border-2 border-line-strong bg-paper px-4 py-3"
    >
      <p className="font-bold font-text text-lg">{heading}</p>
      <p>{reason}</p>
      <p>
        {instead}
        {event.successorTitle && <a href={`/events/${event.successor}`}>{event.successorTitle}</a>}
      </p>
      <p className="text-ink-2">
        {kept} <a href="/changes">All changes</a>
      </p>
    </aside>
  );
}
