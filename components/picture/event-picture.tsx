import { AGREEMENT_MARK_PX, AgreementMark } from '@/components/chart/agreement';
import { TIME_AXIS_PX, TimeAxis } from '@/components/chart/time-axis';
import type { EventDetail } from '@/lib/events/detail';
import type { EventIndex } from '@/lib/events/event-index';
import type { Palette } from '@/lib/look/palette';
import { layoutPicture } from '@/lib/picture/layout';
import { placeEvent } from '@/lib/picture/strip';
import { formatEdtf } from '@/lib/words/dates';
import { formatFatalities } from '@/lib/words/fatalities';
import { CONFIDENCE_LABELS } from '@/lib/words/labels';
import { formatCount } from '@/lib/words/numbers';
import { placeInWords } from '@/lib/words/place-words';
import { EventStrip } from './event-strip';
import { StandalonePicture } from './standalone-picture';

type Props = {
  readonly index: EventIndex;
  readonly detail: EventDetail;
  readonly today: string;
  readonly title: string | null;
  readonly source: string;
  readonly width: number;
  readonly height: number;
  readonly palette: Palette;
  readonly style?: string;
};

/** One event as a picture: what, when, where, how many, how sure, and where it stands in 36 years. */
export function EventPicture(props: Props) {
  const { index, detail, today, title, source, width, height, palette, style } = props;
  const { record } = detail;
  const row = index.rowOf.get(record.id) ?? 0;
  const figures =
    record.type === 'strategic-developments' || record.scope === 'context'
      ? null
      : formatFatalities(record.fatalities);
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
  const frame = layoutPicture(words, [record.type], source, width, height);
  const { x, y, width: wide, height: tall } = frame.body;
  const strip = placeEvent(index, row, today);
  const scale = { x, width: wide, leastPx: wide, window: strip.window, palette };
  return (
    <StandalonePicture
      frame={frame}
      palette={palette}
      style={style}
      label={`${words.title}. ${words.subtitle}.`}
    >
      <AgreementMark {...scale} y={y} />
      <EventStrip
        x={x}
        y={y + AGREEMENT_MARK_PX}
        width={wide}
        height={tall - AGREEMENT_MARK_PX - TIME_AXIS_PX}
        strip={strip}
        type={record.type}
        coverageThrough={index.coverage.through}
        palette={palette}
      />
      <TimeAxis {...scale} y={y + tall - TIME_AXIS_PX} />
    </StandalonePicture>
  );
}
