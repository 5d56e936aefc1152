'use client';

import dynamic from 'next/dynamic';
import { memo, useCallback, useMemo, useState } from 'react';
import { Glyph } from '@/components/chart/glyph';
import { ActionLink } from '@/components/ui/action-link';
import { PartBoundary } from '@/components/ui/part-boundary';
import { useRecord } from '@/components/view/record-context';
import { useEventLinks } from '@/components/view/use-event-links';
import { useView } from '@/components/view/view-context';
import { valueAt } from '@/lib/events/column';
import type { Row } from '@/lib/events/event-index';
import { typeOf } from '@/lib/events/select';
import type { Tally } from '@/lib/events/tally';
import { VARIABLE_PALETTE } from '@/lib/look/palette';
import { SHAPES } from '@/lib/look/shapes';
import { isoDay } from '@/lib/time/day';
import { percent } from '@/lib/time/scale';
import type { TimeWindow } from '@/lib/time/window';
import {
  type Card,
  layoutVertical,
  type PeriodSection,
  type Stretch,
} from '@/lib/timeline/vertical';
import { toTab } from '@/lib/view/tab';
import { hatchingInWords } from '@/lib/words/chart-words';
import { formatEdtf, timeAttribute } from '@/lib/words/dates';
import { formatNumber } from '@/lib/words/numbers';
import { countedInWords, restInWords, yearsInWords } from '@/lib/words/stretch-words';
import { useIsPhone } from './use-is-phone';
import { YearRail } from './year-rail';

const GroupPopover = dynamic(
  () => import('@/components/view/group-popover.client').then((module) => module.GroupPopover),
  { ssr: false },
);

/** A title on a screen of 360 px. */
const TITLE_PX = 220;
/** With what stands above and below it, eight screens of 844 px at most. */
const MOST_PX = 4_900;
/** In fewer years than these there is nowhere to jump to. */
const RAIL_FROM_YEARS = 3;

type Props = {
  readonly tally: Tally;
  /** The events that begin in the window or may have begun in it, in the order of time. */
  readonly rows: readonly Row[];
  readonly window: TimeWindow;
  readonly selected: Row | null;
  /** What a step of the story names, and how: it names nothing else. */
  readonly asked?: ReadonlyMap<Row, string>;
};

type Group = { readonly stretch: Stretch; readonly anchor: Element };

/** The timeline from top to bottom, for narrow screens: see lib/timeline/vertical.ts. */
export const VerticalTimeline = memo(function VerticalTimeline(props: Props) {
  const { tally, rows, window, selected, asked } = props;
  const { index } = useRecord();
  const isLive = useIsPhone() === true;
  const onClick = useEventLinks();
  const [group, setGroup] = useState<Group | null>(null);
  const openGroup = useCallback(
    (stretch: Stretch, anchor: Element) => setGroup({ stretch, anchor }),
    [],
  );
  const { sections, rail } = useMemo(
    () =>
      layoutVertical({
        ...{ index, tally, rows, window, selected, asked },
        widthPx: TITLE_PX,
        mostPx: asked ? 0 : MOST_PX,
      }),
    [index, tally, rows, window, selected, asked],
  );
  const ending = hatchingInWords(window, index.coverage);
  const hasRail = rail.length >= RAIL_FROM_YEARS;
  return (
    <>
      <div
        className={
          hasRail ? 'grid grid-cols-[2.5rem_minmax(0,1fr)] gap-x-3 items-start' : undefined
        }
      >
        {hasRail && <YearRail rail={rail} isLive={isLive} />}
        {/* biome-ignore lint/a11y/useKeyWithClickEvents: the clicks come from links, Enter included */}
        {/* biome-ignore lint/a11y/noStaticElementInteractions: the links in it are what is clicked */}
        <div onClick={onClick} data-part="timeline">
          {sections.map((section) => (
            <Section
              key={section.stretches[0]?.id}
              section={section}
              selected={selected}
              asked={asked}
              onGroup={openGroup}
            />
          ))}
          {ending && <p className="border-line border-t py-3 text-ink-2 text-xs">{ending}</p>}
        </div>
      </div>
      {group && (
        <PartBoundary name="The list of these events">
          <GroupPopover
            rows={group.stretch.rest}
            anchor={group.anchor}
            heading={restName(group.stretch)}
            onClose={() => setGroup(null)}
          />
        </PartBoundary>
      )}
    </>
  );
});

type SectionProps = Pick<Props, 'selected' | 'asked'> & {
  readonly section: PeriodSection;
  readonly onGroup: (stretch: Stretch, anchor: Element) => void;
};

/** A period, whose title stays in sight as long as any of it is. */
function Section({ section, selected, asked, onGroup }: SectionProps) {
  const { period, stretches } = section;
  const [first] = stretches;
  return (
    <section aria-labelledby={period && first ? `of-${first.id}` : undefined}>
      {period && first && (
        <h3
          id={`of-${first.id}`}
          className="sticky top-12 z-10 flex min-h-12 items-center border-line border-b bg-paper py-1 font-bold font-text text-[0.9375rem] leading-tight"
        >
          {period.headline ?? period.title}
        </h3>
      )}
      {stretches.map((stretch) => (
        <StretchPart
          key={stretch.id}
          level={period ? 'h4' : 'h3'}
          stretch={stretch}
          selected={selected}
          asked={asked}
          onGroup={onGroup}
        />
      ))}
    </section>
  );
}

