import { LEAST_RANGE_PX, type RangeScale as Scale } from '@/lib/charts/range-scale';

type Props = {
  readonly scale: Scale;
  /** What the scale shows, in words. */
  readonly words: string;
};

const LINE_PX = 9;
const TICK_PX = 6;
const ROW_PX = 15;
const BASELINE_PX = 12;
const percent = (share: number): string => `${share * 100}%`;

/** Low, best and high on a scale from 0, so that a range can be held against its height. An arrow says
 * that no upper figure is given, dots that no lower one is. */
export function RangeScale({ scale, words }: Props) {
  const { labels, rows, best, range, openLow, openHigh } = scale;
  const top = LINE_PX + TICK_PX;
  return (
    <div className="px-2 pt-1">
      <svg
        role="img"
        aria-label={words}
        width="100%"
        height={top + rows * ROW_PX + 2}
        style={{ minWidth: LEAST_RANGE_PX - 16 }}
        className="block overflow-visible"
      >
        <line x1={0} x2="100%" y1={LINE_PX} y2={LINE_PX} stroke="var(--line-strong)" />
        {labels.map(({ text, at, anchor, row }) => (
          <g key={text}>
            <line
              x1={percent(at)}
              x2={percent(at)}
              y1={LINE_PX}
              y2={top + row * ROW_PX}
              stroke="var(--line-strong)"
            />
            <text
              x={percent(at)}
              y={top + row * ROW_PX + BASELINE_PX}
              textAnchor={anchor}
              fontSize={12}
              fill="var(--ink-2)"
            >
              {text}
            </text>
          </g>
        ))}
        <g stroke="var(--battles)">
          {openLow && (
            <line
              x1={percent(openLow.from)}
              x2={percent(openLow.to)}
              y1={LINE_PX}
              y2={LINE_PX}
              strokeWidth={3}
              strokeDasharray="0.1 7"
              strokeLinecap="round"
            />
          )}
          {range && (
            <line
              x1={percent(range.from)}
              x2={percent(range.to)}
              y1={LINE_PX}
              y2={LINE_PX}
              strokeWidth={7}
              strokeOpacity={0.5}
            />
          )}
          {openHigh && (
            <>
              <line
                x1={percent(openHigh.from)}
                x2={percent(openHigh.to)}
                y1={LINE_PX}
                y2={LINE_PX}
                strokeWidth={2}
              />
              {/* A path knows no shares of a width; a nested drawing can stand at one. */}
              <svg x="100%" y={LINE_PX} className="overflow-visible" aria-hidden="true">
                <path d="M-7 -5L0 0l-7 5" fill="none" strokeWidth={2} />
              </svg>
            </>
          )}
        </g>
        {best !== null && (
          <circle
            cx={percent(best)}
            cy={LINE_PX}
            r={6}
            fill="var(--battles)"
            stroke="var(--sheet)"
            strokeWidth={2}
          />
        )}
      </svg>
    </div>
  );
}
