import { bisectRight } from 'd3-array';
import { type Frequency, frequency } from '@/lib/charts/frequency';
import { valueAt } from '@/lib/events/column';
import type { EventIndex, Row } from '@/lib/events/event-index';
import { typeOf } from '@/lib/events/select';
import { countIn, type Tally, type Totals } from '@/lib/events/tally';
import { wrapText } from '@/lib/look/text';
import type { Period } from '@/lib/record/schema';
import type { EventType } from '@/lib/record/vocabulary';
import { makeBins } from '@/lib/time/bins';
import { dayEndMs, dayStartMs } from '@/lib/time/day';
import { fractionAt } from '@/lib/time/scale';
import { difference, type TimeWindow } from '@/lib/time/window';
import { byRank } from './rank';
import { CARD_LINE_PX, CARD_REST_PX, CARD_SIZE_PX, LINE_PX, PERIOD_PX, YEAR_PX } from './sizes';
import { anchorMs } from './vague-dates';

export type VerticalInput = {
  readonly index: EventIndex;
  /** What is counted: the incidents under the filter. */
  readonly tally: Tally;
  /** The events that begin in the window or may have begun in it, in the order of the index. */
  readonly rows: readonly Row[];
  readonly window: TimeWindow;
  /** The width of a title at its narrowest. */
  readonly widthPx: number;
  /** Up to what height events are named. What is not left out for it: the years, and those to be named
   * before all others. */
  readonly mostPx: number;
  readonly selected?: Row | null;
  /** Rows to be named before all others, the first first, by these words. */
  readonly asked?: ReadonlyMap<Row, string>;
};

/** An event that is named. */
export type Card = { readonly row: Row; readonly text: string };

/** Where an event that is not named stands in its year: 0 is its first day, 1 its end. */
type Tick = { readonly type: EventType; readonly at: number };

/** What of a year lies in one period; or several years in a row in which nothing is listed. */
export type Stretch = {
  /** The first is the one that a year is jumped to. */
  readonly id: string;
  readonly fromYear: number;
  readonly toYear: number;
  readonly span: TimeWindow;
  readonly totals: Totals;
  /** In order of time. */
  readonly cards: readonly Card[];
  /** All others, in order of time. */
  readonly rest: readonly Row[];
  readonly ticks: readonly Tick[];
};

export type PeriodSection = {
  /** null between periods. */
  readonly period: Period | null;
  readonly stretches: readonly Stretch[];
};

/** A year of the rail. */
export type RailYear = {
  readonly label: string;
  readonly totals: Totals;
  /** Of the year with the most incidents. */
  readonly share: number;
  /** What of the year could not be sourced, each from 0 (its first day) to 1. */
  readonly notCovered: readonly { readonly from: number; readonly to: number }[];
  /** The stretch in which it begins. */
  readonly stretch: string;
};

export type VerticalTimeline = {
  readonly sections: readonly PeriodSection[];
  readonly rail: readonly RailYear[];
  /** What it takes, at the narrowest. */
  readonly heightPx: number;
};

/** A stretch that is being filled. */
type Draft = {
  readonly span: TimeWindow;
  readonly year: number;
  readonly rows: Row[];
  readonly cards: Card[];
};

/**
 * The timeline from top to bottom, for a screen on which nothing stands beside anything: period by
 * period, year by year, the events that rank highest named (`byRank`), and a tick for each of the others.
 */
