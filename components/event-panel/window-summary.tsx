import type { ReactNode } from 'react';
import type { EventIndex, Row } from '@/lib/events/event-index';
import { figuresOf } from '@/lib/events/figures';
import type { Summary } from '@/lib/events/summary';
import type { Totals } from '@/lib/events/tally';
import { formatEdtf } from '@/lib/words/dates';
import { provinceName } from '@/lib/words/labels';
import { formatCount, formatFigures, formatKilled, formatNumber } from '@/lib/words/numbers';

type Props = {
  readonly index: EventIndex;
  readonly summary: Summary;
  readonly totals: Totals;
  readonly hrefOf: (id: string) => string;
};

/** What the panel says with nothing selected: what the window holds. */
export function WindowSummary({ index, summary, totals, hrefOf }: Props) {
  const places = new Map(index.provinces.map((entry) => [entry.slug, entry]));
  const links = (rows: readonly Row[]): readonly ReactNode[] =>
    rows.map((row) => {
      const id = index.ids[row] ?? '';
      return (
        <li key={id} className="border-line border-b py-1.5">
          <a href={hrefOf(id)} data-event={id}>
            {index.titles[row]}
          </a>
          <span className="block text-ink-2 text-xs">
            {formatEdtf(index.dates[row] ?? '')} · {formatFigures(figuresOf(index, row))}
          </span>
        </li>
      );
    });
  return (
    <div className="grid gap-4">
      <div>
        <h2 className="font-bold font-text text-xl">In this window</h2>
        <p className="mt-1 font-text text-base">
          {totals.incidents === 0
            ? 'No incidents.'
            : `${formatCount(totals.incidents, 'incident')}: ${formatKilled(totals.killed, totals.incidents)}.`}
        </p>
        <p className="mt-1 text-ink-2">
          {totals.incidents > 0 &&
            `Accounts conflict on ${formatNumber(summary.disputed)} of them. `}
          {formatCount(
            summary.events - summary.incidents,
            'strategic development or context record',
          )}{' '}
          besides, in no count.
          {totals.tooVague > 0 &&
            ` ${formatCount(totals.tooVague, 'incident')} more may have begun in the window; the date is too vague to say.`}
        </p>
        <p className="mt-1 text-ink-2 text-xs">
          Where a record gives no best or upper figure, the next lower one stands in for it in the
          sum, so the sums err on the low side.
        </p>
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
