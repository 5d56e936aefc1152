'use client';

import { Slider } from '@base-ui/react/slider';
import { type PointerEvent, useMemo, useRef } from 'react';
import { makeBins } from '@/lib/charts/bins';
import { fractionAt, percent } from '@/lib/charts/scale';
import type { TimeWindow } from '@/lib/events/select';
import { countIn, type Tally } from '@/lib/events/tally';
import { formatDay } from '@/lib/format/dates';
import { clampWindow, panWindow } from '@/lib/timeline/window';

const MS_PER_DAY = 86_400_000;
const HEIGHT_PX = 44;
/** A window narrower than this could not be taken hold of again. */
const MIN_DAYS = 30;
/** An arrow key moves by a month, Page Up and Page Down by a year. */
const STEP_DAYS = 30;

type Props = {
  readonly tally: Tally;
  readonly bounds: TimeWindow;
  readonly window: TimeWindow;
  readonly onMove: (window: TimeWindow) => void;
  readonly onMoveEnd: (window: TimeWindow) => void;
};

/** All years at once, with the window in it to be dragged, stretched, or moved by the arrow keys. */
export function Strip({ tally, bounds, window, onMove, onMoveEnd }: Props) {
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
  const years = useMemo(
    () => makeBins('year', bounds).map((bin) => ({ ...bin, count: countIn(tally, bin).incidents })),
    [tally, bounds],
  );
  const top = Math.max(1, ...years.map(({ count }) => count));

  const onPointerDown = (event: PointerEvent<HTMLElement>): void => {
    event.stopPropagation();
    event.currentTarget.setPointerCapture(event.pointerId);
    drag.current = { x: event.clientX, from: window };
  };
  const onPointerMove = (event: PointerEvent<HTMLElement>): void => {
    const width = track.current?.clientWidth;
    if (!drag.current || !width) return;
    const deltaMs = ((event.clientX - drag.current.x) / width) * (bounds.toMs + 1 - bounds.fromMs);
    const moved = clampWindow(
      panWindow(drag.current.from, deltaMs),
      bounds.fromMs,
      bounds.toMs,
      MIN_DAYS * MS_PER_DAY,
    );
    latest.current = moved;
    onMove(moved);
  };
  const onPointerUp = (): void => {
    if (!drag.current) return;
    drag.current = null;
    onMoveEnd(latest.current);
  };

  return (
    <div style={{ marginLeft: 'var(--gutter)' }} className="relative print:hidden">
      <div ref={track} className="relative" style={{ height: HEIGHT_PX }}>
        <svg width="100%" height={HEIGHT_PX} className="absolute inset-0" aria-hidden="true">
          {years.map((year) => (
            <rect
              key={year.label}
              x={percent(fractionAt(year.fromMs, bounds))}
              width={percent((year.toMs - year.fromMs) / (bounds.toMs - bounds.fromMs))}
              y={HEIGHT_PX - (year.count / top) * (HEIGHT_PX - 4)}
              height={(year.count / top) * (HEIGHT_PX - 4)}
              fill="var(--ink-3)"
              stroke="var(--paper)"
            />
          ))}
        </svg>
        <Slider.Root
          value={value}
          min={toDays(bounds.fromMs)}
          max={toDays(bounds.toMs + 1)}
          step={1}
          largeStep={365}
          minStepsBetweenValues={MIN_DAYS}
          onValueChange={(next) => Array.isArray(next) && onMove(toWindow(next))}
          onValueCommitted={(next) => Array.isArray(next) && onMoveEnd(toWindow(next))}
          className="absolute inset-0"
        >
          <Slider.Control className="size-full touch-pan-y">
            <Slider.Track className="h-full">
              <Slider.Indicator
                className="h-full cursor-grab border-river border-y bg-river/15 active:cursor-grabbing"
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
                    const step =
                      event.key === 'ArrowLeft' || event.key === 'ArrowDown'
                        ? -STEP_DAYS
                        : event.key === 'ArrowRight' || event.key === 'ArrowUp'
                          ? STEP_DAYS
                          : 0;
                    if (step === 0 || event.shiftKey) return;
                    event.preventDefault();
                    event.stopPropagation();
                    const [from = 0, to = 0] = value;
                    onMoveEnd(
                      toWindow(
                        i === 0
                          ? [Math.min(from + step, to - MIN_DAYS), to]
                          : [from, Math.max(to + step, from + MIN_DAYS)],
                      ),
                    );
                  }}
                  className="flex h-full w-6 cursor-ew-resize items-center justify-center after:h-5 after:w-2 after:rounded-sm after:bg-river forced-colors:after:bg-[Highlight] has-focus-visible:outline-2 has-focus-visible:outline-river"
                />
              ))}
            </Slider.Track>
          </Slider.Control>
        </Slider.Root>
      </div>
      <div className="relative h-5 text-[0.6875rem] text-ink-3" aria-hidden="true">
        {years
          .filter(({ label }) => Number(label) % 6 === 0)
          .map(({ label, fromMs }) => (
            <span
              key={label}
              className="absolute top-0.5"
              style={{ left: percent(fractionAt(fromMs, bounds)) }}
            >
              {label}
            </span>
          ))}
      </div>
    </div>
  );
}
