import type { ReactNode } from 'react';
import { ViewLink } from '@/components/view/view-link';

type Props = {
  /** How many filters are set. */
  readonly count: number;
  /** What shares the view on screen. */
  readonly share: ReactNode;
};

/** What an entry of the bar looks like, whatever it does. */
export const BAR_ENTRY =
  'flex min-h-12 items-center justify-center font-semibold text-ink text-sm no-underline hover:no-underline focus-visible:-outline-offset-4';

/** Under the thumb on a phone, whatever is scrolled to. */
export function BottomBar({ count, share }: Props) {
  return (
    <nav
      aria-label="This view"
      className="fixed inset-x-0 bottom-0 z-20 hidden grid-cols-2 divide-x divide-line border-line-strong border-t bg-sheet pb-[env(safe-area-inset-bottom)] phone:grid print:hidden"
    >
      <ViewLink to={{ sheet: 'filters' }} className={BAR_ENTRY} data-opens="filters">
        Filters{count > 0 && ` (${count})`}
      </ViewLink>
      {share}
    </nav>
  );
}

/** So much of the end of a page as the bar lies over. */
export const BottomBarRoom = () => (
  <div
    aria-hidden="true"
    className="hidden h-[calc(3rem+1px+env(safe-area-inset-bottom))] phone:block print:hidden"
  />
);
