'use client';

import { useHighlightedRow } from '@/components/view/highlight';
import type { Row } from '@/lib/events/event-index';
import { whereIs } from '@/lib/timeline/hit';
import type { TimelineLayout } from '@/lib/timeline/layout';
import { GLYPH_PX } from '@/lib/timeline/sizes';

type Props = {
  readonly layout: TimelineLayout;
  /** An event, or the one under the pointer or the focus, here or in another part. */
  readonly row: Row | null | 'highlighted';
  readonly kind: 'selected' | 'hovered';
};

/** A ring around an event's mark, or its tick. */
export function Emphasis({ layout, row, kind }: Props) {
  const highlighted = useHighlightedRow();
  const shown = row === 'highlighted' ? highlighted : row;
  const place = shown === null ? null : whereIs(layout, shown);
  if (!place) return null;
  return (
    <circle
      data-emphasis={kind}
      className={`tl-${kind}`}
      cx={place.x}
      cy={place.y}
      r={GLYPH_PX / 2 + 2}
    />
  );
}
