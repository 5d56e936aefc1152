'use client';

import { Combobox } from '@base-ui/react/combobox';
import { useState } from 'react';
import type { Actor } from '@/lib/record/schema';
import { ACTOR_KIND_LABELS } from '@/lib/words/labels';

type Item = Actor & { readonly count: number };
type Group = { readonly value: string; readonly items: readonly Item[] };

type Props = {
  readonly actors: readonly Item[];
  readonly chosen: readonly string[];
  readonly onChange: (chosen: readonly string[] | null) => void;
};

/**
 * Actors to be found by any of their names, in groups by kind. The list is part of the page: as a
 * popup of the library's it would hide everything else from screen readers while it is open.
 */
export function ActorFilter({ actors, chosen, onChange }: Props) {
  const [open, setOpen] = useState(false);
  const groups: readonly Group[] = Object.entries(ACTOR_KIND_LABELS)
    .map(([kind, value]) => ({ value, items: actors.filter((actor) => actor.kind === kind) }))
    .filter(({ items }) => items.length > 0);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only watches where the focus goes
    <div
      className="relative"
      onFocus={() => setOpen(true)}
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) setOpen(false);
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !open) return;
        event.stopPropagation();
        setOpen(false);
      }}
    >
      <Combobox.Root
        inline
        open={open}
        multiple
        items={groups}
        value={actors.filter(({ id }) => chosen.includes(id))}
        onValueChange={(items) => onChange(items.length > 0 ? items.map(({ id }) => id) : null)}
        itemToStringLabel={({ name, aliases }: Item) => [name, ...aliases].join(' ')}
        isItemEqualToValue={(a: Item, b: Item) => a.id === b.id}
      >
        <Combobox.Input
          className="field"
          placeholder="Find an actor"
          aria-label="Find an actor to filter by"
          onClick={() => setOpen(true)}
          onInput={() => setOpen(true)}
        />
        <div
          hidden={!open}
          className="absolute top-full left-0 z-20 mt-1 w-72 max-w-[calc(100vw-2rem)] rounded-md border border-line-strong bg-sheet text-xs"
        >
          <Combobox.Empty className="p-2 text-ink-2 empty:hidden">
            No actor of that name.
          </Combobox.Empty>
          <Combobox.List className="max-h-72 overflow-y-auto p-1 empty:hidden">
            {(group: Group) => (
              <Combobox.Group key={group.value} items={group.items}>
                <Combobox.GroupLabel className="label px-2 pt-2">{group.value}</Combobox.GroupLabel>
                <Combobox.Collection>
                  {(actor: Item) => (
                    <Combobox.Item
                      key={actor.id}
                      value={actor}
                      className="flex min-h-6 cursor-pointer justify-between gap-3 rounded px-2 py-1 data-highlighted:bg-river-soft data-selected:font-semibold"
                    >
                      <span>
                        {chosen.includes(actor.id) && '✓ '}
                        {actor.name}
                      </span>
                      <span className="text-ink-2">{actor.count}</span>
                    </Combobox.Item>
                  )}
                </Combobox.Collection>
              </Combobox.Group>
            )}
          </Combobox.List>
        </div>
      </Combobox.Root>
    </div>
  );
}