export function layoutVertical(input: VerticalInput): VerticalTimeline {
  const { index, tally, rows, window } = input;
  const sections = periodsOf(index.periods, window).map(({ period, span }) => ({
    period,
    drafts: makeBins('year', span).map(({ label, fromMs, toMs }): Draft => {
      const own = { fromMs: Math.max(fromMs, span.fromMs), toMs: Math.min(toMs, span.toMs) };
      return { year: Number(label), span: own, rows: [], cards: [] };
    }),
  }));
  const drafts = sections.flatMap((section) => section.drafts);
  const starts = drafts.map(({ span }) => span.fromMs);
  const draftOf = (row: Row): Draft => {
    // One that may have begun outside of the window stands at its edge.
    const at = Math.min(Math.max(anchorMs(index, row), window.fromMs), window.toMs);
    return valueAt(drafts, bisectRight(starts, at) - 1);
  };
  for (const row of rows) draftOf(row).rows.push(row);
  const heightPx = nameEvents(input, sections, draftOf);

  const ids = idsOf(drafts);
  const placed = sections.map(
    ({ period, drafts: own }): PeriodSection => ({
      period,
      stretches: joinEmpty(own, tally).map((joined) => toStretch(index, tally, joined, ids)),
    }),
  );
  return { sections: placed, rail: railOf(tally, window, placed), heightPx };
}

/** The spans of a window by the period that began last; null where there is none. */
function periodsOf(
  periods: readonly Period[],
  window: TimeWindow,
): readonly { readonly period: Period | null; readonly span: TimeWindow }[] {
  const spans = periods
    .map((period) => ({
      period,
      fromMs: dayStartMs(period.start),
      toMs: period.end === null ? Number.POSITIVE_INFINITY : dayEndMs(period.end),
    }))
    .sort((a, b) => a.fromMs - b.fromMs);
  const edges = spans.flatMap(({ fromMs, toMs }) => [fromMs, toMs + 1]);
  const cuts = [window.fromMs, ...edges.filter((ms) => ms > window.fromMs && ms <= window.toMs)];
  const found: { period: Period | null; span: TimeWindow }[] = [];
  for (const fromMs of [...new Set(cuts)].sort((a, b) => a - b)) {
    const period = spans.findLast((one) => one.fromMs <= fromMs && one.toMs >= fromMs)?.period;
    const last = found.at(-1);
    if (last) last.span = { ...last.span, toMs: fromMs - 1 };
    if (last && last.period === (period ?? null)) last.span = { ...last.span, toMs: window.toMs };
    else found.push({ period: period ?? null, span: { fromMs, toMs: window.toMs } });
  }
  return found;
}

/** Names events in order of rank as long as there is room; the height that all takes then. */
function nameEvents(
  { index, rows, window, widthPx, mostPx, selected = null, asked }: VerticalInput,
  sections: readonly { readonly period: Period | null; readonly drafts: readonly Draft[] }[],
  draftOf: (row: Row) => Draft,
): number {
  let heightPx = 0;
  for (const { period, drafts } of sections) {
    heightPx += (period ? PERIOD_PX : 0) + drafts.length * LINE_PX;
  }
  const listed = new Set(rows);
  const first = [...(selected === null ? [] : [selected]), ...(asked?.keys() ?? [])];
  const always = new Set(first.filter((row) => listed.has(row)));
  const room = Math.max(0, Math.floor((mostPx - heightPx) / (CARD_LINE_PX + CARD_REST_PX)));
  const compare = byRank(index, window, first);
  for (const row of highest(rows, always.size + room, compare)) {
    const draft = draftOf(row);
    const text = asked?.get(row) ?? (valueAt(index.labels, row) || valueAt(index.titles, row));
    const lines = wrapText(text, 'ui-strong', CARD_SIZE_PX, widthPx).length;
    let more = lines * CARD_LINE_PX + CARD_REST_PX;
    // A year is one line until an event of it is named; the last one named leaves no others.
    if (draft.cards.length === 0) more += YEAR_PX;
    if (draft.cards.length + 1 === draft.rows.length) more -= LINE_PX;
    if (!always.has(row) && heightPx + more > mostPx) break;
    heightPx += more;
    draft.cards.push({ row, text });
  }
  return heightPx;
}

