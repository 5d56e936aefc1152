'use client';

import { memo, useState } from 'react';
import { Glyph } from '@/components/chart/glyph';
import { useIsHighlighted, useSetHighlight } from '@/components/view/highlight';
import type { EventIndex, Row } from '@/lib/events/event-index';
import { figuresOf } from '@/lib/events/figures';
import { isIncident } from '@/lib/events/select';
import { EVENT_TYPES } from '@/lib/record/vocabulary';
import { formatEdtf, timeAttribute } from '@/lib/words/dates';
import { formatFatalities } from '@/lib/words/fatalities';
import { provinceName } from '@/lib/words/labels';

/** More rows than a reader reads; the rest come on demand. */
const PAGE_LENGTH = 500;

type Props = {
  readonly index: EventIndex;
  readonly rows: readonly Row[];
  readonly tooVague: ReadonlySet<Row>;
  readonly selected: Row | null;
  readonly hrefOf: (id: string) => string;
  readonly onOpen: (id: string) => void;
  readonly onPrefetch: (id: string) => void;
};

/** The events of the window in order of time: the timeline's equal in words. */
export const EventList = memo(function EventList(props: Props) {
  const { index, rows, selected } = props;
  const [limit, setLimit] = useState(PAGE_LENGTH);
  const setHighlight = useSetHighlight();
  const shown = rows.slice(0, limit);
  let year = '';
  return (
    <>
      <ol
        aria-label="Events in the window"
        className="border-line border-t"
        onPointerLeave={() => setHighlight(null)}
      >
        {shown.map((row) => {
          const own = (index.dates[row] ?? '').slice(0, 4);
          const first = own !== year;
          year = own;
          return (
            <EventItem
              key={index.ids[row]}
              index={index}
              row={row}
              year={first ? own : null}
              vague={props.tooVague.has(row)}
              current={row === selected}
              hrefOf={props.hrefOf}
              onOpen={props.onOpen}
              onPrefetch={props.onPrefetch}
            />
          );
        })}
      </ol>
      {rows.length > limit && (
        <button type="button" className="button mt-3" onClick={() => setLimit(limit + PAGE_LENGTH)}>
          Show {Math.min(PAGE_LENGTH, rows.length - limit)} more of {rows.length}
        </button>
      )}
    </>
  );
});

type ItemProps = Pick<Props, 'index' | 'hrefOf' | 'onOpen' | 'onPrefetch'> & {
  readonly row: Row;
  /** Set on the first event of each year. */
  readonly year: string | null;
  readonly vague: boolean;
  readonly current: boolean;
};

const EventItem = memo(function EventItem(props: ItemProps) {
  const { index, row, year, vague, current } = props;
  const highlighted = useIsHighlighted(row);
  const setHighlight = useSetHighlight();
  const id = index.ids[row] ?? '';
  const type = EVENT_TYPES[index.type[row] ?? 0] ?? 'battles';
  const date = index.dates[row] ?? '';
  const place = index.provinces[index.province[row] ?? 0];
  const touch = (): void => {
    setHighlight(row);
    props.onPrefetch(id);
  };
  return (
    <li className="[content-visibility:auto] [contain-intrinsic-size:auto_44px]">
      {year && (
        <div className="bg-sunken px-2 py-1 font-semibold text-ink-2 text-xs" aria-hidden="true">
          {year}
        </div>
      )}
      <a
        id={`event-${id}`}
        href={props.hrefOf(id)}
        aria-current={current || undefined}
        data-highlighted={highlighted || undefined}
        onClick={(event) => {
          if (event.metaKey || event.ctrlKey || event.shiftKey) return;
          event.preventDefault();
          props.onOpen(id);
        }}
        onPointerEnter={touch}
        onFocus={touch}
        onBlur={() => setHighlight(null)}
        className="grid grid-cols-[18px_1fr] gap-x-2 border-line border-b px-2 py-1.5 text-ink no-underline hover:no-underline focus-visible:-outline-offset-2 data-highlighted:bg-river-soft aria-current:bg-river-soft sm:grid-cols-[18px_11.5rem_1fr_10.5rem]"
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
        </span>
        <span className="order-4 col-start-2 text-ink-2 text-xs sm:order-none sm:col-start-auto sm:pt-0.5 sm:text-right">
          {place && provinceName(place.name, place.country)}
          {isIncident(index, row) && <> · {formatFatalities(figuresOf(index, row))}</>}
          <span className="hidden break-all print:block">{id}</span>
          {vague && <em className="block">date too vague for this window; not counted</em>}
        </span>
      </a>
    </li>
  );
});
