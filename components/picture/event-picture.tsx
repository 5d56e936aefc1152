import { AGREEMENT_MARK_PX, AgreementMark } from '@/components/chart/agreement';
import { TIME_AXIS_PX, TimeAxis } from '@/components/chart/time-axis';
import { rowOfId } from '@/lib/events/column';
import type { EventDetail } from '@/lib/events/detail';
import type { EventIndex } from '@/lib/events/event-index';
import type { Palette } from '@/lib/look/palette';
import { layoutEventPicture, type PictureAround } from '@/lib/picture/layout';
import { placeEvent } from '@/lib/picture/strip';
import { EventStrip } from './event-strip';
import { StandalonePicture } from './standalone-picture';

type Props = PictureAround & {
  readonly index: EventIndex;
  readonly detail: EventDetail;
  readonly today: string;
  readonly palette: Palette;
  readonly style?: string;
};

/** One event as a picture: what, when, where, how many, how sure, and where it stands in 36 years. */
export function EventPicture(props: Props) {
  const { index, detail, today, palette, style, ...around } = props;
  const { record } = detail;
  const { words, layout } = layoutEventPicture(record, around);
  const { x, y, width: wide, height: tall } = layout.body;
  const strip = placeEvent(index, rowOfId(index, record.id), today);
  const scale = { x, width: wide, leastPx: wide, window: strip.window, palette };
  return (
    <StandalonePicture
      layout={layout}
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
