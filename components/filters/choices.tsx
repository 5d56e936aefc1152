import { type ReactNode, useState } from 'react';
import type { Facet } from '@/lib/events/facets';

type Props = {
  readonly name: string;
  readonly legend: string;
  /** What the choice means, where its legend does not say. */
  readonly note?: string;
  /** null: no choice made, which lets every event pass. */
  readonly chosen: readonly string[] | null;
  readonly facets: readonly Facet[];
  readonly labelOf: (value: string) => ReactNode;
  readonly nameOf: (value: string) => string;
  /** `all`: no choice stands as every box ticked, and the reader takes away. `none`: no choice
   * stands as no box ticked, and the reader picks. */
  readonly startsWith: 'all' | 'none';
  /** So many are shown; the rest on demand. Those that would leave nothing come last. */
  readonly shownFirst?: number;
  readonly onChange: (chosen: readonly string[] | null) => void;
};

/** The choices of one key as boxes, each with the number of events it would leave. */
export function Choices(props: Props) {
  const { name, legend, note, chosen, facets, labelOf, nameOf, startsWith, onChange } = props;
  const { shownFirst = facets.length } = props;
  const [open, setOpen] = useState(false);
  const all = facets.map(({ value }) => value);
  const ticked = chosen ?? (startsWith === 'all' ? all : []);
  const change = (value: string, on: boolean): void => {
    const next = all.filter((other) => (other === value ? on : ticked.includes(other)));
    if (startsWith === 'all') onChange(next.length === all.length ? null : next);
    else onChange(next.length === 0 ? null : next);
  };
  const isShown = (value: string, at: number): boolean =>
    open || at < shownFirst || (chosen?.includes(value) ?? false);
  const hidden = facets.filter(({ value }, at) => !isShown(value, at)).length;
  return (
    <fieldset className="min-w-0">
      <legend className="label mb-1.5 flex w-full justify-between">
        {legend}
        {chosen && (
          <button
            type="button"
            className="min-h-6 text-river"
            aria-label={`${legend}: every one`}
            onClick={() => onChange(null)}
          >
            All
          </button>
        )}
      </legend>
      {note && <p className="mb-1 text-ink-2 text-xs leading-snug">{note}</p>}
      {facets.map(({ value, count }, at) => (
        <div
          key={value}
          hidden={!isShown(value, at)}
          className="group relative flex min-h-6 items-start gap-2 py-0.5 not-hidden:flex"
        >
          <label className="flex flex-1 items-start gap-2 leading-snug">
            <input
              type="checkbox"
              name={name}
              value={value}
              checked={ticked.includes(value)}
              onChange={(event) => change(value, event.target.checked)}
              className="mt-0.5 size-4 shrink-0 accent-river"
            />
            {labelOf(value)}
          </label>
          {startsWith === 'all' && (
            <button
              type="button"
              aria-label={`Only ${nameOf(value)}`}
              onClick={() => onChange([value])}
              className="absolute top-0 right-7 min-h-6 bg-paper px-1 text-river opacity-0 focus-visible:opacity-100 group-hover:opacity-100"
            >
              only
            </button>
          )}
          <span className={count === 0 ? 'text-ink-3' : 'text-ink-2'}>{count}</span>
        </div>
      ))}
      {(hidden > 0 || open) && facets.length > shownFirst && (
        <button
          type="button"
          className="min-h-6 text-river"
          aria-expanded={open}
          onClick={() => setOpen(!open)}
        >
          {open ? 'Fewer' : `${hidden} more`}
        </button>
      )}
    </fieldset>
  );
}