/** The first `count` in an order, without sorting all. */
function highest(
  rows: readonly Row[],
  count: number,
  compare: (a: Row, b: Row) => number,
): readonly Row[] {
  const best: Row[] = [];
  for (const row of rows) {
    const last = best.at(-1);
    if (best.length >= count && (last === undefined || compare(row, last) > 0)) continue;
    let [low, high] = [0, best.length];
    while (low < high) {
      const half = (low + high) >>> 1;
      if (compare(valueAt(best, half), row) < 0) low = half + 1;
      else high = half;
    }
    best.splice(low, 0, row);
    best.length = Math.min(best.length, count);
  }
  return best;
}

/** The first stretch of a year is called by the year alone. */
function idsOf(drafts: readonly Draft[]): ReadonlyMap<Draft, string> {
  const seen = new Map<number, number>();
  return new Map(
    drafts.map((draft) => {
      const nth = (seen.get(draft.year) ?? 0) + 1;
      seen.set(draft.year, nth);
      return [draft, nth === 1 ? `year-${draft.year}` : `year-${draft.year}-${nth}`];
    }),
  );
}

/** Years in a row of which nothing is listed, and of which the same is known, are one stretch. */
function joinEmpty(drafts: readonly Draft[], tally: Tally): readonly (readonly Draft[])[] {
  const knownOf = ({ rows, span }: Draft): string | null => {
    const { tooVague, covered } = countIn(tally, span);
    return rows.length > 0 || tooVague > 0 ? null : covered;
  };
  const joined: { known: string | null; drafts: Draft[] }[] = [];
  for (const draft of drafts) {
    const known = knownOf(draft);
    const last = joined.at(-1);
    if (last && known !== null && last.known === known) last.drafts.push(draft);
    else joined.push({ known, drafts: [draft] });
  }
  return joined.map((one) => one.drafts);
}

function toStretch(
  index: EventIndex,
  tally: Tally,
  drafts: readonly Draft[],
  ids: ReadonlyMap<Draft, string>,
): Stretch {
  const [from, to] = [valueAt(drafts, 0), valueAt(drafts, drafts.length - 1)];
  const span = { fromMs: from.span.fromMs, toMs: to.span.toMs };
  const inTime = (a: Row, b: Row): number => anchorMs(index, a) - anchorMs(index, b) || a - b;
  const named = new Set(from.cards.map(({ row }) => row));
  const rest = from.rows.filter((row) => !named.has(row)).sort(inTime);
  return {
    id: ids.get(from) ?? '',
    fromYear: from.year,
    toYear: to.year,
    span,
    totals: countIn(tally, span),
    cards: from.cards.toSorted((a, b) => inTime(a.row, b.row)),
    rest,
    ticks: ticksOf(index, rest, span),
  };
}

/** Finer than is seen. */
const TICKS = 200;

function ticksOf(index: EventIndex, rows: readonly Row[], span: TimeWindow): readonly Tick[] {
  const ticks = new Map<string, Tick>();
  for (const row of rows) {
    const type = typeOf(index, row);
    const place = Math.round(fractionAt(anchorMs(index, row), span) * TICKS);
    const at = Math.min(Math.max(place, 0), TICKS) / TICKS;
    ticks.set(`${type} ${at}`, { type, at });
  }
  return [...ticks.values()];
}

/** The years of the window, a bar each, over where each is found below. */
function railOf(
  tally: Tally,
  window: TimeWindow,
  sections: readonly PeriodSection[],
): readonly RailYear[] {
  const { bins }: Frequency = frequency(tally, 'year', window);
  const most = Math.max(1, ...bins.map(({ totals }) => totals.incidents));
  const stretches = sections.flatMap((section) => section.stretches);
  const years = makeBins('year', window);
  return bins.map(({ label, totals }, at) => {
    const year = valueAt(years, at);
    const own = stretches.find(
      ({ fromYear, toYear }) => Number(label) >= fromYear && Number(label) <= toYear,
    );
    return {
      label,
      totals,
      share: totals.incidents / most,
      notCovered: difference(year, tally.coverage).map(({ fromMs, toMs }) => ({
        from: fractionAt(fromMs, year),
        to: fractionAt(toMs + 1, year),
      })),
      stretch: own?.id ?? '',
    };
  });
}
