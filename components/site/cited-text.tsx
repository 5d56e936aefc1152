import type { CitedText as Cited } from '@/lib/record/cited-text';

type Props = {
  readonly text: Cited;
  /** What an event is called, with its date; null where it is not known. */
  readonly nameOf: (id: string) => string | null;
  readonly hrefOf: (id: string) => string;
};

/**
 * A text of the editors: after each clause, as a number, the event that it rests on. The number links to
 * the event; `data-event` lets a dashboard around it open the event in place.
 */
export function CitedText({ text, nameOf, hrefOf }: Props) {
  return text.paragraphs.map((runs) => (
    <p key={runs.map((run) => ('text' in run ? run.text : run.event)).join(' ')}>
      {runs.map((run, i) => {
        if ('text' in run) return run.text;
        const { event, number } = run;
        const name = nameOf(event) ?? event;
        return (
          <a
            // biome-ignore lint/suspicious/noArrayIndexKey: the runs of a text never move, and an event can be named twice
            key={`${i}-${event}`}
            href={hrefOf(event)}
            data-event={event}
            title={name}
            aria-label={`${number}: ${name}`}
            className="ml-[0.1em] align-[0.3em] text-[0.68em] leading-none no-underline"
          >
            [{number}]
          </a>
        );
      })}
    </p>
  ));
}
