import { formatSignificant } from '@/lib/words/numbers';

type Props = { readonly low: number; readonly high: number; readonly ratio: number };

const WIDTH = 240;
/** Ratios from 1/100 to 100 are drawn; what lies beyond ends in an arrow. */
const DECADES = 2;
const TICKS = [0.01, 0.1, 1, 10, 100];

/** The interval on a scale of ratios, with 1, equal rates, in the middle. The words say the same. */
export function IntervalScale({ low, high, ratio }: Props) {
  const at = (value: number): number => {
    const log = Math.max(-DECADES, Math.min(DECADES, Math.log10(value)));
    return ((log + DECADES) / (2 * DECADES)) * WIDTH;
  };
  const limit = 10 ** DECADES;
  return (
    <svg width={WIDTH + 36} height={44} viewBox={`-18 0 ${WIDTH + 36} 44`} aria-hidden="true">
      <line x1={0} x2={WIDTH} y1={14} y2={14} stroke="var(--line-strong)" />
      <line x1={at(1)} x2={at(1)} y1={2} y2={26} stroke="var(--ink)" />
      <line x1={at(low)} x2={at(high)} y1={14} y2={14} stroke="var(--river)" strokeWidth={5} />
      {high > limit && <path d={`M${WIDTH} 7l8 7-8 7z`} fill="var(--river)" />}
      {low < 1 / limit && <path d="M0 7l-8 7 8 7z" fill="var(--river)" />}
      {ratio > 0 && Number.isFinite(ratio) && (
        <circle
          cx={at(ratio)}
          cy={14}
          r={4.5}
          fill="var(--sheet)"
          stroke="var(--river)"
          strokeWidth={2}
        />
      )}
      {TICKS.map((tick) => (
        <text key={tick} x={at(tick)} y={40} textAnchor="middle" fontSize={11} fill="var(--ink-3)">
          {formatSignificant(tick)}
        </text>
      ))}
    </svg>
  );
}
