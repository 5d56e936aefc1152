import type { EventDetail } from '@/lib/events/detail';
import type { EventIndex } from '@/lib/events/event-index';
import { formatEdtf } from '@/lib/format/dates';
import { CONFIDENCE_LABELS } from '@/lib/format/labels';
import { formatCount, formatFigures } from '@/lib/format/numbers';
import { placeInWords } from '@/lib/format/place-words';
import { layoutFrame } from '@/lib/picture/frame';
import { placeEvent } from '@/lib/picture/strip';
import type { Inks } from '@/lib/theme/palette';
import { EventStrip } from './event-strip';
import { FramedPicture } from './framed-picture';
import { AgreementMark, TimeAxis } from './frequency-plot';

type Props = {
  readonly index: EventIndex;
  readonly detail: EventDetail;
  readonly today: string;
  readonly title: string | null;
  readonly source: string;
  readonly width: number;
  readonly height: number;
  readonly inks: Inks;
  readonly style?: string;
};

const MARK_PX = 18;
const AXIS_PX = 22;

/** One event as a picture: what, when, where, how many, how sure, and where it stands in 36 years. */
export function EventPicture(props: Props) {
  const { index, detail, today, title, source, width, height, inks, style } = props;
  const { record } = detail;
  const row = index.rowOf.get(record.id) ?? 0;
  const figures =
    record.type === 'strategic-developments' || record.scope === 'context'
      ? null
      : formatFigures(record.fatalities);
  const words = {
    title: title ?? record.title,
    subtitle: [
      formatEdtf(record.date),
      placeInWords(record.location),
      figures,
      `${CONFIDENCE_LABELS[record.confidence]}, ${formatCount(record.sources.length, 'source')}`,
    ]
      .filter(Boolean)
      .join(' · '),
    notes: [record.summary],
  };
  const frame = layoutFrame(words, [record.type], source, width, height);
  const { x, y, width: wide, height: tall } = frame.body;
  const strip = placeEvent(index, row, today);
  const scale = { x, width: wide, leastPx: wide, window: strip.window, inks };
  return (
    <FramedPicture
      frame={frame}
      inks={inks}
      style={style}
      label={`${words.title}. ${words.subtitle}.`}
    >
      <AgreementMark {...scale} y={y} height={MARK_PX} />
      <EventStrip
        x={x}
        y={y + MARK_PX}
        width={wide}
        height={tall - MARK_PX - AXIS_PX}
        strip={strip}
        type={record.type}
        coverageThrough={index.coverage.through}
        inks={inks}
      />
      <TimeAxis {...scale} y={y + tall - AXIS_PX} height={AXIS_PX} />
    </FramedPicture>
  );
}
