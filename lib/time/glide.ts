import type { TimeWindow } from './window';

/** How long a picture takes from one window to another. */
export const GLIDE_MS = 400;

/** Slow at both ends: a cubic, after Penner's easing functions (in and out). */
const eased = (share: number): number =>
  share < 0.5 ? 4 * share ** 3 : 1 - (2 - 2 * share) ** 3 / 2;

/** A window on the way from one to another, both ends moving at once.
 * @param share of the time that has passed: 0 is the first window, 1 and more the second */
export function glideWindow(from: TimeWindow, to: TimeWindow, share: number): TimeWindow {
  if (share >= 1) return to;
  const way = eased(Math.max(0, share));
  const between = (a: number, b: number): number => a + (b - a) * way;
  return { fromMs: between(from.fromMs, to.fromMs), toMs: between(from.toMs, to.toMs) };
}
