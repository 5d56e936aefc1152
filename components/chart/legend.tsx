import type { ReactNode } from 'react';
import type { EventType } from '@/lib/record/vocabulary';
import { TYPE_LABELS } from '@/lib/words/labels';
import { Glyph } from './glyph';

type Props = {
  readonly types: readonly EventType[];
  readonly className?: string;
  /** Where each leads: to the same of that type alone. */
  readonly hrefOf?: (type: EventType) => string;
  /** Lines of its own after them. */
  readonly children?: ReactNode;
};

/** What shape and colour mean, above the plot in which they are. */
export function Legend({ types, className = '', hrefOf, children }: Props) {
  if (types.length === 0) return null;
  return (
    <ul className={`legend ${className}`} aria-label="Event types">
      {types.map((type) => (
        <li key={type}>
          <Glyph type={type} size={12} />
          {hrefOf ? <a href={hrefOf(type)}>{TYPE_LABELS[type]}</a> : TYPE_LABELS[type]}
        </li>
      ))}
      {children}
    </ul>
  );
}
