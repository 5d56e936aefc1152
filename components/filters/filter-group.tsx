import { type ReactNode, useState } from 'react';

type Props = {
  readonly title: string;
  /** The names of what is chosen in it: they stand beside its title, folded or not. */
  readonly chosen: readonly string[];
  readonly startsOpen?: boolean;
  readonly children: ReactNode;
};

/** One key of the filter, to be unfolded. It starts unfolded where something is chosen in it, and is
 * the reader’s from then on. */
export function FilterGroup({ title, chosen, startsOpen = false, children }: Props) {
  const [open] = useState(startsOpen || chosen.length > 0);
  return (
    <details open={open} className="group border-line border-t">
      <summary className="flex list-none items-baseline gap-1.5 py-1.5 pointer-coarse:min-h-11 pointer-coarse:items-center">
        <span aria-hidden="true" className="w-2 text-ink-2 group-open:rotate-90">
          ›
        </span>
        <span className="label">{title}</span>
        {chosen.length > 0 && (
          <span className="ml-auto max-w-1/2 truncate text-river text-xs">
            <span className="sr-only">chosen: </span>
            {chosen.join(', ')}
          </span>
        )}
      </summary>
      <fieldset className="min-w-0 pb-2">
        <legend className="sr-only">{title}</legend>
        {children}
      </fieldset>
    </details>
  );
}
