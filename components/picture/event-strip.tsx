import { percent } from '@/lib/charts/scale';
import type { EventType } from '@/lib/events/vocabulary';
import type { EventStrip as Strip } from '@/lib/picture/strip';
import type { Inks } from '@/lib/theme/palette';
import { SHAPES } from '@/lib/timeline/shapes';
import { dayEndMs } from '@/lib/url/view';
import { AgreementLine, type Box, Hatching } from './frequency-plot';

type Props = Box & {
  readonly strip: Strip;
  readonly type: EventType;
  readonly coverageThrough: string;
  readonly inks: Inks;
};

/** Every year's incidents in grey, and the event among them. */
export function EventStrip({ strip, type, coverageThrough, inks, ...box }: Props) {
  const { chart, window, x0, x1 } = strip;
  const { path, hollow, token } = SHAPES[type];
  return (
    <svg {...box} overflow="visible">
      <Hatching window={window} coverageEndMs={dayEndMs(coverageThrough)} />
      {chart.bars.map((bar) => (
        <rect
          key={bar.key}
          data-bin={bar.label}
          data-incidents={bar.incidents}
          x={percent(bar.x0)}
          width={percent(bar.x1 - bar.x0)}
          y={percent(1 - bar.incidents / chart.top)}
          height={percent(bar.incidents / chart.top)}
          fill={inks['line-strong']}
          stroke={inks.paper}
        />
      ))}
      <line x1="0" x2="100%" y1="100%" y2="100%" stroke={inks['line-strong']} />
      <AgreementLine window={window} inks={inks} />
      <rect
        x={percent(x0)}
        width={percent(x1 - x0)}
        y="0"
        height="100%"
        fill={inks[token]}
        fillOpacity={0.35}
      />
      <line x1={percent(x0)} x2={percent(x0)} y1="0" y2="100%" stroke={inks[token]} />
      <svg x={percent(x0)} y="0" width="1" height="1" overflow="visible">
        <path
          d={path}
          transform="translate(-7 -9)"
          fill={hollow ? inks.paper : inks[token]}
          stroke={hollow ? inks[token] : inks.paper}
          strokeWidth={hollow ? 2.4 : 1}
        />
      </svg>
    </svg>
  );
}
