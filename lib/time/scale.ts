import type { TimeWindow } from './window';

/** Where a time stands in a window: 0 at its start, 1 at its end. The chart, the axis, the strip
 * and the timeline all place by it, so that they agree to the pixel. */
export function fractionAt(ms: number, { fromMs, toMs }: TimeWindow): number {
  return (ms - fromMs) / (toMs + 1 - fromMs);
}

/** A fraction as the percentage that SVG and CSS take. */
export const percent = (fraction: number): string => `${(fraction * 100).toFixed(4)}%`;
