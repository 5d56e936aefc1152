import { Glyph } from '@/components/chart/glyph';
import type { EventRecord } from '@/lib/record/schema';
import { isIncidentRecord } from '@/lib/record/vocabulary';
import { formatEdtf, timeAttribute } from '@/lib/words/dates';
import { formatFatalities } from '@/lib/words/fatalities';

type Props = {
  readonly title: string;
  readonly records: readonly EventRecord[];
  /** The number of an event in the text above; 0 where the text does not name it. */
  readonly numberOf: (id: string) => number;
  /** Said where there are none. */
  readonly none?: string;
};

/** Events that bear on a claim, each under its number in the text. */
export function ClaimEvents({ title, records, numberOf, none }: Props) {
  if (records.length === 0 && none === undefined) return null;
  return (
    <section>
      <h3 className="label">{title}</h3>
      {records.length === 0 && <p className="mt-1 text-ink-2">{none}</p>}
      <ul>
        {records.map(({ id, title: name, type, scope, date, fatalities }) => (
          <li
            key={id}
            className="grid grid-cols-[1.75rem_16px_1fr] items-baseline gap-x-1.5 border-line border-b py-2"
          >
            <span className="text-ink-2 text-xs tabular-nums">
              {numberOf(id) > 0 && `[${numberOf(id)}]`}
            </span>
            <span className="self-start pt-1">
              <Glyph type={type} size={12} />
            </span>
            <span>
              <a href={`/events/${id}`}>{name}</a>
              <span className="block text-ink-2 text-xs">
                <time dateTime={timeAttribute(date)}>{formatEdtf(date)}</time>
                {isIncidentRecord({ type, scope }) && ` · ${formatFatalities(fatalities)}`}
              </span>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
