import { EVENT_TYPES } from '@/lib/events/vocabulary';
import type { Inks } from '@/lib/theme/palette';
import { SHAPES } from '@/lib/timeline/shapes';

/** What the parts of a picture refer to, once in a document: a browser does not find what stands in a
 * part that is not shown at its width. */
export function PictureDefs({ inks }: { readonly inks: Inks }) {
  return (
    <defs>
      <pattern id="hatch" width="6" height="6" patternUnits="userSpaceOnUse">
        <path d="M-1 7L7 -1M-1 1L1 -1M5 7L7 5" stroke={inks['line-strong']} strokeWidth={1} />
      </pattern>
      {/* The edges of a vague date are not sharp. */}
      {EVENT_TYPES.map((type) => (
        <linearGradient key={type} id={`soft-${type}`}>
          <stop offset="0" stopColor={inks[SHAPES[type].token]} stopOpacity={0} />
          <stop offset="0.5" stopColor={inks[SHAPES[type].token]} stopOpacity={0.35} />
          <stop offset="1" stopColor={inks[SHAPES[type].token]} stopOpacity={0} />
        </linearGradient>
      ))}
    </defs>
  );
}
