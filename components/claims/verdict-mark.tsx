import type { Verdict } from '@/lib/record/editorial';

const RING = { cx: 7, cy: 7, r: 5.75, fill: 'none', stroke: 'currentColor', strokeWidth: 1.5 };

/** Full, half, empty, crossed out, and dashed. Neither red nor green: a verdict is no mark for a side. */
const SHAPES = {
  supported: <circle cx="7" cy="7" r="6.5" fill="currentColor" />,
  partly: (
    <>
      <circle {...RING} />
      <path d="M7 1.25a5.75 5.75 0 0 0 0 11.5z" fill="currentColor" />
    </>
  ),
  'not-in-record': <circle {...RING} />,
  contradicted: (
    <>
      <circle {...RING} />
      <path d="M2.9 11.1 11.1 2.9" stroke="currentColor" strokeWidth="1.5" />
    </>
  ),
  'cannot-tell': <circle {...RING} strokeDasharray="2.6 1.9" />,
} as const satisfies Record<Verdict, React.ReactNode>;

/** The shape of a verdict, beside its words. */
export function VerdictMark({ verdict, size = 14 }: { verdict: Verdict; size?: number }) {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 14 14"
      aria-hidden="true"
      focusable="false"
      className="flex-none text-ink"
    >
      {SHAPES[verdict]}
    </svg>
  );
}
