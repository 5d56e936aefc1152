import type { EventRecord } from '@/lib/record/schema';

type Figures = EventRecord['fatalities'];
type Anchor = 'start' | 'middle' | 'end';

type Label = {
  readonly text: string;
  /** Where its tick stands, as a share of the scale. */
  readonly at: number;
  /** Which side of the text stands at the tick. */
  readonly anchor: Anchor;
  /** The line of labels, from 0; a longer tick leads down to it. */
  readonly row: number;
};

type Stretch = { readonly from: number; readonly to: number };

/** Low, best and high of one event on a scale from 0, in shares of its length. */
export type RangeScale = {
  readonly labels: readonly Label[];
  readonly rows: number;
  readonly best: number | null;
  /** Between the ends that are given; null where there are not two. */
  readonly range: Stretch | null;
  /** From 0, where no lower figure is given. */
  readonly openLow: Stretch | null;
  /** To the end of the scale, where no upper figure is given. */
  readonly openHigh: Stretch | null;
};

/** What the scale is laid out for. On a wider one, ticks only move apart, so no label meets another. */
export const LEAST_RANGE_PX = 280;
/** An open end takes the last part of the scale. */
const OPEN_SHARE = 0.22;
const GAP_PX = 8;
const MAX_ROWS = 4;
const ANCHORS = ['middle', 'start', 'end'] as const;

/** No narrower than the text in 12 px of our face: the browser has no table of widths at hand. */
export const labelWidthPx = (text: string): number =>
  [...text].reduce((width, letter) => width + (/[\d=]/.test(letter) ? 8 : 6.7), 0);

/**
 * Lays out the figures of an event that have a range. null where there is none to draw: no figure, one
 * exact figure, or a best estimate alone.
 */
export function rangeScale({ low, best, high }: Figures): RangeScale | null {
  if (low === null && high === null) return null;
  if (low !== null && low === high && (best === null || best === low)) return null;
  const figures = [low, best, high].filter((value) => value !== null);
  const most = Math.max(...figures);
  const top = high === null ? Math.max(most, 1) / (1 - OPEN_SHARE) : Math.max(most, 1);
  const at = (value: number): number => value / top;
  const [least, last] = [at(Math.min(...figures)), at(most)];
  const labels = placeLabels(
    ticksOf({ low, best, high }).map(([value, text]) => [at(value), text]),
  );
  return {
    labels,
    rows: 1 + Math.max(...labels.map(({ row }) => row)),
    best: best === null ? null : at(best),
    range: least < last ? { from: least, to: last } : null,
    openLow: low === null ? { from: 0, to: least } : null,
    openHigh: high === null ? { from: last, to: 1 } : null,
  };
}

/** The values that have a tick, each once: "best = high 5". */
function ticksOf(figures: Figures): readonly (readonly [number, string])[] {
  const names = new Map<number, string[]>([[0, []]]);
  for (const name of ['low', 'best', 'high'] as const) {
    const value = figures[name];
    if (value !== null) names.set(value, [...(names.get(value) ?? []), name]);
  }
  return [...names]
    .sort(([a], [b]) => a - b)
    .map(([value, own]) => [value, `${own.join(' = ')} ${value.toLocaleString('en-GB')}`.trim()]);
}

type Placed = Label & {
  readonly leftPx: number;
  readonly rightPx: number;
  readonly tickPx: number;
};

function place(at: number, text: string, anchor: Anchor, row: number): Placed {
  const tickPx = at * LEAST_RANGE_PX;
  const width = labelWidthPx(text);
  const leftPx = tickPx - (anchor === 'start' ? 0 : anchor === 'end' ? width : width / 2);
  return { at, text, anchor, row, tickPx, leftPx, rightPx: leftPx + width };
}

/** Two labels may stand together where neither text meets the other or is crossed by its tick. */
function standTogether(a: Placed, b: Placed): boolean {
  if (a.row === b.row) return a.rightPx + GAP_PX <= b.leftPx || b.rightPx + GAP_PX <= a.leftPx;
  const [upper, lower] = a.row < b.row ? [a, b] : [b, a];
  return lower.tickPx <= upper.leftPx || lower.tickPx >= upper.rightPx;
}

/** Of all ways to set the labels the one with the fewest lines, then with most texts under the middle
 * of their ticks. There are at most four labels. */
function placeLabels(ticks: readonly (readonly [number, string])[]): readonly Label[] {
  let found: readonly Placed[] = [];
  let least = Number.POSITIVE_INFINITY;
  const search = (placed: readonly Placed[], cost: number): void => {
    if (cost >= least) return;
    const tick = ticks[placed.length];
    if (!tick) {
      found = placed;
      least = cost;
      return;
    }
    for (let row = 0; row < MAX_ROWS; row++) {
      for (const anchor of ANCHORS) {
        const next = place(...tick, anchor, row);
        if (next.leftPx < 0 || next.rightPx > LEAST_RANGE_PX) continue;
        if (placed.some((other) => !standTogether(other, next))) continue;
        search([...placed, next], cost + row * 10 + (anchor === 'middle' ? 0 : 1));
      }
    }
  };
  search([], 0);
  return found.map(({ at, text, anchor, row }) => ({ at, text, anchor, row }));
}
