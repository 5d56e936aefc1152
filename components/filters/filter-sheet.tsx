'use client';

import { type ReactNode, useEffect, useRef } from 'react';
import { SCREENS } from '@/components/ui/screens';
import { useMedia } from '@/components/ui/use-media';
import { useModal } from '@/components/ui/use-modal';
import { focused } from '@/components/view/opener';
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

/** A column of the dashboard where there is room for one. Else a drawer over its edge, and on a phone a sheet
 * over all of it, while the address says so: Back closes it. */
export function FilterSheet({ open, count, onClose, children }: Props) {
  const { view } = useView();
  const box = useRef<HTMLElement>(null);
  const isOver = useMedia(SCREENS.withoutColumns) && open;
  const wasOver = useRef(false);
  const opener = useRef<Element | null>(null);
  // Asked before all else goes out of reach, and the focus with it.
  if (isOver && !wasOver.current) opener.current ??= focused();
  useModal(box, isOver);
  useEffect(() => {
    if (isOver === wasOver.current) return;
    wasOver.current = isOver;
    if (isOver) {
      box.current?.querySelector<HTMLElement>('h2')?.focus();
      return;
    }
    const { current } = opener;
    opener.current = null;
    const isThere = current instanceof HTMLElement && current.checkVisibility();
    const link = isThere ? current : openerOf();
    link?.focus({ preventScroll: true });
  }, [isOver]);
  const isAny = FILTER_KEYS.some((key) => view[key] !== null);
  return (
    <>
      {open && (
        <div
          aria-hidden="true"
          data-outside=""
          className="fixed inset-0 z-40 bg-ink/20 xl:hidden print:hidden"
          onClick={onClose}
        />
      )}
      <aside
        ref={box}
        aria-label="Filters of the dashboard"
        className={`border-line p-4 xl:border-r print:hidden ${
          open
            ? 'tablet:max-xl:w-80 tablet:max-xl:border-r max-xl:fixed max-xl:inset-y-0 max-xl:left-0 max-xl:z-50 max-xl:w-full max-xl:overflow-y-auto max-xl:overscroll-contain max-xl:bg-paper'
            : 'max-xl:hidden'
        }`}
      >
        <div
          className={`flex min-h-6 items-center gap-3 bg-paper ${
            open
              ? 'max-xl:-mx-4 max-xl:-mt-4 max-xl:sticky max-xl:-top-4 max-xl:z-10 max-xl:p-2 max-xl:pl-4'
              : ''
          }`}
        >
          <h2
            id="filters-title"
            tabIndex={-1}
            className="mr-auto font-semibold text-sm outline-none"
          >
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
              className="min-h-11 min-w-11 text-base xl:hidden"
              aria-label="Close the filters"
              onClick={onClose}
            >
              ✕
            </button>
          )}
        </div>
        {children}
        {open && (
          <p className="-mx-4 -mb-4 sticky -bottom-4 border-line border-t bg-paper p-3 xl:hidden">
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
    </>
  );
}

/** The one that is on screen at this width. */
const openerOf = (): HTMLElement | undefined =>
  [...document.querySelectorAll<HTMLElement>('[data-opens=filters]')].find((link) =>
    link.checkVisibility(),
  );
