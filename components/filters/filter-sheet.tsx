'use client';

import { type ReactNode, useEffect, useRef } from 'react';
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
  const box = useRef<HTMLElement>(null);
  const wasOpen = useRef(open);
  useEffect(() => {
    if (open && !wasOpen.current) box.current?.querySelector<HTMLElement>('h2')?.focus();
    wasOpen.current = open;
  }, [open]);
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
      {children}
      {open && (
        <p className="sticky bottom-0 border-line border-t bg-paper py-3 lg:hidden">
          <button type="button" className="button w-full justify-center" onClick={onClose}>
            Show {formatCount(count, 'event')}
          </button>
        </p>
      )}
    </aside>
  );
}
