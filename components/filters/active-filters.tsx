'use client';

import { useRecord } from '@/components/view/record-context';
import { useViewActions } from '@/components/view/view-context';
import { activeKeys, type EventFilter, NO_CHOICE } from '@/lib/events/filter';
import { FILTER_LABELS, filterInWords } from '@/lib/words/filter-words';

type Props = {
  readonly filter: EventFilter;
};

/** What is left out at the moment, each to be let in again. The window stands in its own bar. */
export function ActiveFilters({ filter }: Props) {
  const { index } = useRecord();
  const { setView } = useViewActions();
  const keys = activeKeys(filter);
  if (keys.length === 0) return null;
  return (
    <ul aria-label="Active filters" className="mt-2 flex flex-wrap gap-1.5 short:mt-1">
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
