import { type ReactNode, useMemo } from 'react';
import { ReferenceBars } from '@/components/chart/reference-bars';
import { useRecord } from '@/components/view/record-context';
import { useView } from '@/components/view/view-context';
import { referenceCount } from '@/lib/charts/reference-count';
import { valueAt } from '@/lib/events/column';
import type { Row } from '@/lib/events/event-index';
import { figuresOf } from '@/lib/events/figures';
import type { Summary } from '@/lib/events/summary';
import type { Totals } from '@/lib/events/tally';
import { VARIABLE_PALETTE } from '@/lib/look/palette';
import type { TimeWindow } from '@/lib/time/window';
import { referenceInWords } from '@/lib/words/chart-words';
import { incidentsInWords, sentence } from '@/lib/words/coverage-words';
import { formatEdtf } from '@/lib/words/dates';
import { formatFatalities, sumInWords } from '@/lib/words/fatalities';
import { provinceName } from '@/lib/words/labels';
import { formatNumber } from '@/lib/words/numbers';
import { besidesInWords } from '@/lib/words/summary-words';

type Props = {
  readonly summary: Summary;
  readonly totals: Totals;
  /** What the totals are of. */
  readonly window: TimeWindow;
};

/** What the panel says with nothing selected: what the window holds. */
export function WindowSummary({ summary, totals, window }: Props) {
  const { index } = useRecord();
  const { eventHref } = useView();
  const reference = useMemo(() => referenceCount(index, window), [index, window]);
  const places = new Map(index.provinces.map((entry) => [entry.slug, entry]));
  const links = (rows: readonly Row[]): readonly ReactNode[] =>
    rows.map((row) => {
      const id = valueAt(index.ids, row);
      return (
        <li key={id} className="border-line border-b py-1.5">
          <a href={eventHref(id)} data-event={id}>
            {index.titles[row]}
          </a>
          <span className="block text-ink-2 text-xs">
            {formatEdtf(valueAt(index.dates, row))} · {formatFatalities(figuresOf(index, row))}
          </span>
        </li>
      );
    });
  return (
    <div className="grid gap-4">
      <div>
        <h2 className="font-bold font-text text-xl">In this window</h2>
        <p className="mt-1 font-text text-base">{sentence(incidentsInWords(totals))}.</p>
        <p className="mt-1 text-ink-2">{besidesInWords(totals, summary)}</p>
        {totals.incidents > 0 && (
          <p className="mt-1 text-ink-2">{sentence(sumInWords(totals.fatalities))}.</p>
        )}
        {totals.incidents > 0 && reference && (
          <div className="mt-2">
            <p className="mb-1 text-ink-2">{referenceInWords(reference)}</p>
            <ReferenceBars reference={reference} palette={VARIABLE_PALETTE} />
          </div>
        )}
      </div>
      <Ranking title="Places with most incidents">
        {summary.places.map(({ name, count }) => {
          const place = places.get(name);
          return (
            <RankedRow
              key={name}
              name={place ? provinceName(place.name, place.country) : name}
              count={count}
            />
          );
        })}
      </Ranking>
      <Ranking title="Actors named most often">
        {summary.actors.map(({ name, count }) => (
          <RankedRow key={name} name={name} count={count} />
        ))}
      </Ranking>
      <Ranking title="Deadliest, by best estimate">{links(summary.deadliest)}</Ranking>
      <Ranking title="Latest incidents">{links(summary.latest)}</Ranking>
    </div>
  );
}

function Ranking({ title, children }: { title: string; children: readonly ReactNode[] }) {
  if (children.length === 0) return null;
  return (
    <section>
      <h3 className="label mb-1">{title}</h3>
      <ol>{children}</ol>
    </section>
  );
}

function RankedRow({ name, count }: { name: string; count: number }) {
  return (
    <li className="flex justify-between gap-3 border-line border-b py-1">
      <span>{name}</span>
      <span className="text-ink-2">{formatNumber(count)}</span>
    </li>
  );
}
