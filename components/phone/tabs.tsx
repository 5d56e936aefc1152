'use client';

import { type KeyboardEvent, type ReactNode, useLayoutEffect, useRef } from 'react';
import { useView, useViewActions } from '@/components/view/view-context';
import { ViewLink } from '@/components/view/view-link';
import { TABS, type Tab } from '@/lib/view/grammar';
import { tabOf, toTab } from '@/lib/view/tab';
import { useIsPhone } from './use-is-phone';

const WORDS = { latest: 'Latest', timeline: 'Timeline', map: 'Map', compare: 'Compare' } as const;

/** Where an arrow key leads among so many tabs. */
function nextOf(key: string, at: number): number | null {
  switch (key) {
    case 'ArrowRight':
      return (at + 1) % TABS.length;
    case 'ArrowLeft':
      return (at + TABS.length - 1) % TABS.length;
    case 'Home':
      return 0;
    case 'End':
      return TABS.length - 1;
    default:
      return null;
  }
}

/**
 * The parts of the dashboard, of which a phone shows one. They are links to the same view with another part,
 * and once scripts run on a narrow screen they are tabs.
 */
export function Tabs() {
  const { view } = useView();
  const { setView } = useViewActions();
  const isPhone = useIsPhone() === true;
  const shown = tabOf(view);
  const top = useRef<HTMLDivElement>(null);
  const last = useRef(shown);
  useLayoutEffect(() => {
    if (last.current === shown) return;
    last.current = shown;
    // Another part begins at its beginning, wherever in the one before it the reader was.
    const { top: y } = top.current?.getBoundingClientRect() ?? { top: 0 };
    if (y < 0) scrollBy(0, y);
  }, [shown]);
  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    const next = nextOf(event.key, TABS.indexOf(shown));
    const tab = next === null ? undefined : TABS[next];
    if (!isPhone || !tab) return;
    event.preventDefault();
    setView(toTab(view, tab), 'replace');
    event.currentTarget.querySelector<HTMLElement>(`#tab-${tab}`)?.focus();
  };
  return (
    <>
      <div ref={top} className="mt-3 hidden phone:block" />
      <nav
        role={isPhone ? 'tablist' : undefined}
        aria-label="Parts of the view"
        onKeyDown={onKeyDown}
        className="sticky top-0 z-20 -mx-4 hidden grid-cols-[repeat(auto-fit,minmax(4.9rem,1fr))] border-line border-y bg-paper phone:grid print:hidden"
      >
        {TABS.map((tab) => (
          <ViewLink
            key={tab}
            id={`tab-${tab}`}
            to={toTab(view, tab)}
            data-shown={tab === shown || undefined}
            className="flex min-h-12 items-center justify-center border-b-[3px] border-b-paper px-1 font-semibold text-ink text-sm no-underline hover:no-underline focus-visible:-outline-offset-4 data-shown:border-b-river data-shown:text-river forced-colors:not-data-shown:border-b-[Canvas]"
            {...(isPhone
              ? {
                  role: 'tab',
                  'aria-selected': tab === shown,
                  'aria-controls': `part-${tab}`,
                  tabIndex: tab === shown ? 0 : -1,
                }
              : { 'aria-current': tab === shown || undefined })}
          >
            {WORDS[tab]}
          </ViewLink>
        ))}
      </nav>
    </>
  );
}

type PartProps = {
  readonly tab: Tab;
  /** In place of a part that a phone fetches when it is wanted, until it is known whether this is one. */
  readonly until?: ReactNode;
  readonly children: ReactNode;
};

/** A part of the dashboard: on a phone the panel of its tab, elsewhere one among the others. */
export function TabPart({ tab, until, children }: PartProps) {
  const isShown = tabOf(useView().view) === tab;
  const isPhone = useIsPhone();
  const isWanted = until === undefined || isShown || isPhone === false;
  return (
    <div
      id={`part-${tab}`}
      className={`contents ${isShown ? 'phone:block' : 'phone:hidden'}`}
      {...(isPhone && { role: 'tabpanel', 'aria-labelledby': `tab-${tab}` })}
    >
      {isWanted ? children : isPhone === null && until}
    </div>
  );
}
