import type { ReactNode } from 'react';
import type { BarChart } from '@/lib/charts/bars';
import { FACES } from '@/lib/look/fonts';
import type { Palette } from '@/lib/look/palette';
import { textWidth, WIDER_FONT } from '@/lib/look/text';
import { fractionAt, percent } from '@/lib/time/scale';
import { timeTicks } from '@/lib/time/ticks';
import type { TimeWindow } from '@/lib/time/window';
import { AGREEMENT_MS } from '@/lib/timeline/agreement';
import { formatNumber } from '@/lib/words/numbers';
import { Bars } from './bars';

/** Where a part is drawn: a length in px, or all there is. */
export type Box = {
  readonly x?: number;
  readonly y?: number;
  readonly width: number | string;
  readonly height: number | string;
};

type PlotProps = Box & {
  readonly chart: BarChart;
  readonly window: TimeWindow;
  readonly coverageEndMs: number;
  readonly palette: Palette;
  /** Laid over the bars: what answers to a pointer. */
  readonly children?: ReactNode;
};

/** The bars with their scale, the hatching after the end of coverage, the line over them and the
 * agreement's mark, in percentages, so that they fill a box of any size. */
export function FrequencyPlot({
  chart,
  window,
  coverageEndMs,
  palette,
  children,
  ...box
}: PlotProps) {
  const y = (count: number): string => percent(1 - count / chart.top);
  return (
    <svg {...box} overflow="visible">
      <Hatching window={window} coverageEndMs={coverageEndMs} />
      {chart.ticks.map((tick) => (
        <line
          key={tick}
          x1="0"
          x2="100%"
          y1={y(tick)}
          y2={y(tick)}
          stroke={tick === 0 ? palette['line-strong'] : palette.line}
        />
      ))}
      <Bars chart={chart} palette={palette} />
      {chart.line.map(({ x0, x1, value }) => {
        const height = y(Math.min(value, chart.top));
        return (
          <g key={x0} data-reference={value}>
            <line
              x1={percent(x0)}
              x2={percent(x1)}
              y1={height}
              y2={height}
              stroke={palette.river}
              strokeWidth={2}
            />
            {value > chart.top && (
              <text x={percent(x1)} dx="3" y="10" fontSize={11} fill={palette.river}>
                ↑ {formatNumber(Math.round(value))}
              </text>
            )}
          </g>
        );
      })}
      <AgreementLine window={window} palette={palette} />
      {/* Over the bars, with a halo: the plot keeps its whole width for them. */}
      {chart.ticks
        .filter((tick) => tick > 0)
        .map((tick) => (
          <text
            key={tick}
            x="0"
            y={y(tick)}
            dy="-3"
            {...FACES.ui}
            fontSize={11}
            fill={palette['ink-3']}
            stroke={palette.paper}
            strokeWidth={3}
            paintOrder="stroke"
          >
            {formatNumber(tick)}
          </text>
        ))}
      {children}
    </svg>
  );
}

/** After the end of coverage: unsourced, not quiet. */
export function Hatching({ window, coverageEndMs }: Pick<PlotProps, 'window' | 'coverageEndMs'>) {
  const from = Math.max(0, fractionAt(coverageEndMs + 1, window));
  if (from >= 1) return null;
  return (
    <rect
      data-hatched=""
      x={percent(from)}
      y="0"
      width={percent(1 - from)}
      height="100%"
      fill="url(#hatch)"
    />
  );
}

/** The signing of the General Agreement, on whatever has a time axis. */
export function AgreementLine({ window, palette }: Pick<PlotProps, 'window' | 'palette'>) {
  const at = fractionAt(AGREEMENT_MS, window);
  if (at < 0 || at > 1) return null;
  return (
    <line
      x1={percent(at)}
      x2={percent(at)}
      y1="-4"
      y2="100%"
      stroke={palette.river}
      strokeWidth={1}
    />
  );
}

type HeadingProps = Box & {
  readonly window: TimeWindow;
  readonly palette: Palette;
  /** The narrowest box it is meant for. */
  readonly leastPx: number;
};

const SHORT_MARK = '27 June 1997';
const LONG_MARK = `${SHORT_MARK}: General Agreement signed`;

/** The words of the agreement's mark, above the plot. */
export function AgreementMark({ window, palette, leastPx, ...box }: HeadingProps) {
  const at = fractionAt(AGREEMENT_MS, window);
  if (at < 0 || at > 1) return null;
  const needed = (text: string): number => textWidth(text, 'ui', 11) * WIDER_FONT + 8;
  const text = needed(LONG_MARK) < leastPx * Math.max(at, 1 - at) ? LONG_MARK : SHORT_MARK;
  const fitsRight = needed(text) < leastPx * (1 - at);
  return (
    <svg {...box} overflow="visible">
      <text
        x={percent(at)}
        dx={fitsRight ? 4 : -4}
        y="11"
        textAnchor={fitsRight ? 'start' : 'end'}
        {...FACES.ui}
        fontSize={11}
        fill={palette.river}
      >
        {text}
      </text>
      <line x1={percent(at)} x2={percent(at)} y1="2" y2="100%" stroke={palette.river} />
    </svg>
  );
}

/** Room that a date on the axis takes, with air. */
const TICK_PX = 62;

/** The dates below a plot: as many as the narrowest box it is meant for has room for. One too near
 * the right edge keeps its tick and goes without its words. */
export function TimeAxis({ window, palette, leastPx, ...box }: HeadingProps) {
  return (
    <svg {...box} overflow="visible">
      {timeTicks(window, Math.max(2, Math.floor(leastPx / TICK_PX))).map(({ ms, label }) => {
        const at = fractionAt(ms, window);
        const fits = at * leastPx + textWidth(label, 'ui', 11) + 4 <= leastPx;
        return (
          <g key={ms}>
            <line
              x1={percent(at)}
              x2={percent(at)}
              y1="0"
              y2="16"
              stroke={palette['line-strong']}
            />
            {fits && (
              <text
                x={percent(at)}
                dx="4"
                y="14"
                {...FACES.ui}
                fontSize={11}
                fill={palette['ink-3']}
              >
                {label}
              </text>
            )}
          </g>
        );
      })}
    </svg>
  );
}
