import { toBars } from '@/lib/charts/bars';
import { EVENT_TYPES, type EventType } from '@/lib/events/vocabulary';
import { windowInWords } from '@/lib/format/chart-words';
import { pictureWords } from '@/lib/format/view-words';
import { layoutFrame } from '@/lib/picture/frame';
import { fitTimeline } from '@/lib/picture/timeline';
import type { Inks } from '@/lib/theme/palette';
import type { Selection } from '@/lib/url/selection';
import { dayEndMs } from '@/lib/url/view';
import { FramedPicture } from './framed-picture';
import { AgreementMark, FrequencyPlot, TimeAxis } from './frequency-plot';
import { TimelinePlot } from './timeline-plot';

type Props = {
  readonly selection: Selection;
  readonly kind: 'frequency' | 'timeline';
  /** A headline in place of ours. */
  readonly title: string | null;
  readonly source: string;
  readonly width: number;
  readonly height: number;
  readonly inks: Inks;
  readonly style?: string;
};

const MARK_PX = 18;
const AXIS_PX = 22;

/** The types that a view can show, for the legend. */
export function legendTypes(
  { index, view, inside, series }: Selection,
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
export function ViewPicture({ selection, kind, title, source, width, height, inks, style }: Props) {
  const { index, view, window, series, steps } = selection;
  const words = pictureWords(selection, kind);
  const frame = layoutFrame(
    { ...words, title: title ?? words.title },
    legendTypes(selection, kind),
    source,
    width,
    height,
  );
  const { x, y, width: wide, height: tall } = frame.body;
  const plot = { x, y: y + MARK_PX, width: wide, height: tall - MARK_PX - AXIS_PX };
  const row = { x, width: wide, leastPx: wide, window, inks };
  return (
    <FramedPicture
      frame={frame}
      inks={inks}
      style={style}
      label={`${title ?? words.title}. ${words.subtitle}. ${windowInWords(series)}.`}
    >
      <AgreementMark {...row} y={y} height={MARK_PX} />
      {kind === 'frequency' ? (
        <FrequencyPlot
          {...plot}
          chart={toBars(series, view.measure, window, steps)}
          window={window}
          coverageEndMs={dayEndMs(index.coverage.through)}
          inks={inks}
        />
      ) : (
        <TimelinePlot
          {...plot}
          selection={selection}
          picture={fitTimeline(selection, wide, plot.height)}
          inks={inks}
        />
      )}
      <TimeAxis {...row} y={y + tall - AXIS_PX} height={AXIS_PX} />
    </FramedPicture>
  );
}
