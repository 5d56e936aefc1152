'use client';

import { memo } from 'react';
import {
  ComposedChart,
  DefaultZIndexes,
  Bar as RechartsBar,
  Tooltip,
  XAxis,
  YAxis,
  ZIndexLayer,
} from 'recharts';
import { type Bar, type BarChart, KILLED_PARTS } from '@/lib/charts/bars';
import type { Measure } from '@/lib/charts/measure';
import { VARIABLE_PALETTE } from '@/lib/look/palette';
import { EVENT_TYPES } from '@/lib/record/vocabulary';
import { binInWords } from '@/lib/words/chart-words';
import { partColour, RangeMarks } from './bars';

type Datum = { readonly bar: Bar; readonly measure: Measure; readonly mid: number } & Readonly<
  Record<string, unknown>
>;

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
    const values = bar.segments.map(({ part, from, to }) => [part, to - from]);
    return { bar, measure, mid: (bar.x0 + bar.x1) / 2, ...Object.fromEntries(values) };
  });
  const keys = measure === 'killed' ? KILLED_PARTS : EVENT_TYPES;
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
      <Tooltip
        isAnimationActive={false}
        content={BarTooltip}
        cursor={{ stroke: 'var(--river)' }}
        // Over the lines that are drawn over the bars.
        wrapperStyle={{ zIndex: 1 }}
      />
      {keys.map((key) => (
        <RechartsBar
          key={key}
          dataKey={key}
          stackId="all"
          fill={partColour(key, VARIABLE_PALETTE)}
          isAnimationActive={false}
          shape={drawBar}
        />
      ))}
      {/* Over the bars, which would cover the lower half of every mark. */}
      <ZIndexLayer zIndex={DefaultZIndexes.line}>
        <RangeMarks chart={chart} palette={VARIABLE_PALETTE} />
      </ZIndexLayer>
    </ComposedChart>
  );
}, isKept);

type TooltipProps = {
  readonly active?: boolean;
  readonly payload?: readonly { readonly payload?: Datum }[];
};

function BarTooltip({ active, payload }: TooltipProps) {
  const datum = payload?.[0]?.payload;
  if (!active || !datum) return null;
  const { head, lines } = binInWords(datum.bar, datum.measure);
  return (
    <div className="max-w-72 rounded border border-line-strong bg-sheet px-2 py-1 text-ink text-xs">
      <strong className="block">{head}</strong>
      {lines.map((line) => (
        <div key={line}>{line}</div>
      ))}
    </div>
  );
}