type StretchProps = Omit<SectionProps, 'section'> & {
  readonly stretch: Stretch;
  readonly level: 'h3' | 'h4';
};

function StretchPart({ stretch, level: Heading, selected, asked, onGroup }: StretchProps) {
  const { id, totals, cards, rest } = stretch;
  const { years, days } = yearsInWords(stretch);
  const hasCards = cards.length > 0;
  const others = rest.length > 0 && <Rest stretch={stretch} onGroup={onGroup} />;
  return (
    <div
      id={id}
      className={`scroll-mt-12 border-line border-b ${hasCards ? '' : 'flex min-h-11 items-center gap-2'}`}
    >
      <Heading
        className={`flex flex-wrap items-baseline gap-x-2 text-xs ${hasCards ? 'min-h-9 pt-2.5' : 'min-w-0'}`}
      >
        <span className="font-bold text-sm">{years}</span>
        {days && <span className="font-normal text-ink-2">{days}</span>}
        <span className="font-normal text-ink-2">{countedInWords(totals)}</span>
      </Heading>
      {hasCards && (
        <ol>
          {cards.map((card) => (
            <CardLine
              key={card.row}
              card={card}
              isCurrent={card.row === selected}
              isAsked={asked?.has(card.row) ?? false}
            />
          ))}
        </ol>
      )}
      {others}
    </div>
  );
}

type CardProps = {
  readonly card: Card;
  readonly isCurrent: boolean;
  /** Whether a step of the story names it. */
  readonly isAsked: boolean;
};

/** A named event, its date as far as it is known. */
function CardLine({ card: { row, text }, isCurrent, isAsked }: CardProps) {
  const { index } = useRecord();
  const { eventHref } = useView();
  const id = valueAt(index.ids, row);
  const date = valueAt(index.dates, row);
  return (
    <li>
      <a
        href={eventHref(id)}
        data-event={id}
        aria-current={isCurrent || undefined}
        className={`grid min-h-11 grid-cols-[18px_minmax(0,1fr)] gap-x-2 py-1.5 text-ink no-underline hover:no-underline focus-visible:-outline-offset-2 aria-current:bg-river-soft ${isAsked ? '-ml-2 border-river border-l-2 pl-1.5' : ''}`}
      >
        <span className="pt-[3px]">
          <Glyph type={typeOf(index, row)} size={14} />
        </span>
        <span>
          <span className="block font-semibold text-[0.9375rem] leading-5">{text}</span>
          <time dateTime={timeAttribute(date)} className="block text-ink-2 text-xs leading-snug">
            {formatEdtf(date)}
          </time>
        </span>
      </a>
    </li>
  );
}

const restName = ({ rest, cards, ...own }: Stretch): string => {
  const { years, days } = yearsInWords(own);
  const more = cards.length > 0 ? 'more ' : '';
  return `${formatNumber(rest.length)} ${more}${rest.length === 1 ? 'event' : 'events'} in ${years}${days ? `, ${days}` : ''}`;
};

type RestProps = Pick<StretchProps, 'stretch' | 'onGroup'>;

/** The events that are not named: a tick each, and a list that opens. Without scripts the list is that of
 * the latest events, of these days. */
function Rest({ stretch, onGroup }: RestProps) {
  const { view, hrefOf } = useView();
  const { span, cards, rest } = stretch;
  const href = hrefOf({
    from: isoDay(span.fromMs),
    to: isoDay(span.toMs),
    period: null,
    ...toTab(view, 'latest'),
  });
  const id = `rest-of-${stretch.id}`;
  return (
    <ActionLink
      id={id}
      href={href}
      aria-haspopup="dialog"
      aria-label={`${restInWords(rest.length, cards.length, yearsInWords(stretch).years)}: ${restName(stretch)}, as a list`}
      className="flex min-h-11 flex-1 items-center gap-2 text-ink-2 text-xs no-underline"
      onFollow={() => {
        const anchor = document.getElementById(id);
        if (anchor) onGroup(stretch, anchor);
      }}
    >
      <Ticks stretch={stretch} />
      <span className="whitespace-nowrap">
        {restInWords(rest.length, cards.length, yearsInWords(stretch).years)}{' '}
        <span aria-hidden="true">›</span>
      </span>
    </ActionLink>
  );
}

const TICK_PX = 14;

function Ticks({ stretch }: { readonly stretch: Stretch }) {
  return (
    <svg height={TICK_PX} className="w-0 min-w-8 flex-1 overflow-visible" aria-hidden="true">
      <line x1="0" x2="100%" y1={TICK_PX} y2={TICK_PX} stroke="var(--line-strong)" />
      {stretch.ticks.map(({ type, at }) => (
        <line
          key={`${type}${at}`}
          x1={percent(at)}
          x2={percent(at)}
          y1="2"
          y2={TICK_PX}
          stroke={VARIABLE_PALETTE[SHAPES[type].token]}
          strokeWidth="2"
        />
      ))}
    </svg>
  );
}
