'use client';

import { useQuery } from '@tanstack/react-query';
import { memo, type RefObject, useEffect, useRef } from 'react';
import { WindowSummary } from '@/components/event-panel/window-summary';
import { DataMenu } from '@/components/share/data-menu';
import { ShareButton } from '@/components/share/share-button';
import { useClosable } from '@/components/ui/closables';
import { WayOn } from '@/components/ui/way-on';
import { useRecord, useRecordUrls } from '@/components/view/record-context';
import { useEventLinks } from '@/components/view/use-event-links';
import { useView, useViewActions } from '@/components/view/view-context';
import { valueAt } from '@/lib/events/column';
import type { Row } from '@/lib/events/event-index';
import type { Summary } from '@/lib/events/summary';
import type { Totals } from '@/lib/events/tally';
import { eventDetailQuery } from '@/lib/fetch/queries';
import type { TimeWindow } from '@/lib/time/window';
import type { KeyAction } from '@/lib/timeline/keyboard';
import { DEFAULT_VIEW } from '@/lib/view/grammar';
import type { Bounds } from '@/lib/view/window';
import { OpenArticle } from './later-parts';
import { ReadingBar } from './reading-bar';
import { UnknownEvent } from './unknown-event';

type Props = {
  readonly selected: Row | null;
  /** The rows under the filter: previous and next step through them. */
  readonly rows: Uint32Array;
  readonly summary: Summary;
  readonly totals: Totals;
  /** What the totals are of. */
  readonly window: TimeWindow;
  /** The span of all windows. */
  readonly bounds: Bounds;
  readonly run: (action: KeyAction) => void;
  /** Whether a step of the story has opened the event: it takes no focus, and covers nothing. */
  readonly isSteps: boolean;
};

/** A finger that moves so far sideways turns the page. */
const SWIPE_PX = 60;

/** The evidence for the selected event; with nothing selected, what the window holds. */
export const Panel = memo(function Panel(props: Props) {
  const { selected } = props;
  const { event: asked } = useView().view;
  // An event that the address opened leaves the focus where it is; one the reader opens takes it.
  const fromAddress = useRef(selected);
  useEffect(() => {
    if (selected !== fromAddress.current) fromAddress.current = null;
  }, [selected]);
  const onClick = useEventLinks();
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the clicks come from links, Enter included
    <aside
      aria-label={selected === null ? 'What the window holds' : 'Event'}
      data-open={selected === null ? undefined : ''}
      onClick={onClick}
      className={`border-line bg-sheet p-4 max-xl:border-t lg:max-xl:col-span-2 xl:sticky xl:top-0 xl:max-h-screen xl:overflow-y-auto xl:border-l ${
        selected === null
          ? 'print:hidden'
          : `print:static! print:max-h-none! print:overflow-visible! ${
              props.isSteps ? '' : 'max-xl:fixed max-xl:inset-0 max-xl:z-40 max-xl:overflow-y-auto'
            }`
      }`}
    >
      {selected === null ? (
        <>
          {asked !== null && <UnknownEvent id={asked} />}
          <WindowSummary summary={props.summary} totals={props.totals} window={props.window} />
        </>
      ) : (
        <OpenEvent {...props} selected={selected} fromAddress={fromAddress} />
      )}
    </aside>
  );
});

type OpenProps = Props & {
  readonly selected: Row;
  readonly fromAddress: RefObject<Row | null>;
};

function OpenEvent({ selected, fromAddress, rows, run, bounds, isSteps }: OpenProps) {
  const { index, version } = useRecord();
  const { detailsBase } = useRecordUrls();
  const { view, eventHref } = useView();
  const { open } = useViewActions();
  const isReading = view.mode === 'read';
  const id = valueAt(index.ids, selected);
  const { data, error, refetch } = useQuery(eventDetailQuery(detailsBase, id));
  const container = useRef<HTMLDivElement>(null);
  const shown = data?.record.id;
  useEffect(() => {
    if (!shown || isSteps || fromAddress.current === selected) return;
    container.current?.querySelector<HTMLElement>('#event-title')?.focus({ preventScroll: true });
    container.current?.scrollIntoView({ block: 'nearest' });
  }, [shown, selected, fromAddress, isSteps]);
  const close = (): void => {
    open(null);
    // The reader goes on in the list where the event was opened.
    requestAnimationFrame(() =>
      document.getElementById(`event-${id}`)?.focus({ preventScroll: true }),
    );
  };
  useClosable(true, close);
  useClosable(isReading, () => run('read'));
  const at = rows.indexOf(selected);
  const swipe = useRef<{ x: number; y: number } | null>(null);
  const step = (to: number | undefined, sign: string, name: string) => {
    const other = to === undefined ? undefined : index.ids[to];
    const className = 'button min-w-8 justify-center';
    return other ? (
      <a
        className={className}
        href={eventHref(other)}
        data-event={other}
        aria-label={name}
        title={name}
      >
        {sign}
      </a>
    ) : (
      <span className={`${className} opacity-50`} aria-hidden="true">
        {sign}
      </span>
    );
  };
  return (
    <div
      ref={container}
      onTouchStart={({ touches }) => {
        const touch = touches[0];
        swipe.current = touch ? { x: touch.clientX, y: touch.clientY } : null;
      }}
      onTouchEnd={({ changedTouches }) => {
        const touch = changedTouches[0];
        if (!isReading || !touch || !swipe.current) return;
        const [dx, dy] = [touch.clientX - swipe.current.x, touch.clientY - swipe.current.y];
        if (Math.abs(dx) > SWIPE_PX && Math.abs(dx) > 2 * Math.abs(dy)) {
          run(dx < 0 ? 'next' : 'previous');
        }
      }}
    >
      {isReading && <ReadingBar at={at + 1} count={rows.length} run={run} />}
      <nav aria-label="Event" className="mb-3 flex items-center gap-1.5">
        <a className="mr-auto whitespace-nowrap text-xs" href={`/events/${id}`}>
          Permanent page
        </a>
        <DataMenu subject={{ event: id }} of="this event" />
        <ShareButton
          target={{ event: id }}
          view={DEFAULT_VIEW}
          title={valueAt(index.titles, selected)}
          version={version}
          isBrief
        />
        {!isReading && step(at > 0 ? rows[at - 1] : undefined, '‹', 'Previous event')}
        {!isReading && step(at >= 0 ? rows[at + 1] : undefined, '›', 'Next event')}
        <button type="button" className="button" aria-label="Close the event" onClick={close}>
          ✕
        </button>
      </nav>
      {data ? (
        <OpenArticle detail={data} hrefOf={eventHref} bounds={bounds} />
      ) : error ? (
        <p role="alert">
          {error.message} The event itself is in the record; its evidence did not arrive.{' '}
          <WayOn error={error} onRetry={() => void refetch()} />
        </p>
      ) : (
        <p className="min-h-screen text-ink-2">{index.titles[selected]} …</p>
      )}
    </div>
  );
}
