/** A possible edge between blocks, and the best partition of everything before it. */
type Boundary = {
  readonly edge: number;
  readonly eventsBefore: number;
  readonly fitness: number;
  readonly previous: Boundary | null;
};

/**
 * Splits event times into blocks of constant rate: Bayesian Blocks with the fitness for events
 * (Scargle, Norris, Jackson and Chiang 2013, ApJ 764:167, equations 19 and 21), as astropy 5.2.1
 * `stats.bayesian_blocks(times, fitness="events", p0=p0)` does it. Events at the same time share
 * one cell. Takes time in the square of the number of distinct times.
 *
 * @param times event times in any one unit, in any order; not changed
 * @param p0 the chance of a false alarm that the prior on the number of blocks is set by
 * @returns the edges of the blocks in the unit of `times`, rising: the first time, the midpoints
 *   between neighbouring times where the rate changes, the last time. Empty for fewer than two
 *   distinct times.
 * @throws RangeError when a time is not finite, or `p0` does not lie above 0 and below 1.
 */
export function bayesianBlocks(times: ArrayLike<number>, p0 = 0.05): readonly number[] {
  if (!(p0 > 0 && p0 < 1)) {
    throw new RangeError(`p0 is ${p0}: it must lie above 0 and below 1.`);
  }
  const counts = countByTime(times);
  if (counts.length < 2) return [];

  const priorPerBlock = 4 - Math.log(73.53 * p0 * counts.length ** -0.478);
  const boundaries: Boundary[] = [];
  let eventsBefore = 0;
  counts.forEach(([time, count], cell) => {
    const [earlier] = counts[cell - 1] ?? [time];
    boundaries.push(endAt(0.5 * (time + earlier), eventsBefore, boundaries, priorPerBlock));
    eventsBefore += count;
  });
  const [lastTime] = counts.at(-1) ?? [Number.NaN];
  return toEdges(endAt(lastTime, eventsBefore, boundaries, priorPerBlock));
}

/** Each distinct time with the number of events at it, in order of time. */
function countByTime(times: ArrayLike<number>): readonly (readonly [number, number])[] {
  const counts = new Map<number, number>();
  for (const [position, time] of Array.from(times).entries()) {
    if (!Number.isFinite(time)) {
      throw new RangeError(`Event time ${position} is ${time}: every time must be finite.`);
    }
    counts.set(time, (counts.get(time) ?? 0) + 1);
  }
  return [...counts].sort(([a], [b]) => a - b);
}

/** The boundary at `edge`, with the start of its last block chosen; on a tie the earliest start. */
function endAt(
  edge: number,
  eventsBefore: number,
  starts: readonly Boundary[],
  priorPerBlock: number,
): Boundary {
  if (starts.length === 0) return { edge, eventsBefore, fitness: 0, previous: null };
  let fitness = Number.NEGATIVE_INFINITY;
  let previous: Boundary | null = null;
  for (const start of starts) {
    const events = eventsBefore - start.eventsBefore;
    const candidate =
      start.fitness + (events * Math.log(events / (edge - start.edge)) - priorPerBlock);
    if (candidate > fitness) {
      fitness = candidate;
      previous = start;
    }
  }
  return { edge, eventsBefore, fitness, previous };
}

function toEdges(end: Boundary): readonly number[] {
  const edges: number[] = [];
  for (let at: Boundary | null = end; at !== null; at = at.previous) edges.push(at.edge);
  return edges.reverse();
}
