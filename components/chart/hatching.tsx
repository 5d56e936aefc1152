import { fractionAt, percent } from '@/lib/time/scale';
import type { TimeWindow } from '@/lib/time/window';

type Props = { readonly window: TimeWindow; readonly coverageEndMs: number };

/** After the end of coverage: unsourced, not quiet. */
export function Hatching({ window, coverageEndMs }: Props) {
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
