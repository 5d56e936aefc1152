'use client';

import { memo, type ReactNode, useRef } from 'react';
import { DateFields } from '@/components/filters/date-fields';
import { Menu } from '@/components/ui/menu';
import { useRoving } from '@/components/ui/use-roving';
import { type ShownView, useView, useViewActions } from '@/components/view/view-context';
import { ViewLink } from '@/components/view/view-link';
import { isoDay } from '@/lib/time/day';
import type { TimeWindow } from '@/lib/time/window';
import type { KeyAction } from '@/lib/timeline/keyboard';
import { formatSpan, formatSpanBriefly } from '@/lib/words/dates';
import { formatCount } from '@/lib/words/numbers';

type Props = {
  readonly run: (action: KeyAction) => void;
  /** The window that the counts are of. */
  readonly window: TimeWindow;
  readonly incidents: number;
  readonly events: number;
  /** How many filters are set. */
  readonly filters: number;
  readonly share: ReactNode;
};

/** What else the address says, for a form that sends dates without scripts. */
const restOf = (hrefOf: ShownView['hrefOf']): URLSearchParams =>
  new URL(hrefOf({ from: null, to: null, period: null }), 'http://localhost').searchParams;

type Step = {
  readonly action: KeyAction;
  readonly sign: string;
  /** Beside the sign, where there is room. */
  readonly word?: string;
  readonly name: string;
  readonly shortcut: string;
};

const EARLIER: Step = {
  ...{ action: 'earlier', sign: '«', word: 'Earlier' },
  ...{ name: 'Earlier, by one window', shortcut: '[' },
};
const LATER: Step = {
  ...{ action: 'later', sign: '»', word: 'Later' },
  ...{ name: 'Later, by one window', shortcut: ']' },
};
const ZOOMS: readonly Step[] = [
  { action: 'zoom-out', sign: '−', name: 'Zoom out', shortcut: '-' },
  { action: 'zoom-in', sign: '+', name: 'Zoom in', shortcut: '+' },
];

/** All that moves the window, what it holds, and what is done with the view: one bar, which stays at the top
 * of the screen where there is room for it. */
export const WindowBar = memo(function WindowBar(props: Props) {
  const { run, window, incidents, events, filters, share } = props;
  const { setView } = useViewActions();
  const { view, hrefOf } = useView();
  const bar = useRef<HTMLElement>(null);
  const roving = useRoving(bar);
  const isAll = view.from === null && view.to === null && view.period === null;
  return (
    <section
      ref={bar}
      {...roving}
      aria-label="Window"
      className="z-20 flex min-h-(--bar-height) items-center gap-1.5 border-line border-b bg-sheet px-4 py-1 max-sm:flex-wrap max-sm:gap-0.5 max-sm:px-2 tablet:sticky tablet:top-0 print:hidden"
    >
      <StepButton {...EARLIER} run={run} />
      <Menu
        from="left"
        name={`Dates of the window: ${formatSpan(window.fromMs, window.toMs)}`}
        label={
          <>
            <span className="max-tablet:hidden">{formatSpan(window.fromMs, window.toMs)}</span>
            <span className="tablet:hidden">{formatSpanBriefly(window.fromMs, window.toMs)}</span>
            <span aria-hidden="true">▾</span>
          </>
        }
      >
        {(close) => (
          <form
            action="/"
            method="get"
            className="w-64"
            onSubmit={(event) => event.preventDefault()}
          >
            {[...restOf(hrefOf)].map(([name, value]) => (
              <input key={name} type="hidden" name={name} value={value} />
            ))}
            <DateFields
              key={`${isoDay(window.fromMs)}/${isoDay(window.toMs)}`}
              name="Dates"
              window={window}
              onSet={(from, to) => {
                close();
                setView({ from, to, period: null });
              }}
            />
            <noscript>
              <button type="submit" className="button mt-2">
                Apply
              </button>
            </noscript>
          </form>
        )}
      </Menu>
      <StepButton {...LATER} run={run} />
      <span className="w-1 max-tablet:hidden" />
      {ZOOMS.map((zoom) => (
        <StepButton key={zoom.action} {...zoom} run={run} />
      ))}
      <ViewLink
        to={{ from: null, to: null, period: null }}
        className="button max-sm:px-1.5"
        aria-current={isAll || undefined}
        aria-label="All years"
        aria-keyshortcuts="0"
        title="All years (0)"
      >
        All<span className="max-sm:hidden"> years</span>
      </ViewLink>
      <p className="ml-auto min-w-0 truncate text-ink-2 max-tablet:hidden">
        <strong className="text-ink">{formatCount(incidents, 'incident')}</strong> in{' '}
        {formatCount(events, 'event')}
      </p>
      <span className="ml-auto tablet:hidden" />
      <ViewLink
        to={{ sheet: 'filters' }}
        className="button max-sm:px-1.5 xl:hidden phone:hidden"
        data-opens="filters"
      >
        Filters{filters > 0 && ` (${filters})`}
      </ViewLink>
      {/* On a phone both are under the thumb. */}
      <span className="contents phone:hidden">{share}</span>
    </section>
  );
});

function StepButton({ action, sign, word, name, shortcut, run }: Step & Pick<Props, 'run'>) {
  const said = word && <span className="max-tablet:hidden">{word}</span>;
  return (
    <button
      type="button"
      className="button min-w-8 justify-center max-sm:px-1.5"
      aria-label={name}
      aria-keyshortcuts={shortcut}
      title={`${name} (${shortcut})`}
      onClick={() => run(action)}
    >
      {action === 'later' && said}
      <span aria-hidden="true">{sign}</span>
      {action !== 'later' && said}
    </button>
  );
}
