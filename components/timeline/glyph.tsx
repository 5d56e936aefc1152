import { SHAPES } from '@/lib/look/shapes';
import type { EventType } from '@/lib/record/vocabulary';

/** The shape of an event type, as drawn on the timeline. The words beside it carry the meaning. */
export function Glyph({ type, size = 14 }: { type: EventType; size?: number }) {
  const { path, hollow, token } = SHAPES[type];
  const colour = `var(--${token})`;
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 14 14"
      aria-hidden="true"
      focusable="false"
      style={{ flex: 'none' }}
    >
      <path
        d={path}
        fill={hollow ? 'none' : colour}
        stroke={hollow ? colour : undefined}
        strokeWidth={hollow ? 2.4 : undefined}
      />
    </svg>
  );
}
