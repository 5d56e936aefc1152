import { TIME_AXIS_PX } from '@/components/chart/time-axis';
import type { Palette } from '@/lib/look/palette';
import type { ContextPicture } from '@/lib/picture/context';
import { layoutContextPicture, type PictureAround } from '@/lib/picture/layout';
import { ContextStrip } from './context-strip';
import { StandalonePicture } from './standalone-picture';

type Props = PictureAround & {
  readonly picture: ContextPicture;
  /** The title of the event. */
  readonly name: string;
  readonly palette: Palette;
  readonly style?: string;
};

/** An event among those like it as a picture that stands alone, with its sentences as notes. */
export function ContextStill({ picture, name, palette, style, ...around }: Props) {
  const { words, layout } = layoutContextPicture(picture, name, around);
  const { x, y, width, height } = layout.body;
  const { strip } = picture;
  return (
    <StandalonePicture
      layout={layout}
      palette={palette}
      style={style}
      label={`${words.title}. ${words.subtitle}.`}
    >
      {strip && (
        <ContextStrip
          picture={{ ...picture, strip }}
          x={x}
          y={y}
          width={width}
          height={height - TIME_AXIS_PX}
          leastPx={width}
          palette={palette}
        />
      )}
    </StandalonePicture>
  );
}
