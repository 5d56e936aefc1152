import { dayEndMs, dayStartMs } from './day';
import type { TimeWindow } from './window';

/** How much of a span the record covers. Where it covers none, an absence of records says nothing. */
export const COVERED = ['whole', 'part', 'none'] as const;
export type Covered = (typeof COVERED)[number];

/** The days that could be sourced, as ISO days and both included, as a window. */
export const coverageWindow = ({
  from,
  through,
}: {
  readonly from: string;
  readonly through: string;
}): TimeWindow => ({ fromMs: dayStartMs(from), toMs: dayEndMs(through) });

/** How much of a span lies in the days that could be sourced. */
export function coveredOf({ fromMs, toMs }: TimeWindow, coverage: TimeWindow): Covered {
  if (toMs < coverage.fromMs || fromMs > coverage.toMs) return 'none';
  return fromMs >= coverage.fromMs && toMs <= coverage.toMs ? 'whole' : 'part';
}
