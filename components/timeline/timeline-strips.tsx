import { memo } from 'react';
import type { Palette } from '@/lib/look/palette';
import { SHAPES } from '@/lib/look/shapes';
import type { LaneChunk } from '@/lib/timeline/chunks';
import type { TimelineLayout } from '@/lib/timeline/layout';
import { TICK_WIDTH_PX } from '@/lib/timeline/sizes';
import { ticksOf } from '@/lib/timeline/strip';

type Props = {
  readonly layout: TimelineLayout;
  readonly palette: Palette;
  /** Whether what is drawn is stretched to the width of its box. */
  readonly isFluid: boolean;
};

const SPAN_HEIGHT_PX = 3;

/** Under each lane, one tick for each of its events, and a line for a date wider than a tick. */
export function TimelineStrips({ layout, palette, isFluid }: Props) {
  const { lanes, ticks, spans, widthPx, height } = layout;
  return (
    <svg
      className="tl-strips"
      width={isFluid ? '100%' : widthPx}
      height={height}
      viewBox={`0 0 ${widthPx} ${height}`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      {spans.map(({ row, type, lane, x0, x1, soft }) => (
        <rect
          key={row}
          x={round(x0)}
          width={round(x1 - x0)}
          y={(lanes[lane]?.baseY ?? 0) - SPAN_HEIGHT_PX}
          height={SPAN_HEIGHT_PX}
          fill={soft ? `url(#soft-${type})` : palette[SHAPES[type].token]}
          fillOpacity={soft ? 1 : 0.35}
        />
      ))}
      {ticks.map(({ key, lane, chunk, x, binPx }) => {
        const { baseY = 0, tickPx = 1 } = lanes[lane] ?? {};
        return (
          <g
            key={key}
            transform={`translate(${round(x)} ${baseY}) scale(${round(binPx)} ${round(tickPx)})`}
          >
            <ChunkTicks chunk={chunk} width={round(TICK_WIDTH_PX / binPx)} palette={palette} />
          </g>
        );
      })}
    </svg>
  );
}

type TickProps = {
  readonly chunk: LaneChunk;
  readonly width: number;
  readonly palette: Palette;
};

const ChunkTicks = memo(function ChunkTicks({ chunk, width, palette }: TickProps) {
  return ticksOf(chunk).map(({ type, path }) => (
    <path
      key={type}
      d={path}
      fill="none"
      stroke={palette[SHAPES[type].token]}
      strokeWidth={width}
    />
  ));
});

/** To a thousandth: more digits are not seen, and cost in every page. */
const round = (value: number): number => Math.round(value * 1e3) / 1e3;
