import { AGREEMENT_MARK_PX, AgreementMark } from '@/components/chart/agreement';
import { FrequencyPlot } from '@/components/chart/frequency-plot';
import { REFERENCE_BARS_PX, ReferenceBars } from '@/components/chart/reference-bars';
import { TIME_AXIS_PX, TimeAxis } from '@/components/chart/time-axis';
import { TimelinePlot } from '@/components/timeline/timeline-plot';
import { toBars } from '@/lib/charts/bars';
import { FACES } from '@/lib/look/faces';
import type { Palette } from '@/lib/look/palette';
import { wrapText } from '@/lib/look/text';
import { layoutViewPicture, NOTE_PX, type PictureAround } from '@/lib/picture/layout';
import { dayEndMs } from '@/lib/time/day';
import { askedRows } from '@/lib/timeline/asked';
import { stillTimeline } from '@/lib/timeline/still';
import type { ViewFacts } from '@/lib/view/facts';
import { totalsInWords } from '@/lib/words/chart-words';
import { emptyPlotInWords } from '@/lib/words/nothing-words';
import { StandalonePicture } from './standalone-picture';

type Props = PictureAround & {
  readonly facts: ViewFacts;
  readonly kind: 'frequency' | 'timeline';
  /** Events that a timeline names before all others, by their ids. */
  readonly names?: readonly string[];
  readonly palette: Palette;
  readonly style?: string;
};

/** Under it the plot keeps all the room; the words of the comparison stand in the notes. */
const LEAST_WITH_BARS_PX = 150;

/** The frequency chart or the timeline of a view as one picture of a fixed size. */
export function ViewPicture({ facts, kind, names = [], palette, style, ...around }: Props) {
  const { index, view, window, series, steps } = facts;
  const { words, layout } = layoutViewPicture(facts, kind, around);
  const { x, y, width: wide } = layout.body;
  // The sum of a chart of people killed stands beside UCDP's count, where there is room for both.
  const compared =
    kind === 'frequency' &&
    view.measure === 'killed' &&
    layout.body.height > LEAST_WITH_BARS_PX &&
    facts.reference;
  const tall = layout.body.height - (compared ? REFERENCE_BARS_PX + 4 : 0);
  const plot = {
    x,
    y: y + AGREEMENT_MARK_PX,
    width: wide,
    height: tall - AGREEMENT_MARK_PX - TIME_AXIS_PX,
  };
  const row = { x, width: wide, leastPx: wide, window, palette };
  return (
    <StandalonePicture
      layout={layout}
      palette={palette}
      style={style}
      label={`${words.title}. ${words.subtitle}. ${totalsInWords(series, view.measure)}.`}
    >
      <AgreementMark {...row} y={y} />
      {kind === 'frequency' ? (
        <FrequencyPlot
          {...plot}
          chart={toBars(series, view.measure, window, steps)}
          window={window}
          coverageEndMs={dayEndMs(index.coverage.through)}
          palette={palette}
        />
      ) : (
        <TimelinePlot
          {...plot}
          {...stillTimeline(facts, {
            widthPx: wide,
            mostPx: plot.height,
            asked: askedRows(index, names),
          })}
          index={index}
          palette={palette}
        />
      )}
      {(kind === 'timeline' ? facts.inside.length : series.window.incidents) === 0 && (
        <EmptyWords words={emptyPlotInWords(facts)} plot={plot} palette={palette} />
      )}
      <TimeAxis {...row} y={y + tall - TIME_AXIS_PX} />
      {compared && (
        <ReferenceBars reference={compared} palette={palette} x={x} y={y + tall + 4} width={wide} />
      )}
    </StandalonePicture>
  );
}

const EMPTY_PX = NOTE_PX + 1.5;
const EMPTY_LINE_PX = 16;

type EmptyProps = {
  readonly words: string;
  readonly plot: {
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
  };
  readonly palette: Palette;
};

/** What an empty plot says, in its middle. */
function EmptyWords({ words, plot, palette }: EmptyProps) {
  const lines = wrapText(words, 'ui', EMPTY_PX, plot.width);
  const top = plot.y + (plot.height - (lines.length - 1) * EMPTY_LINE_PX) / 2;
  return lines.map((line, at) => (
    <text
      key={line}
      x={plot.x + plot.width / 2}
      y={top + at * EMPTY_LINE_PX}
      {...FACES.ui}
      fontSize={EMPTY_PX}
      textAnchor="middle"
      fill={palette.ink}
    >
      {line}
    </text>
  ));
}
