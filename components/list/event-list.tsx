'use client';

import { memo, useMemo, useState } from 'react';
import { Glyph } from '@/components/chart/glyph';
import { ActionLink } from '@/components/ui/action-link';
import { useMedia } from '@/components/ui/use-media';
import { useCard } from '@/components/view/card/card-context';
import { useIsHighlighted, useSetHighlight } from '@/components/view/highlight';
import { useRecord } from '@/components/view/record-context';
import { useView, useViewActions } from '@/components/view/view-context';
import { valueAt } from '@/lib/events/column';
import type { Row } from '@/lib/events/event-index';
import { figuresOf } from '@/lib/events/figures';
import { isIncident, provinceOf, typeOf } from '@/lib/events/select';
import { formatEdtf, timeAttribute } from '@/lib/words/dates';
import { formatFatalities } from '@/lib/words/fatalities';
import { provinceName } from '@/lib/words/labels';

/** A few screens; the rest come on demand. All at once they were half of the page's HTML and of the time
 * that React takes for it, on the server and after every change of filter. */
const PAGE_LENGTH = 60;

type Props = {
  readonly rows: readonly Row[];
  readonly tooVague: ReadonlySet<Row>;
  readonly selected: Row | null;
};

/** The events of the window, the latest first: the timeline's equal in words. On paper all of them, in
 * order of time. */
export const EventList = memo(function EventList({ rows, tooVague, selected }: Props) {
  const { index } = useRecord();
  const { eventHref } = useView();
  const [limit, setLimit] = useState(PAGE_LENGTH);
  const setHighlight = useSetHighlight();
  const card = useCard();
  const isPaper = useMedia('print');
  const shown = useMemo(
    () => (isPaper ? rows : rows.slice(-limit).reverse()),
    [rows, limit, isPaper],
  );
  let year = '';
  return (
    <>
      <ol
        aria-label="Events in the window"
        data-part="list"
        className="border-line border-t"
        onPointerLeave={() => {
          setHighlight(null);
          card.hide();
        }}
      >
        {shown.map((row) => {
          const own = valueAt(index.dates, row).slice(0, 4);
          const first = own !== year;
          year = own;
          return (
            <EventItem
              key={index.ids[row]}
              row={row}
              href={eventHref(valueAt(index.ids, row))}
              year={first ? own : null}
              vague={tooVague.has(row)}
              current={row === selected}
            />
          );
        })}
      </ol>
      {rows.length > limit && (
        <p className="mt-3 flex flex-wrap items-baseline gap-2 print:hidden">
          <button type="button" className="button" onClick={() => setLimit(limit + PAGE_LENGTH)}>
            {Math.min(PAGE_LENGTH, rows.length - limit)} earlier
          </button>
          <button type="button" className="button" onClick={() => setLimit(rows.length)}>
            All {rows.length}
          </button>
          <noscript>
            The events before these are in the windows of the periods above, and all in{' '}
            <a href="/data/events.csv">events.csv</a>.
          </noscript>
        </p>
      )}
    </>
  );
});

type ItemProps = {
  readonly row: Row;
  readonly href: string;
  /** Set on the first event of each year. */
  readonly year: string | null;
  readonly vague: boolean;
  readonly current: boolean;
};

const EventItem = memo(function EventItem({ row, href, year, vague, current }: ItemProps) {
  const { index } = useRecord();
  const { open } = useViewActions();
  const highlighted = useIsHighlighted(row);
  const setHighlight = useSetHighlight();
  const card = useCard();
  const id = valueAt(index.ids, row);
  const type = typeOf(index, row);
  const date = valueAt(index.dates, row);
  const place = provinceOf(index, row);
  return (
    <li className="[content-visibility:auto] [contain-intrinsic-size:auto_44px]">
      {year && (
        <div className="bg-sunken px-2 py-1 font-semibold text-ink-2 text-xs" aria-hidden="true">
          {year}
        </div>
      )}
      <ActionLink
        id={`event-${id}`}
        data-event={id}
        href={href}
        onFollow={(link) => open(id, link)}
        aria-current={current || undefined}
        data-highlighted={highlighted || undefined}
        onPointerEnter={({ currentTarget, pointerType }) => {
          setHighlight(row);
          // A finger that touches the line opens the event, which says more.
          if (pointerType !== 'touch') card.show(currentTarget, { row }, { side: 'right' });
        }}
        onFocus={({ currentTarget }) => {
          setHighlight(row);
          if (currentTarget.matches(':focus-visible')) {
            card.show(currentTarget, { row }, { side: 'right' });
          }
        }}
        onBlur={() => {
          setHighlight(null);
          card.hide();
        }}
        className="grid grid-cols-[18px_1fr] gap-x-2 border-line border-b px-2 py-1.5 text-ink no-underline hover:no-underline focus-visible:-outline-offset-2 data-highlighted:bg-river-soft aria-current:bg-river-soft sm:grid-cols-[18px_11.5rem_1fr_10.5rem] print:grid-cols-[18px_9rem_1fr_12rem]"
      >
        <span className="pt-1">
          <Glyph type={type} size={14} />
        </span>
        <time
          dateTime={timeAttribute(date)}
          className="order-3 col-start-2 text-ink-2 text-xs sm:order-none sm:col-start-auto sm:pt-0.5"
        >
          {formatEdtf(date)}
        </time>
        <span className="font-semibold font-text text-[0.9375rem] leading-snug sm:font-normal">
          {index.titles[row]}
          <span className="hidden break-all font-ui text-ink-2 text-xs print:block">{id}</span>
        </span>
        <span className="order-4 col-start-2 text-ink-2 text-xs sm:order-none sm:col-start-auto sm:pt-0.5 sm:text-right">
          {place && provinceName(place.name, place.country)}
          {isIncident(index, row) && <> · {formatFatalities(figuresOf(index, row))}</>}
          {vague && <em className="block">date too vague for this window; not counted</em>}
        </span>
      </ActionLink>
    </li>
  );
});
