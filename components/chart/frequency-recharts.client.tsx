'use client';

import { memo } from 'react';
import { ComposedChart, Bar as RechartsBar, Tooltip, XAxis, YAxis } from 'recharts';
import type { Bar, BarChart } from '@/lib/charts/bars';
import type { Measure } from '@/lib/charts/measure';
import { EVENT_TYPES } from '@/lib/record/vocabulary';
import { TYPE_COLOURS, TYPE_LABELS } from '@/lib/words/labels';
import { formatCount, formatNumber } from '@/lib/words/numbers';

type Datum = { readonly bar: Bar; readonly mid: number } & Readonly<Record<string, unknown>>;

type ShapeProps = {
  readonly y?: number;
  readonly height?: number;
  readonly fill?: string;
  readonly payload?: Datum;
};

type Props = {
  readonly chart: BarChart;
  readonly measure: Measure;
  readonly width: number;
  readonly height: number;
  readonly title: string;
  /** While the window moves, what was drawn last is kept. */
  readonly moving: boolean;
};

const isKept = (before: Props, next: Props): boolean =>
  next.moving ||
  (before.chart === next.chart &&
    before.measure === next.measure &&
    before.width === next.width &&
    before.height === next.height &&
    before.title === next.title);

/**
 * The same bars by Recharts, with its tooltip and arrow keys. Recharts draws nothing on the server
 * (recharts#5997) and places bars of a numeric axis by their smallest gap, so widths come from our
 * own geometry and only the stacking is its own.
 */
export const FrequencyRecharts = memo(function FrequencyRecharts(props: Props) {
  const { chart, measure, width, height, title } = props;
  const data = chart.bars.map((bar): Datum => {
    const values = bar.segments.map(({ type, from, to }) => [type ?? 'killed', to - from]);
    return { bar, mid: (bar.x0 + bar.x1) / 2, ...Object.fromEntries(values) };
  });
  const keys = measure === 'killed' ? (['killed'] as const) : EVENT_TYPES;
  const drawBar = ({ y = 0, height: tall = 0, fill, payload }: ShapeProps) =>
    payload && tall > 0 ? (
      <rect
        x={payload.bar.x0 * width}
        width={Math.max(0, (payload.bar.x1 - payload.bar.x0) * width)}
        y={y}
        height={tall}
        fill={fill}
        stroke="var(--paper)"
        strokeWidth={1}
      />
    ) : (
      <g />
    );
  return (
    <ComposedChart
      width={width}
      height={height}
      data={data}
      margin={{ top: 0, right: 0, bottom: 0, left: 0 }}
      title={title}
      desc="Left and right arrow keys move from bar to bar."
    >
      <XAxis type="number" dataKey="mid" domain={[0, 1]} hide allowDataOverflow />
      <YAxis type="number" domain={[0, chart.top]} hide allowDataOverflow />
      <Tooltip isAnimationActive={false} content={BarTooltip} cursor={{ stroke: 'var(--river)' }} />
      {keys.map((key) => (
        <RechartsBar
          key={key}
          dataKey={key}
          stackId="all"
          fill={key === 'killed' ? 'var(--ink-2)' : TYPE_COLOURS[key]}
          isAnimationActive={false}
          shape={drawBar}
        />
      ))}
    </ComposedChart>
  );
}, isKept);

type TooltipProps = {
  readonly active?: boolean;
  readonly payload?: readonly { readonly payload?: Datum }[];
};

function BarTooltip({ active, payload }: TooltipProps) {
  const bar = payload?.[0]?.payload?.bar;
  if (!active || !bar) return null;
  const killed = bar.segments.find(({ type }) => type === null);
  return (
    <div className="rounded border border-line-strong bg-sheet px-2 py-1 text-ink text-xs">
      <strong>{bar.label}</strong> · {formatCount(bar.incidents, 'incident')}
      {killed ? (
        <div>
          best estimate {formatNumber(killed.to)} killed
          {bar.range && `, ${formatNumber(bar.range.low)} to ${formatNumber(bar.range.high)}`}
          {bar.withoutFigure > 0 && `; no figure for ${bar.withoutFigure}`}
        </div>
      ) : (
        bar.segments.map(({ type, from, to }) => (
          <div key={type}>
            {type && TYPE_LABELS[type]}: {to - from}
          </div>
        ))
      )}
    </div>
  );
}
