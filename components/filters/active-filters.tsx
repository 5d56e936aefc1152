'use client';

import { useRecord } from '@/components/view/record-context';
import { useView, useViewActions } from '@/components/view/view-context';
import type { Facets } from '@/lib/events/facets';
import { activeKeys, type EventFilter, NO_CHOICE } from '@/lib/events/filter';
import type { TimeWindow } from '@/lib/time/window';
import { formatSpan } from '@/lib/words/dates';
import { FILTER_LABELS, filterInWords } from '@/lib/words/filter-words';
import { formatCount } from '@/lib/words/numbers';

type Props = {
  readonly filter: EventFilter;
  readonly window: TimeWindow;
};

/** What is left out at the moment, each to be let in again. */
export function ActiveFilters({ filter, window }: Props) {
  const { index } = useRecord();
  const { view } = useView();
  const { setView } = useViewActions();
  const keys = activeKeys(filter);
  const period = index.periods.find(({ id }) => id === view.period);
  const isWindowed = Boolean(period ?? view.from ?? view.to);
  if (keys.length === 0 && !isWindowed) return null;
  return (
    <ul aria-label="Active filters" className="mt-2 flex flex-wrap gap-1.5">
      {isWindowed && (
        <Chip
          label={
            view.from || view.to || !period
              ? formatSpan(window.fromMs, window.toMs)
              : `Period: ${period.title}`
          }
          onRemove={() => setView({ from: null, to: null, period: null })}
        />
      )}
      {keys.map((key) => (
        <Chip
          key={key}
          label={`${FILTER_LABELS[key]}: ${filterInWords(index, filter, key)}`}
          onRemove={() => setView({ [key]: null })}
        />
      ))}
      {keys.length > 1 && (
        <li>
          <button
            type="button"
            className="min-h-7 px-1 text-river text-xs print:hidden"
            onClick={() => setView(NO_CHOICE)}
          >
            Clear filters
          </button>
        </li>
      )}
    </ul>
  );
}

function Chip({ label, onRemove }: { label: string; onRemove: () => void }) {
  return (
    <li className="inline-flex max-w-full items-center rounded-full border border-line-strong bg-sheet pl-2.5 text-xs">
      <span className="truncate">{label}</span>
      <button
        type="button"
        className="min-h-7 min-w-7 text-ink-2 pointer-coarse:min-h-11 pointer-coarse:min-w-11 print:hidden"
        aria-label={`Remove ${label}`}
        onClick={onRemove}
      >
        ✕
      </button>
    </li>
  );
}

type NothingProps = Pick<Props, 'filter'> & { readonly facets: Facets };

/** For a view that leaves nothing: what to loosen, and what that would bring back. */
export function NothingLeft({ filter, facets }: NothingProps) {
  const { index } = useRecord();
  const { setView } = useViewActions();
  const helps = activeKeys(filter)
    .map((key) => ({ key, count: facets.leftOutBy[key] }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count);
  return (
    <div className="grid gap-2">
      <p>No event of the record begins in this window under this filter.</p>
      <ul className="flex flex-wrap gap-2">
        {helps.map(({ key, count }) => (
          <li key={key}>
            <button type="button" className="button" onClick={() => setView({ [key]: null })}>
              Drop {FILTER_LABELS[key]}: {filterInWords(index, filter, key)} (
              {formatCount(count, 'event')})
            </button>
          </li>
        ))}
        {facets.inAnyWindow > 0 && (
          <li>
            <button
              type="button"
              className="button"
              onClick={() => setView({ from: null, to: null, period: null })}
            >
              All years ({formatCount(facets.inAnyWindow, 'event')})
            </button>
          </li>
        )}
        {helps.length === 0 && facets.inAnyWindow === 0 && (
          <li>
            <button
              type="button"
              className="button"
              onClick={() => setView({ from: null, to: null, period: null, ...NO_CHOICE })}
            >
              No single filter would help: drop them all ({formatCount(index.length, 'event')})
            </button>
          </li>
        )}
      </ul>
    </div>
  );
}
