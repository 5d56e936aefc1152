import { valueAt } from '@/lib/events/column';
import { EVENT_TYPES, type EventType } from '@/lib/record/vocabulary';
import { CHUNK_BINS, type LaneChunk, TYPE_COUNT } from './chunks';

/** The ticks of one type in a chunk, as the data of an SVG path: one bin is 1 wide and one event 1 high,
 * the baseline at 0 and up being negative. */
type Ticks = { readonly type: EventType; readonly path: string };

/** Of an event's height, what is drawn: the rest keeps it apart from the one above. */
const TALL = -0.85;
/** A tick beside another bin's keeps so far from the edge of its own, in bins. */
const EDGE = 0.36;

const drawn = new WeakMap<LaneChunk, readonly Ticks[]>();

/**
 * One tick for each event, stacked where they meet. A bin that stands alone has its ticks where its events
 * stand on average, so an event alone is exactly in its place; between others, they keep within
 * the bin.
 */
export function ticksOf(lane: LaneChunk): readonly Ticks[] {
  const known = drawn.get(lane);
  if (known) return known;
  const paths = EVENT_TYPES.map((): string[] => []);
  for (let bin = 0; bin < CHUNK_BINS; bin++) {
    const total = countIn(lane, bin);
    if (total === 0) continue;
    const mean = valueAt(lane.places, bin) / total;
    const isAlone = countIn(lane, bin - 1) === 0 && countIn(lane, bin + 1) === 0;
    const isInner = bin > 0 && bin < CHUNK_BINS - 1;
    const place = isAlone && isInner ? mean : Math.min(Math.max(mean, EDGE), 1 - EDGE);
    const x = round(bin + place);
    let below = 0;
    for (let type = 0; type < TYPE_COUNT; type++) {
      const count = valueAt(lane.counts, bin * TYPE_COUNT + type);
      if (count === 0) continue;
      paths[type]?.push(stack(x, below, count));
      below += count;
    }
  }
  const ticks = EVENT_TYPES.flatMap((type, at) => {
    const path = valueAt(paths, at).join('');
    return path === '' ? [] : [{ type, path }];
  });
  drawn.set(lane, ticks);
  return ticks;
}

/** More than so many in a stack are drawn as one line. */
const MOST_APART = 60;

function stack(x: number, below: number, count: number): string {
  if (count > MOST_APART) return `M${x} ${-below}v${-count}`;
  let path = '';
  for (let at = 0; at < count; at++) path += `M${x} ${-(below + at)}v${TALL}`;
  return path;
}

function countIn({ counts }: LaneChunk, bin: number): number {
  let total = 0;
  for (let type = 0; type < TYPE_COUNT; type++) total += counts[bin * TYPE_COUNT + type] ?? 0;
  return total;
}

const round = (value: number): number => Math.round(value * 100) / 100;
