'use client';

import { type ReactNode, useEffect, useRef } from 'react';
import { useView } from '@/components/view/view-context';
import { ViewLink } from '@/components/view/view-link';
import { FILTER_KEYS, NO_CHOICE } from '@/lib/events/filter';
import { formatCount } from '@/lib/words/numbers';

type Props = {
  readonly open: boolean;
  /** Events under the filter, in the window. */
  readonly count: number;
  readonly onClose: () => void;
  readonly children: ReactNode;
};

/** Beside the dashboard where there is room; else over it while the address says so, so that Back
 * closes it. */
export function FilterSheet({ open, count, onClose, children }: Props) {
  const { view } = useView();
  const box = useRef<HTMLElement>(null);
  const wasOpen = useRef(open);
  useEffect(() => {
    if (open && !wasOpen.current) box.current?.querySelector<HTMLElement>('h2')?.focus();
    wasOpen.current = open;
  }, [open]);
  const isAny = FILTER_KEYS.some((key) => view[key] !== null);
  return (
    <aside
      ref={box}
      aria-label="Filters of the dashboard"
      className={`border-line p-4 lg:border-r print:hidden ${
        open
          ? 'max-lg:fixed max-lg:inset-0 max-lg:z-40 max-lg:overflow-y-auto max-lg:bg-paper'
          : 'max-lg:hidden'
      }`}
    >
      <div
        className={`flex min-h-6 items-center gap-3 bg-paper ${
          open
            ? 'max-lg:-mx-4 max-lg:-mt-4 max-lg:sticky max-lg:-top-4 max-lg:z-10 max-lg:p-2 max-lg:pl-4'
            : ''
        }`}
      >
        <h2 id="filters-title" tabIndex={-1} className="mr-auto font-semibold text-sm outline-none">
          Filters
        </h2>
        {isAny && (
          <ViewLink
            to={NO_CHOICE}
            className="text-xs pointer-coarse:inline-flex pointer-coarse:min-h-11 pointer-coarse:items-center"
          >
            Remove all
          </ViewLink>
        )}
        {open && (
          <button
            type="button"
            className="min-h-11 min-w-11 text-base lg:hidden"
            aria-label="Close the filters"
            onClick={onClose}
          >
            ✕
          </button>
        )}
      </div>
      {children}
      {open && (
        <p className="-mx-4 -mb-4 sticky -bottom-4 border-line border-t bg-paper p-3 lg:hidden">
          <button
            type="button"
            className="button primary min-h-11 w-full justify-center text-sm"
            onClick={onClose}
          >
            Show {formatCount(count, 'event')}
          </button>
        </p>
      )}
    </aside>
  );
}
