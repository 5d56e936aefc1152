'use client';

import { Slider } from '@base-ui/react/slider';
import { type PointerEvent, useRef } from 'react';
import { MS_PER_DAY } from '@/lib/time/day';
import { clampWindow, LEAST_WINDOW_DAYS, panWindow, type TimeWindow } from '@/lib/time/window';
import { formatDay } from '@/lib/words/dates';

/** An arrow key moves by a month, Page Up and Page Down by a year. */
const STEP_DAYS = 30;
const KEY_DAYS: Readonly<Record<string, number>> = {
  ArrowLeft: -STEP_DAYS,
  ArrowDown: -STEP_DAYS,
  ArrowRight: STEP_DAYS,
  ArrowUp: STEP_DAYS,
};

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
  const drag = useRef<{ x: number; from: TimeWindow } | null>(null);
  const latest = useRef(window);
  latest.current = window;
  const toDays = (ms: number): number => Math.round(ms / MS_PER_DAY);
  const value = [toDays(window.fromMs), toDays(window.toMs + 1)];
  const toWindow = ([from, to]: readonly number[]): TimeWindow => ({
    fromMs: Math.max(bounds.fromMs, (from ?? 0) * MS_PER_DAY),
    toMs: Math.min(bounds.toMs, (to ?? 0) * MS_PER_DAY - 1),
  });

  const onPointerDown = (event: PointerEvent<HTMLElement>): void => {
    event.stopPropagation();
    event.currentTarget.setPointerCapture(event.pointerId);
    drag.current = { x: event.clientX, from: window };
  };
  const onPointerMove = (event: PointerEvent<HTMLElement>): void => {
    const width = track.current?.clientWidth;
    if (!drag.current || !width) return;
    const deltaMs = ((event.clientX - drag.current.x) / width) * (bounds.toMs + 1 - bounds.fromMs);
    const moved = clampWindow(panWindow(drag.current.from, deltaMs), bounds);
    latest.current = moved;
    onMove(moved);
  };
  const onPointerUp = (): void => {
    if (!drag.current) return;
    drag.current = null;
    onMoveEnd(latest.current);
  };

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
      <Slider.Control className="size-full touch-pan-y">
        <Slider.Track className="h-full">
          <Slider.Indicator
            className="h-full cursor-grab active:cursor-grabbing"
            onPointerDown={onPointerDown}
            onPointerMove={onPointerMove}
            onPointerUp={onPointerUp}
            onPointerCancel={onPointerUp}
          />
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
                const [from = 0, to = 0] = value;
                onMoveEnd(
                  toWindow(
                    i === 0
                      ? [Math.min(from + step, to - LEAST_WINDOW_DAYS), to]
                      : [from, Math.max(to + step, from + LEAST_WINDOW_DAYS)],
                  ),
                );
              }}
              className="flex h-full w-6 cursor-ew-resize items-center justify-center after:h-5 after:w-2 after:rounded-sm after:bg-river forced-colors:after:bg-[Highlight] has-focus-visible:outline-2 has-focus-visible:outline-river"
            />
          ))}
        </Slider.Track>
      </Slider.Control>
    </Slider.Root>
  );
}
