import { type ReactNode, useState } from 'react';

type Props = {
  readonly title: string;
  /** The names of what is chosen in it: they stand beside its title, folded or not. */
  readonly chosen: readonly string[];
  /** Whether it is folded at first; what has no fold is there at once. */
  readonly folds?: boolean;
  readonly children: ReactNode;
};

/** One part of the filter. What folds starts unfolded where something is chosen in it, and is the
 * reader’s from then on. */
export function FilterGroup({ title, chosen, folds = true, children }: Props) {
  const [open] = useState(chosen.length > 0);
  const names = chosen.length > 0 && (
    <span className="ml-auto max-w-1/2 truncate text-river text-xs">
      <span className="sr-only">chosen: </span>
      {chosen.join(', ')}
    </span>
  );
  if (!folds) {
    return (
      <div className="border-line border-t">
        <fieldset className="min-w-0 pb-2">
          <legend className="flex w-full items-baseline gap-1.5 py-1.5">
            <span className="label">{title}</span> {names}
          </legend>
          {children}
        </fieldset>
      </div>
    );
  }
  return (
    <details open={open} className="group min-w-0 border-line border-t">
      <summary className="flex list-none items-baseline gap-1.5 py-1.5 pointer-coarse:min-h-11 pointer-coarse:items-center">
        <span aria-hidden="true" className="w-2 text-ink-2 group-open:rotate-90">
          ›
        </span>
        <span className="label">{title}</span> {names}
      </summary>
      <fieldset className="min-w-0 pb-2">
        <legend className="sr-only">{title}</legend>
        {children}
      </fieldset>
    </details>
  );
}
