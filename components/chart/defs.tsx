import type { Palette } from '@/lib/look/palette';
import { SHAPES } from '@/lib/look/shapes';
import { EVENT_TYPES } from '@/lib/record/vocabulary';

/** What the parts of a picture refer to, once in a document: a browser does not find what stands in a
 * part that is not shown at its width. */
export function PictureDefs({ palette }: { readonly palette: Palette }) {
  return (
    <defs>
      <pattern id="hatch" width="6" height="6" patternUnits="userSpaceOnUse">
        <path d="M-1 7L7 -1M-1 1L1 -1M5 7L7 5" stroke={palette['line-strong']} strokeWidth={1} />
      </pattern>
      {/* The edges of a vague date are not sharp. */}
      {EVENT_TYPES.map((type) => (
        <linearGradient key={type} id={`soft-${type}`}>
          <stop offset="0" stopColor={palette[SHAPES[type].token]} stopOpacity={0} />
          <stop offset="0.5" stopColor={palette[SHAPES[type].token]} stopOpacity={0.35} />
          <stop offset="1" stopColor={palette[SHAPES[type].token]} stopOpacity={0} />
        </linearGradient>
      ))}
    </defs>
  );
}
