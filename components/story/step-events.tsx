import type { EventRecord } from '@/lib/record/schema';
import { formatEdtf, timeAttribute } from '@/lib/words/dates';

type Props = {
  /** The events that a text rests on, in the order of their numbers in it. */
  readonly records: readonly Pick<EventRecord, 'id' | 'title' | 'date'>[];
  /** Of the list, for those who hear it. */
  readonly name: string;
  /** Where the text above has no numbers, they stand for nothing. */
  readonly isNumbered?: boolean;
};

/** What a text rests on, under it: the numbers say as much on paper as they do in links. */
export function StepEvents({ records, name, isNumbered = false }: Props) {
  return (
    <ol aria-label={name} className="grid gap-x-6 text-xs sm:grid-cols-2 print:grid-cols-2">
      {records.map(({ id, title, date }, i) => (
        <li key={id} className="flex gap-1.5 py-1">
          {isNumbered && <span className="flex-none text-ink-2 tabular-nums">[{i + 1}]</span>}
          <span>
            <a href={`/events/${id}`}>{title}</a>
            <time dateTime={timeAttribute(date)} className="whitespace-nowrap text-ink-2">
              {` · ${formatEdtf(date)}`}
            </time>
          </span>
        </li>
      ))}
    </ol>
  );
}
