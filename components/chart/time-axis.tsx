import { FACES } from '@/lib/look/faces';
import type { Palette } from '@/lib/look/palette';
import { textWidth, WIDER_FONT } from '@/lib/look/text';
import { percent } from '@/lib/time/scale';
import { layoutTicks, TICK_GAP_PX } from '@/lib/time/ticks';
import type { TimeWindow } from '@/lib/time/window';
import type { Box } from './box';

const LABEL_PX = 11;

export const TIME_AXIS_PX = 22;

const measure = (label: string): number => textWidth(label, 'ui', LABEL_PX) * WIDER_FONT;

type Props = Omit<Box, 'height'> & {
  readonly window: TimeWindow;
  readonly palette: Palette;
  /** The width it is laid out for; it may be drawn wider, and keeps to percentages of that. */
  readonly leastPx: number;
};

/** The dates below a plot. */
export function TimeAxis({ window, palette, leastPx, ...box }: Props) {
  return (
    <svg {...box} height={TIME_AXIS_PX} overflow="visible" aria-hidden="true" data-time-axis="">
      {layoutTicks(window, leastPx, measure).map(({ ms, at, label, side }) => (
        <g key={ms}>
          <line x1={percent(at)} x2={percent(at)} y1="0" y2="16" stroke={palette['line-strong']} />
          {label !== null && (
            <text
              x={percent(at)}
              dx={side === 'right' ? TICK_GAP_PX : -TICK_GAP_PX}
              y="14"
              textAnchor={side === 'right' ? 'start' : 'end'}
              {...FACES.ui}
              fontSize={LABEL_PX}
              fill={palette['ink-3']}
            >
              {label}
            </text>
          )}
        </g>
      ))}
    </svg>
  );
}
