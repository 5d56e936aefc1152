'use client';

import { useQuery } from '@tanstack/react-query';
import { useRef } from 'react';
import { DataMenu } from '@/components/share/data-menu';
import { ShareButton } from '@/components/share/share-button';
import { useClosable } from '@/components/ui/closables';
import { WayOn } from '@/components/ui/way-on';
import { useRecord, useRecordUrls } from '@/components/view/record-context';
import { useView, useViewActions } from '@/components/view/view-context';
import { ViewLink } from '@/components/view/view-link';
import { valueAt } from '@/lib/events/column';
import type { Row } from '@/lib/events/event-index';
import { eventDetailQuery } from '@/lib/fetch/queries';
import type { KeyAction } from '@/lib/timeline/keyboard';
import { DEFAULT_VIEW } from '@/lib/view/grammar';
import type { Bounds } from '@/lib/view/window';
import { OpenArticle } from './later-parts';
import { ReadingBar } from './reading-bar';

type Props = {
  readonly selected: Row;
  /** The rows under the filter: previous and next step through them. */
  readonly rows: Uint32Array;
  readonly bounds: Bounds;
  readonly run: (action: KeyAction) => void;
};

/** A finger that moves so far sideways turns the page. */
const SWIPE_PX = 60;

/** The evidence of one event, under what can be done with it. */
export function OpenEvent({ selected, rows, run, bounds }: Props) {
  const { index } = useRecord();
  const { detailsBase } = useRecordUrls();
  const { view, eventHref } = useView();
  const { open } = useViewActions();
  const isReading = view.mode === 'read';
  const id = valueAt(index.ids, selected);
  const { data, error, refetch } = useQuery(eventDetailQuery(detailsBase, id));
  useClosable(true, () => open(null));
  useClosable(isReading, () => run('read'));
  const swipe = useRef<{ x: number; y: number } | null>(null);
  return (
    <div
      className="mx-auto max-w-(--measure)"
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
      <EventBar id={id} row={selected} rows={rows} run={run} />
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

type BarProps = Pick<Props, 'rows' | 'run'> & { readonly id: string; readonly row: Row };

/** The ways from an event, which stay in sight however far it is read. */
function EventBar({ id, row, rows, run }: BarProps) {
  const { index, version } = useRecord();
  const { view } = useView();
  const at = rows.indexOf(row);
  const isReading = view.mode === 'read';
  const close = (
    <ViewLink
      to={{ event: null, mode: null }}
      className="button ml-auto"
      aria-label="Close the event"
      title="Close the event (Escape)"
    >
      ✕
    </ViewLink>
  );
  return (
    <div className="sticky -top-4 z-10 -mx-4 -mt-4 mb-3 border-line border-b bg-sheet px-4 py-2 print:hidden">
      {isReading ? (
        <ReadingBar at={at + 1} count={rows.length} run={run} close={close} />
      ) : (
        <nav aria-label="Event" className="flex flex-wrap items-center gap-1.5">
          <Neighbour to={at > 0 ? rows[at - 1] : undefined} name="Previous event" sign="‹" />
          <Neighbour to={at >= 0 ? rows[at + 1] : undefined} name="Next event" sign="›" isAfter />
          {close}
        </nav>
      )}
      <p className="mt-1.5 flex flex-wrap items-center gap-1.5">
        <a className="button" href={`/events/${id}`}>
          Permanent page
        </a>
        <button
          type="button"
          className="button"
          title="Fit the window to this event (f)"
          onClick={() => run('fit')}
        >
          Zoom to it
        </button>
        <DataMenu subject={{ event: id }} of="this event" />
        <ShareButton
          target={{ event: id }}
          view={DEFAULT_VIEW}
          title={valueAt(index.titles, row)}
          version={version}
          label="Share and embed this event"
          isBrief
        />
      </p>
    </div>
  );
}

type NeighbourProps = {
  /** Its row; none at either end. */
  readonly to: number | undefined;
  readonly name: string;
  readonly sign: string;
  readonly isAfter?: boolean;
};

/** The event before or after, by its own link. */
function Neighbour({ to, name, sign, isAfter = false }: NeighbourProps) {
  const { index } = useRecord();
  const { eventHref } = useView();
  const other = to === undefined ? undefined : index.ids[to];
  const words = isAfter ? `${name} ${sign}` : `${sign} ${name}`;
  return other ? (
    <a
      className="button"
      href={eventHref(other)}
      data-event={other}
      rel={isAfter ? 'next' : 'prev'}
    >
      {words}
    </a>
  ) : (
    <span className="button opacity-50" aria-hidden="true">
      {words}
    </span>
  );
}
