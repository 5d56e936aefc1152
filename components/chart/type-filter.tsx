'use client';

import { type KeyboardEvent, memo, useRef } from 'react';
import { ActionLink } from '@/components/ui/action-link';
import { useRoving } from '@/components/ui/use-roving';
import { useView, useViewActions } from '@/components/view/view-context';
import { typeKeys } from '@/lib/charts/legend';
import type { Facets } from '@/lib/events/facets';
import { EVENT_TYPES } from '@/lib/record/vocabulary';
import { toggled } from '@/lib/view/choice';
import { typeKeyInWords } from '@/lib/words/filter-words';
import { TYPE_SHORT_LABELS } from '@/lib/words/labels';
import { formatNumber } from '@/lib/words/numbers';
import { Glyph } from './glyph';

type Props = { readonly facets: Facets };

/**
 * What shape and colour mean, and the filter of types: one thing, above the plot in which they are. A
 * click leaves only that type, a second one adds. They are links to the view that a click leads to, so
 * that they are a filter without scripts too.
 */
export const TypeFilter = memo(function TypeFilter({ facets }: Props) {
  const { view, hrefOf } = useView();
  const { setView } = useViewActions();
  const box = useRef<HTMLDivElement>(null);
  const roving = useRoving(box);
  const chosen = view.types;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for what is filled in
    <div
      ref={box}
      role="group"
      aria-label="Event types: choose one to see only that, another to add it"
      className="type-filter print:hidden"
      {...roving}
    >
      {typeKeys(facets).map((key) => {
        const { type, count } = key;
        const types = toggled(chosen, [type], { known: EVENT_TYPES, isOneOf: true });
        return (
          <ActionLink
            key={type}
            role="button"
            href={hrefOf({ types })}
            aria-pressed={chosen?.includes(type) ?? false}
            aria-label={typeKeyInWords(key)}
            data-type={type}
            draggable={false}
            onFollow={() => setView({ types })}
            onKeyDown={pressBySpace}
          >
            <Glyph type={type} size={12} />
            {TYPE_SHORT_LABELS[type]}
            <span className="count">{formatNumber(count)}</span>
          </ActionLink>
        );
      })}
    </div>
  );
});

/** A link is followed by Enter alone; what is a button answers to the space bar as well. */
function pressBySpace(event: KeyboardEvent<HTMLElement>): void {
  if (event.key !== ' ') return;
  event.preventDefault();
  event.currentTarget.click();
}
