import { Fragment, type ReactNode } from 'react';

type PlotWidth = {
  readonly leastPx: number;
  /** What shows it from that width up to the next. */
  readonly className: string;
};

/** Widths for which the words around a plot of the page are laid out, by container queries, until the
 * plot is measured; readers without scripts keep them. */
export const PLOT_WIDTHS = [
  { leastPx: 240, className: '@min-[416px]:hidden' },
  { leastPx: 416, className: 'hidden @min-[416px]:block @min-[672px]:hidden' },
  { leastPx: 672, className: 'hidden @min-[672px]:block @min-[992px]:hidden' },
  { leastPx: 992, className: 'hidden @min-[992px]:block' },
] as const satisfies readonly PlotWidth[];

type Props = {
  readonly widths: readonly PlotWidth[];
  /** The width as measured; null where it is not. */
  readonly measuredPx?: number | null;
  readonly children: (leastPx: number) => ReactNode;
};

/** The same part laid out for several widths, of which one is shown; once for one that is measured. */
export function PerWidth({ widths, measuredPx = null, children }: Props) {
  if (measuredPx !== null) return <Fragment>{children(measuredPx)}</Fragment>;
  return widths.map(({ leastPx, className }) => (
    <div key={leastPx} className={className}>
      {children(leastPx)}
    </div>
  ));
}
