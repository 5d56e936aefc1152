'use client';

import { Slider } from '@base-ui/react/slider';
import { useRef } from 'react';
import { useDrag } from '@/components/view/use-drag';
import { MS_PER_DAY } from '@/lib/time/day';
import { spanBetween } from '@/lib/time/gestures';
import { fractionAt, percent } from '@/lib/time/scale';
import {
  clampWindow,
  LEAST_WINDOW_DAYS,
  moveEnd,
  panWindow,
  type TimeWindow,
} from '@/lib/time/window';
import { formatDay } from '@/lib/words/dates';

/** An arrow key moves by a month, Page Up and Page Down by a year. */
const STEP_DAYS = 30;
const KEY_DAYS: Readonly<Record<string, number>> = {
  ArrowLeft: -STEP_DAYS,
  ArrowDown: -STEP_DAYS,
  ArrowRight: STEP_DAYS,
  ArrowUp: STEP_DAYS,
};

/** A window of so little of the whole is narrower than a handle. */
const NARROW = 0.02;

export type WindowSliderProps = {
  readonly bounds: TimeWindow;
  readonly window: TimeWindow;
  readonly onMove: (window: TimeWindow) => void;
  readonly onMoveEnd: (window: TimeWindow) => void;
};

/** The window, to be dragged as a whole, stretched at its ends, or moved by the arrow keys. It draws
 * its handles alone: the band between them belongs to the strip, which is there before this. */
export function WindowSlider({ bounds, window, onMove, onMoveEnd }: WindowSliderProps) {
  const track = useRef<HTMLDivElement>(null);
  const isNarrow = window.toMs - window.fromMs < NARROW * (bounds.toMs - bounds.fromMs);
  const start = fractionAt(window.fromMs, bounds);
  const toDays = (ms: number): number => Math.round(ms / MS_PER_DAY);
  const value = [toDays(window.fromMs), toDays(window.toMs + 1)];
  const toWindow = ([from, to]: readonly number[]): TimeWindow => ({
    fromMs: Math.max(bounds.fromMs, (from ?? 0) * MS_PER_DAY),
    toMs: Math.min(bounds.toMs, (to ?? 0) * MS_PER_DAY - 1),
  });

  const pannedBy = (from: TimeWindow, share: number): TimeWindow =>
    clampWindow(panWindow(from, share * (bounds.toMs + 1 - bounds.fromMs)), bounds);
  const pan = useDrag(
    {
      onPress: () => window,
      onDrag: (pressed, from, to) => onMove(pannedBy(pressed, to - from)),
      onDrop: (pressed, from, to) => onMoveEnd(pannedBy(pressed, to - from)),
      onCancel: onMoveEnd,
    },
    track,
  );
  // Beside the window a drag selects another, as across the chart.
  const select = useDrag(
    {
      onPress: () => window,
      onDrag: (_, from, to) => onMove(spanBetween(from, to, bounds)),
      onDrop: (_, from, to) => onMoveEnd(spanBetween(from, to, bounds)),
      onCancel: onMoveEnd,
    },
    track,
  );

  return (
    <Slider.Root
      ref={track}
      value={value}
      min={toDays(bounds.fromMs)}
      max={toDays(bounds.toMs + 1)}
      step={1}
      largeStep={365}
      minStepsBetweenValues={LEAST_WINDOW_DAYS}
      onValueChange={(next) => Array.isArray(next) && onMove(toWindow(next))}
      onValueCommitted={(next) => Array.isArray(next) && onMoveEnd(toWindow(next))}
      className="absolute inset-0"
    >
      <div className="absolute inset-0 cursor-crosshair touch-pan-y" {...select} />
      <div
        className="absolute inset-y-0 cursor-grab touch-pan-y active:cursor-grabbing"
        style={{
          left: percent(start),
          width: percent(fractionAt(window.toMs + 1, bounds) - start),
        }}
        {...pan}
      />
      {/* Of the slider only the handles are there for the pointer: pressed anywhere else, it would
          pull the nearer handle under the pointer, and a click on the strip changes nothing. */}
      <Slider.Control className="pointer-events-none size-full">
        <Slider.Track className="h-full">
          {['Start of the window', 'End of the window'].map((label, i) => (
            <Slider.Thumb
              key={label}
              index={i}
              aria-label={label}
              getAriaValueText={(_formatted, days) =>
                formatDay((days - (i === 1 ? 1 : 0)) * MS_PER_DAY)
              }
              onKeyDown={(event) => {
                // By the day, a slider of 36 years would take thousands of key presses.
                const step = KEY_DAYS[event.key];
                if (step === undefined || event.shiftKey) return;
                event.preventDefault();
                event.stopPropagation();
                const { fromMs, toMs } = moveEnd(
                  window,
                  i === 0 ? 'from' : 'to',
                  step * MS_PER_DAY,
                );
                onMoveEnd({
                  fromMs: Math.max(bounds.fromMs, fromMs),
                  toMs: Math.min(bounds.toMs, toMs),
                });
              }}
              className={`pointer-events-auto flex h-full w-6 cursor-ew-resize touch-pan-y items-center ${
                // Side by side where the window is so narrow that they would lie on each other.
                i === 0 && isNarrow ? '-ml-3 justify-end' : 'justify-center'
              } after:h-5 after:w-2 after:rounded-sm after:bg-river forced-colors:after:bg-[Highlight] has-focus-visible:outline-2 has-focus-visible:outline-river`}
            />
          ))}
        </Slider.Track>
      </Slider.Control>
    </Slider.Root>
  );
}
