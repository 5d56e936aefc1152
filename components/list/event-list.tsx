'use client';

import { memo, useMemo, useState } from 'react';
import { Glyph } from '@/components/chart/glyph';
import { useIsPhone } from '@/components/phone/use-is-phone';
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
import { isoDay } from '@/lib/time/day';
import { formatEdtf, timeAttribute } from '@/lib/words/dates';
import { formatFatalities } from '@/lib/words/fatalities';
import { provinceName } from '@/lib/words/labels';

/** A few screens; the rest come on demand. All at once they were half of the page's HTML and of the time
 * that React takes for it, on the server and after every change of filter. */
const PAGE_LENGTH = 60;
/** What a thumb passes in as many screens. */
const PHONE_LENGTH = 20;
/** As many, for as long as style sheets alone know that this is a phone. */
const PHONE_LINES = 'phone:[&>li:nth-child(n+21)]:hidden';

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
  const isPhone = useIsPhone();
  const page = isPhone ? PHONE_LENGTH : PAGE_LENGTH;
  const [pages, setPages] = useState(1);
  const limit = Math.min(page * pages, rows.length);
  const setHighlight = useSetHighlight();
  const card = useCard();
  const isPaper = useMedia('print');
  const shown = useMemo(
    () => (isPaper ? rows : rows.slice(-limit).reverse()),
    [rows, limit, isPaper],
  );
  const more = (): void => {
    setPages(pages + 1);
    // The reader goes on where the new ones begin, and the link may be gone.
    const next = rows[rows.length - limit - 1];
    requestAnimationFrame(() => {
      const id = next === undefined ? '' : valueAt(index.ids, next);
      document.getElementById(`event-${id}`)?.focus({ preventScroll: true });
    });
  };
  let year = '';
  return (
    <>
      <ol
        aria-label="Events in the window"
        data-part="list"
        className={`border-line border-t ${isPhone ? '' : PHONE_LINES}`}
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
      {isPhone === null && limit > PHONE_LENGTH && (
        <p className="mt-3 hidden phone:block print:hidden">
          <Older rows={rows} shown={PHONE_LENGTH} page={PHONE_LENGTH} onMore={more} />
        </p>
      )}
      {rows.length > limit && (
        <p
          className={`mt-3 flex flex-wrap items-baseline gap-2 print:hidden ${isPhone ? '' : 'phone:hidden'}`}
        >
          <Older rows={rows} shown={limit} page={page} onMore={more} />
          <button type="button" className="button" onClick={() => setPages(rows.length)}>
            All {rows.length}
          </button>
        </p>
      )}
    </>
  );
});

type OlderProps = {
  readonly rows: readonly Row[];
  /** Of the latest, how many are shown, and how many come with each wish. */
  readonly shown: number;
  readonly page: number;
  readonly onMore: () => void;
};

/** Shows those before. Without scripts it is the window that ends with the last one shown. */
function Older({ rows, shown, page, onMore }: OlderProps) {
  const { index } = useRecord();
  const { hrefOf } = useView();
  const last = valueAt(rows, rows.length - shown);
  const to = isoDay(valueAt(index.startUntilMs, last));
  return (
    <ActionLink className="button" href={hrefOf({ to })} onFollow={onMore}>
      Older: {Math.min(page, rows.length - shown)} more
    </ActionLink>
  );
}

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
    <li>
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
