import { MS_PER_DAY } from './day';

/** A span of time in UTC milliseconds, both ends inclusive. */
export type TimeWindow = { readonly fromMs: number; readonly toMs: number };

/** The least window, wherever it is dragged, zoomed or typed: a day, the finest that dates are. */
export const LEAST_WINDOW_DAYS = 1;
/** How far its two ends lie apart; both belong to it. */
export const LEAST_WINDOW_MS = LEAST_WINDOW_DAYS * MS_PER_DAY - 1;

/** The days that lie in both windows; null where none does. */
export function intersection(a: TimeWindow, b: TimeWindow): TimeWindow | null {
  const fromMs = Math.max(a.fromMs, b.fromMs);
  const toMs = Math.min(a.toMs, b.toMs);
  return fromMs <= toMs ? { fromMs, toMs } : null;
}

/** What of the first window lies outside the second: nothing, a piece or two, in order of time. */
export function difference(a: TimeWindow, b: TimeWindow): readonly TimeWindow[] {
  if (!intersection(a, b)) return [a];
  return [
    { fromMs: a.fromMs, toMs: b.fromMs - 1 },
    { fromMs: b.toMs + 1, toMs: a.toMs },
  ].filter(({ fromMs, toMs }) => fromMs <= toMs);
}

/** The nearest window inside `bounds` that is no shorter than the least. Keeps the span where it can,
 * and slides rather than cuts, so that a pan into the edge does not become a zoom. */
export function clampWindow(
  window: TimeWindow,
  { fromMs: min, toMs: max }: TimeWindow,
): TimeWindow {
  const widest = Math.max(max - min, 0);
  const asked = Math.max(window.toMs - window.fromMs, 0);
  const span = Math.min(Math.max(asked, LEAST_WINDOW_MS), widest);
  // A window too short grows around its middle, one too long shrinks around it.
  const from = span === asked ? window.fromMs : (window.fromMs + window.toMs - span) / 2;
  const fromMs = Math.min(Math.max(from, min), max - span);
  return { fromMs, toMs: fromMs + span };
}

/** The window as it is let go of: whole days, the nearest, and at least the least of them. */
export function wholeDays(window: TimeWindow, bounds: TimeWindow): TimeWindow {
  const toDay = (ms: number): number => Math.round(ms / MS_PER_DAY) * MS_PER_DAY;
  const { fromMs, toMs } = clampWindow(window, bounds);
  const from = Math.min(toDay(fromMs), bounds.toMs - LEAST_WINDOW_MS);
  return { fromMs: from, toMs: Math.max(toDay(toMs + 1) - 1, from + LEAST_WINDOW_MS) };
}

/** The window moved by `byMs`; the span stays exactly as it is. */
export function panWindow(window: TimeWindow, byMs: number): TimeWindow {
  const fromMs = window.fromMs + byMs;
  return { fromMs, toMs: fromMs + (window.toMs - window.fromMs) };
}

/** The window with its span times `factor` (under 1 zooms in), `anchorMs` keeping its place. */
export function zoomWindow(window: TimeWindow, factor: number, anchorMs: number): TimeWindow {
  return {
    fromMs: anchorMs - (anchorMs - window.fromMs) * factor,
    toMs: anchorMs + (window.toMs - anchorMs) * factor,
  };
}
