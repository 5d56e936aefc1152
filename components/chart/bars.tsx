import { type Bar, type BarChart, type BarPart, heightOf } from '@/lib/charts/bars';
import type { Palette } from '@/lib/look/palette';
import { SHAPES } from '@/lib/look/shapes';
import { percent } from '@/lib/time/scale';

type Props = {
  readonly chart: BarChart;
  readonly palette: Palette;
};

/** The colour of a part of a bar. */
function partColour(part: BarPart, palette: Palette): string {
  if (part === 'in-tajikistan') return palette['ink-2'];
  return part === 'elsewhere' ? palette['line-strong'] : palette[SHAPES[part].token];
}

/** The bars of a frequency chart, in percentages of whatever box they are drawn into: no width and no
 * height need to be known. */
export function Bars({ chart, palette }: Props) {
  const y = (count: number): string => percent(1 - count / chart.top);
  return (
    <>
      <Outlines chart={chart} palette={palette} />
      {chart.bars.map((bar) => (
        <g key={bar.key} data-bin={bar.label}>
          {bar.segments.map(({ part, from, to }) => (
            <rect
              key={part}
              x={percent(bar.x0)}
              width={percent(Math.max(0, bar.x1 - bar.x0))}
              y={y(to)}
              height={percent((to - from) / chart.top)}
              fill={partColour(part, palette)}
              stroke={palette.paper}
              strokeWidth={1}
            />
          ))}
          {bar.isUnknown && <UnknownBar bar={bar} palette={palette} />}
        </g>
      ))}
      <RangeMarks chart={chart} palette={palette} />
    </>
  );
}

/** What others count in the same years, behind the bars: how far these fall short is the picture. */
function Outlines({ chart, palette }: Props) {
  return chart.outlines.map(({ x0, x1, value }) => (
    <rect
      key={x0}
      data-reference={value}
      x={percent(x0)}
      width={percent(x1 - x0)}
      y={percent(1 - value / chart.top)}
      height={percent(value / chart.top)}
      fill={palette.river}
      fillOpacity={0.06}
      stroke={palette.river}
      strokeWidth={1}
    />
  ));
}

const UNKNOWN_PX = 7;

/** Incidents without a best estimate: a hollow box, so that they are not taken for none. */
function UnknownBar({ bar, palette }: { readonly bar: Bar; readonly palette: Palette }) {
  return (
    <rect
      data-unknown=""
      x={percent(bar.x0)}
      width={percent(Math.max(0, bar.x1 - bar.x0))}
      y="100%"
      height={UNKNOWN_PX}
      transform={`translate(0 ${-UNKNOWN_PX})`}
      fill="none"
      stroke={palette['ink-3']}
      strokeDasharray="2 2"
    />
  );
}

/** Half the width of a mark's foot and of its arrow. */
const FOOT_PX = 3;

/**
 * From the lower to the upper figures, on the bars of people killed. Where an incident has no upper
 * figure the mark ends in an arrow, since nobody says how far it goes. Drawn with a halo, so that it
 * can be seen on the bar and above it, by day and by night.
 */
function RangeMarks({ chart, palette }: Props) {
  const { top, bars } = chart;
  return bars.map((bar) => {
    if (!bar.range) return null;
    const { low, high } = bar.range;
    const x = percent((bar.x0 + bar.x1) / 2);
    // An open range reaches as far as the bar itself, and shows that it goes on.
    const tall = heightOf(bar);
    const foot = low ?? tall;
    const head = high ?? Math.max(foot, tall);
    const [y1, y2] = [percent(1 - foot / top), percent(1 - head / top)];
    const strokes = [
      { stroke: palette.paper, strokeWidth: 3.5 },
      { stroke: palette.ink, strokeWidth: 1.25 },
    ];
    return (
      <g key={bar.key} data-range={high === null ? 'open' : 'closed'} fill="none">
        {strokes.map((stroke) => (
          <g key={stroke.stroke} {...stroke}>
            <line x1={x} x2={x} y1={y1} y2={y2} />
            {low !== null && <End x={x} y={y1} path={`M${-FOOT_PX} 0H${FOOT_PX}`} />}
            <End
              x={x}
              y={y2}
              path={
                high === null
                  ? `M0 0V-6M${-FOOT_PX} -3.5L0 -6L${FOOT_PX} -3.5`
                  : `M${-FOOT_PX} 0H${FOOT_PX}`
              }
            />
          </g>
        ))}
      </g>
    );
  });
}

/** A path around a point that is said in percentages. */
function End({ x, y, path }: { readonly x: string; readonly y: string; readonly path: string }) {
  return (
    <svg x={x} y={y} width="1" height="1" overflow="visible">
      <path d={path} />
    </svg>
  );
}
