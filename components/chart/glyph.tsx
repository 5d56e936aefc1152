import { type Palette, VARIABLE_PALETTE } from '@/lib/look/palette';
import { RING_PX, SHAPES } from '@/lib/look/shapes';
import type { EventType } from '@/lib/record/vocabulary';

type PathProps = {
  readonly type: EventType;
  readonly palette: Palette;
  /** Among marks and lines: its edge is kept free, and what lies below a ring is not seen in it. */
  readonly isOnPlot?: boolean;
  readonly transform?: string;
};

/** The shape of an event type on its own box of 14 × 14, the same in pages, frames and pictures. */
export function GlyphPath({ type, palette, isOnPlot = false, transform }: PathProps) {
  const { path, hollow, token } = SHAPES[type];
  const colour = palette[token];
  return hollow ? (
    <path
      d={path}
      transform={transform}
      fill={isOnPlot ? palette.paper : 'none'}
      stroke={colour}
      strokeWidth={RING_PX}
    />
  ) : (
    <path
      d={path}
      transform={transform}
      fill={colour}
      stroke={isOnPlot ? palette.paper : undefined}
      paintOrder={isOnPlot ? 'stroke' : undefined}
    />
  );
}

/** The shape beside words, which carry the meaning. A class and no style: a frame’s policy lets none in. */
export function Glyph({ type, size = 14 }: { readonly type: EventType; readonly size?: number }) {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 14 14"
      aria-hidden="true"
      focusable="false"
      className="flex-none"
    >
      <GlyphPath type={type} palette={VARIABLE_PALETTE} />
    </svg>
  );
}
