import { clampWindow, panWindow, type TimeWindow, zoomWindow } from './window';

/** The time at a place of a plot: 0 is the start of the window, 1 its end. */
export const timeAt = (fraction: number, { fromMs, toMs }: TimeWindow): number =>
  fromMs + fraction * (toMs + 1 - fromMs);

/** What lies between two places of a plot, whichever is the earlier, and never outside of it: the
 * span that a drag across it selects. */
export function spanBetween(a: number, b: number, window: TimeWindow): TimeWindow {
  const inside = (fraction: number): number => Math.min(1, Math.max(0, fraction));
  const [first, last] = [inside(Math.min(a, b)), inside(Math.max(a, b))];
  const fromMs = timeAt(first, window);
  return { fromMs, toMs: Math.max(fromMs, timeAt(last, window) - 1) };
}

/** What of a wheel says where it turns: the browser's `WheelEvent` has it. */
type Wheel = Pick<WheelEvent, 'deltaX' | 'deltaY' | 'deltaMode' | 'ctrlKey' | 'shiftKey'>;

/** Lines and pages of a wheel that does not count in pixels. */
const PX_PER = [1, 16, 400] as const;
/** A notch of a usual mouse, 100 px, zooms by a sixth. */
const ZOOM_PER_PX = 0.0018;

/**
 * The window after a turn of the wheel over a plot. With Ctrl, which is also what a pinch of two
 * fingers on a touchpad sends, it zooms around the pointer; sideways, or with Shift, it pans. null for
 * a turn up or down, which belongs to the page.
 *
 * @param at where the pointer is, as a fraction of the plot's width
 * @param widthPx the width of the plot
 */
export function wheelWindow(
  { deltaX, deltaY, deltaMode, ctrlKey, shiftKey }: Wheel,
  at: number,
  widthPx: number,
  window: TimeWindow,
  bounds: TimeWindow,
): TimeWindow | null {
  const px = PX_PER[deltaMode] ?? 1;
  if (ctrlKey) {
    const factor = Math.exp(deltaY * px * ZOOM_PER_PX);
    return clampWindow(zoomWindow(window, factor, timeAt(at, window)), bounds);
  }
  const sideways = Math.abs(deltaX) > Math.abs(deltaY) ? deltaX : shiftKey ? deltaY : 0;
  if (sideways === 0 || widthPx <= 0) return null;
  const byMs = ((sideways * px) / widthPx) * (window.toMs + 1 - window.fromMs);
  return clampWindow(panWindow(window, byMs), bounds);
}
