import type { ReactNode } from 'react';
import { AgreementLine } from '@/components/chart/agreement';
import { Hatching } from '@/components/chart/hatching';
import type { EventIndex, Row } from '@/lib/events/event-index';
import { FACES } from '@/lib/look/faces';
import type { Palette } from '@/lib/look/palette';
import { dayEndMs, dayStartMs } from '@/lib/time/day';
import { fractionAt, percent } from '@/lib/time/scale';
import type { TimeWindow } from '@/lib/time/window';
import type { TimelineLayout } from '@/lib/timeline/layout';
import { LABEL_SIZE_PX } from '@/lib/timeline/sizes';
import { LaneNames } from './lane-names';
import { type MarkLinks, TimelineMark } from './timeline-mark';
import { TimelineStrips } from './timeline-strips';

type Props = MarkLinks & {
  readonly index: EventIndex;
  readonly layout: TimelineLayout;
  readonly palette: Palette;
  /** The columns of lane names beside the plot, in px; above the lanes without one. */
  readonly gutterPx?: number;
  /** Events of each lane that begin in the window. */
  readonly counts: readonly number[];
  readonly x?: number;
  readonly y?: number;
  readonly width: number | string;
  /** Only in a page whose script measures: marks stand in px, so far from where a layer that moves along
   * with the window begins. Else they stand in percentages of the width, and need no script. */
  readonly layerPx?: number;
  /** The event that the keyboard stops at. */
  readonly stop?: Row | null;
  readonly children?: ReactNode;
};

/**
 * The timeline as laid out, the same for the dashboard, frames, pictures, cards and paper. What it draws
 * takes nothing but the layout: no part of it is measured.
 */
export function TimelinePlot(props: Props) {
  const {
    index,
    layout,
    palette,
    gutterPx,
    counts,
    layerPx,
    hrefOf,
    isTold,
    stop = null,
    ...box
  } = props;
  const { window, widthPx } = layout;
  const place = (x: number): number | string =>
    layerPx === undefined ? share(x / widthPx) : Math.round((x + layerPx) * 100) / 100;
  const marks = layout.marks.map((mark) => (
    <TimelineMark
      key={mark.row}
      index={index}
      row={mark.row}
      type={mark.type}
      at={place(mark.x)}
      from={mark.x1 > mark.x0 ? place(mark.x0) : null}
      span={layerPx === undefined ? share((mark.x1 - mark.x0) / widthPx) : mark.x1 - mark.x0}
      y={mark.y}
      soft={mark.soft}
      text={mark.text}
      side={mark.side}
      textDx={Math.round((mark.textX - mark.x) * 100) / 100}
      textDy={mark.textY - mark.y}
      palette={palette}
      hrefOf={hrefOf}
      isTold={isTold}
      isStop={mark.row === stop}
    />
  ));
  // Nothing is left, and a height of 0 is all the height there is to what draws the pictures.
  if (layout.lanes.length === 0) return null;
  return (
    <svg
      x={box.x}
      y={box.y}
      width={box.width}
      height={layout.height}
      overflow="visible"
      {...FACES.ui}
      fontSize={LABEL_SIZE_PX}
    >
      <Bands index={index} window={window} palette={palette} />
      <Hatching window={window} coverageEndMs={dayEndMs(index.coverage.through)} />
      <AgreementLine window={window} palette={palette} />
      <LaneNames lanes={layout.lanes} counts={counts} palette={palette} gutterPx={gutterPx} />
      <TimelineStrips layout={layout} palette={palette} isFluid={layerPx === undefined} />
      {layerPx === undefined ? (
        marks
      ) : (
        <g className="tl-layer" transform={`translate(${-layerPx} 0)`}>
          {marks}
        </g>
      )}
      {box.children}
    </svg>
  );
}

type BandProps = {
  readonly index: EventIndex;
  readonly window: TimeWindow;
  readonly palette: Palette;
};

/** Every other period lies on a shade. */
function Bands({ index, window, palette }: BandProps): ReactNode {
  return index.periods.map((period, at) => {
    const from = Math.max(0, fractionAt(dayStartMs(period.start), window));
    const to = Math.min(1, period.end ? fractionAt(dayEndMs(period.end) + 1, window) : 1);
    return at % 2 === 1 && to > from ? (
      <rect
        key={period.id}
        data-period={period.id}
        x={percent(from)}
        width={percent(to - from)}
        y="0"
        height="100%"
        fill={palette.sunken}
      />
    ) : null;
  });
}

/** In percentages to a tenth of a pixel: a frame has many. */
const share = (fraction: number): string => `${Math.round(fraction * 1e4) / 100}%`;
