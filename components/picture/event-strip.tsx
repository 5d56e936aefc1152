import { AgreementLine } from '@/components/chart/agreement';
import type { Box } from '@/components/chart/box';
import { GlyphPath } from '@/components/chart/glyph';
import { Hatching } from '@/components/chart/hatching';
import type { Palette } from '@/lib/look/palette';
import { SHAPES } from '@/lib/look/shapes';
import type { EventStrip as Strip } from '@/lib/picture/strip';
import type { EventType } from '@/lib/record/vocabulary';
import { dayEndMs } from '@/lib/time/day';
import { percent } from '@/lib/time/scale';

type Props = Box & {
  readonly strip: Strip;
  readonly type: EventType;
  readonly coverageThrough: string;
  readonly palette: Palette;
};

/** Every year's incidents in grey, and the event among them. */
export function EventStrip({ strip, type, coverageThrough, palette, ...box }: Props) {
  const { chart, window, x0, x1 } = strip;
  const { token } = SHAPES[type];
  return (
    <svg {...box} overflow="visible">
      <Hatching window={window} coverageEndMs={dayEndMs(coverageThrough)} />
      {chart.bars.map((bar) => (
        <rect
          key={bar.key}
          data-bin={bar.label}
          data-incidents={bar.totals.incidents}
          x={percent(bar.x0)}
          width={percent(bar.x1 - bar.x0)}
          y={percent(1 - bar.totals.incidents / chart.top)}
          height={percent(bar.totals.incidents / chart.top)}
          fill={palette['line-strong']}
          stroke={palette.paper}
        />
      ))}
      <line x1="0" x2="100%" y1="100%" y2="100%" stroke={palette['line-strong']} />
      <AgreementLine window={window} palette={palette} />
      <rect
        x={percent(x0)}
        width={percent(x1 - x0)}
        y="0"
        height="100%"
        fill={palette[token]}
        fillOpacity={0.35}
      />
      <line x1={percent(x0)} x2={percent(x0)} y1="0" y2="100%" stroke={palette[token]} />
      <svg x={percent(x0)} y="0" width="1" height="1" overflow="visible">
        <GlyphPath type={type} palette={palette} isOnPlot transform="translate(-7 -9)" />
      </svg>
    </svg>
  );
}
