import type { ReactNode } from 'react';
import { PictureDefs } from '@/components/chart/defs';
import { GlyphPath } from '@/components/chart/glyph';
import { FACES } from '@/lib/look/faces';
import type { Palette } from '@/lib/look/palette';
import {
  LEGEND_PX,
  NOTE_PX,
  PICTURE_PAD_PX,
  type PictureLayout,
  SUBTITLE_PX,
  TITLE_PX,
} from '@/lib/picture/layout';
import { TYPE_LABELS } from '@/lib/words/labels';

type Props = {
  readonly layout: PictureLayout;
  readonly palette: Palette;
  /** What a screen reader says for the whole. */
  readonly label: string;
  /** Rules for the page's own theme, where the picture is to follow it. */
  readonly style?: string;
  readonly children: ReactNode;
};

/** A picture that stands alone: the plot with its title, legend, notes and source. */
export function StandalonePicture({ layout, palette, label, style, children }: Props) {
  const { width, height, title, subtitle, legend, notes, source } = layout;
  const ruleY = (source[0]?.y ?? height) - 17;
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={label}
    >
      <title>{label}</title>
      {style && <style>{style}</style>}
      <PictureDefs palette={palette} />
      <rect width={width} height={height} fill={palette.paper} />
      {title.map(({ text, y }) => (
        <text
          key={y}
          x={PICTURE_PAD_PX}
          y={y}
          {...FACES.text}
          fontSize={TITLE_PX}
          fill={palette.ink}
        >
          {text}
        </text>
      ))}
      {subtitle.map(({ text, y }) => (
        <text
          key={y}
          x={PICTURE_PAD_PX}
          y={y}
          {...FACES.ui}
          fontSize={SUBTITLE_PX}
          fill={palette['ink-2']}
        >
          {text}
        </text>
      ))}
      {legend.map(({ type, x, y }) => (
        <g key={type} transform={`translate(${x} ${y - 11})`}>
          <GlyphPath type={type} palette={palette} transform="scale(0.85)" />
          <text x={18} y={10} {...FACES.ui} fontSize={LEGEND_PX} fill={palette['ink-2']}>
            {TYPE_LABELS[type]}
          </text>
        </g>
      ))}
      {children}
      {notes.map(({ text, y }) => (
        <text
          key={y}
          x={PICTURE_PAD_PX}
          y={y}
          {...FACES.ui}
          fontSize={NOTE_PX}
          fill={palette['ink-2']}
        >
          {text}
        </text>
      ))}
      <line
        x1={PICTURE_PAD_PX}
        x2={width - PICTURE_PAD_PX}
        y1={ruleY}
        y2={ruleY}
        stroke={palette.line}
      />
      {source.map(({ text, y }) => (
        <text
          key={y}
          x={PICTURE_PAD_PX}
          y={y}
          {...FACES.ui}
          fontSize={NOTE_PX}
          fill={palette['ink-2']}
        >
          {text}
        </text>
      ))}
    </svg>
  );
}
