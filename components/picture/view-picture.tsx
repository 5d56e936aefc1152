import { AgreementMark, FrequencyPlot, TimeAxis } from '@/components/chart/frequency-plot';
import { toBars } from '@/lib/charts/bars';
import type { Palette } from '@/lib/look/palette';
import { layoutPicture } from '@/lib/picture/layout';
import { fitTimeline } from '@/lib/picture/timeline';
import { EVENT_TYPES, type EventType } from '@/lib/record/vocabulary';
import { dayEndMs } from '@/lib/time/day';
import type { ViewFacts } from '@/lib/view/facts';
import { totalsInWords } from '@/lib/words/chart-words';
import { pictureWords } from '@/lib/words/view-words';
import { StandalonePicture } from './standalone-picture';
import { TimelinePlot } from './timeline-plot';

type Props = {
  readonly facts: ViewFacts;
  readonly kind: 'frequency' | 'timeline';
  /** A headline in place of ours. */
  readonly title: string | null;
  readonly source: string;
  readonly width: number;
  readonly height: number;
  readonly palette: Palette;
  readonly style?: string;
};

const MARK_PX = 18;
const AXIS_PX = 22;

/** The types that a view can show, for the legend. */
export function legendTypes(
  { index, view, inside, series }: ViewFacts,
  kind: Props['kind'],
): readonly EventType[] {
  if (kind === 'frequency') {
    if (view.measure === 'killed') return [];
    return EVENT_TYPES.filter((_, at) => (series.window.byType[at] ?? 0) > 0);
  }
  const found = new Set(Array.from(inside, (row) => index.type[row]));
  return EVENT_TYPES.filter((_, at) => found.has(at));
}

/** The frequency chart or the timeline of a view as one picture of a fixed size. */
export function ViewPicture({ facts, kind, title, source, width, height, palette, style }: Props) {
  const { index, view, window, series, steps } = facts;
  const words = pictureWords(facts, kind);
  const frame = layoutPicture(
    { ...words, title: title ?? words.title },
    legendTypes(facts, kind),
    source,
    width,
    height,
  );
  const { x, y, width: wide, height: tall } = frame.body;
  const plot = { x, y: y + MARK_PX, width: wide, height: tall - MARK_PX - AXIS_PX };
  const row = { x, width: wide, leastPx: wide, window, palette };
  return (
    <StandalonePicture
      frame={frame}
      palette={palette}
      style={style}
      label={`${title ?? words.title}. ${words.subtitle}. ${totalsInWords(series, view.measure)}.`}
    >
      <AgreementMark {...row} y={y} height={MARK_PX} />
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
          facts={facts}
          picture={fitTimeline(facts, wide, plot.height)}
          palette={palette}
        />
      )}
      <TimeAxis {...row} y={y + tall - AXIS_PX} height={AXIS_PX} />
    </StandalonePicture>
  );
}
