import Link from 'next/link';
import { CitedText } from '@/components/site/cited-text';
import { useRecord } from '@/components/view/record-context';
import { useEventLinks } from '@/components/view/use-event-links';
import { useView } from '@/components/view/view-context';
import { valueAt } from '@/lib/events/column';
import type { EventIndex } from '@/lib/events/event-index';
import { parseCitedText } from '@/lib/record/cited-text';
import type { Period } from '@/lib/record/schema';
import { windowOf } from '@/lib/view/window';
import { spanInWords } from '@/lib/words/coverage-words';
import { formatEdtf } from '@/lib/words/dates';

type Props = {
  readonly period: Period;
  readonly headline: string;
  readonly standfirst: string;
};

/** What happened in the period that is the window, and which events to begin with. */
export function PeriodFront({ period, headline, standfirst }: Props) {
  const { index, bounds } = useRecord();
  const { eventHref } = useView();
  const onClick = useEventLinks();
  const { id, title, beginWith = [] } = period;
  const window = windowOf({ from: null, to: null, period: id }, index.periods, bounds);
  const told = (
    <>
      <div className="mt-1.5 measure text-pretty font-text text-[1.0625rem] leading-[1.45] max-sm:text-[0.9375rem]">
        <CitedText
          text={parseCitedText(standfirst)}
          nameOf={(event) => nameOf(index, event)}
          hrefOf={eventHref}
        />
      </div>
      <p className="mt-2 text-ink-2 text-xs">
        {title}: {spanInWords(window, index.coverage)} ·{' '}
        <Link href={`/periods/${id}`} prefetch={false}>
          The page of this period ›
        </Link>
      </p>
    </>
  );
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the clicks come from links, Enter included
    <section
      aria-labelledby="opening-title"
      data-part="opening"
      onClick={onClick}
      className="grid gap-x-8 gap-y-3 border-line border-b px-4 py-4 max-sm:py-3 short:py-1.5 lg:grid-cols-[minmax(0,1fr)_20rem] print:hidden"
    >
      <div className="short:flex short:flex-wrap short:items-baseline short:gap-x-4">
        <h1
          id="opening-title"
          className="text-balance font-bold font-text text-[2rem] leading-tight short:text-xl max-sm:text-[1.375rem]"
        >
          {headline}
        </h1>
        <div className="short:hidden">{told}</div>
        {/* On a short screen chart and lanes are to be seen below: the rest is a click away. */}
        <details className="hidden short:block short:open:basis-full">
          <summary className="text-ink-2 text-xs">What happened in it</summary>
          {told}
        </details>
      </div>
      <nav aria-label="Events to begin with" className="self-center max-sm:hidden short:hidden">
        <h2 className="label">Begin with</h2>
        <ol>
          {beginWith.map((event) => {
            const row = index.rowOf.get(event);
            if (row === undefined) return null;
            return (
              <li key={event} className="border-line border-b py-1.5 last:border-b-0">
                <a href={eventHref(event)} data-event={event} className="font-semibold text-xs">
                  {index.labels[row] || index.titles[row]}
                </a>
                <span className="block text-[0.6875rem] text-ink-2">
                  {formatEdtf(valueAt(index.dates, row))}
                </span>
              </li>
            );
          })}
        </ol>
      </nav>
    </section>
  );
}

function nameOf(index: EventIndex, event: string): string | null {
  const row = index.rowOf.get(event);
  if (row === undefined) return null;
  return `${index.titles[row]}, ${formatEdtf(valueAt(index.dates, row))}`;
}
