import {
  type FocusEvent,
  type KeyboardEvent,
  type RefObject,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import { useRoving } from '@/components/ui/use-roving';
import type { Facet } from '@/lib/events/facets';
import { findChoices } from '@/lib/words/choice-search';
import { Choice } from './choice';

type Props = {
  readonly name: string;
  /** What the choice means, where its name does not say. */
  readonly note?: string;
  readonly chosen: readonly string[] | null;
  readonly facets: readonly Facet[];
  readonly nameOf: (value: string) => string;
  /** Where there are many: what to call one, and by what else than its name it is found. */
  readonly search?: {
    readonly one: string;
    readonly aliasesOf?: (value: string) => readonly string[];
  };
  readonly onToggle: (words: readonly string[]) => void;
};

/** So many of a long list are shown before something is asked for. */
const SHOWN_FIRST = 8;

/**
 * The choices of one key as boxes. Nothing ticked is every one. Of many, those chosen stand first, then
 * those that most events have; the rest is found by its names. All boxes are one tab stop.
 */
export function Choices({ name, note, chosen, facets, nameOf, search, onToggle }: Props) {
  const [words, setWords] = useState('');
  const [open, setOpen] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  const roving = useRoving(box);
  const kept = useKeptFocus(box);
  const isOn = (value: string): boolean => chosen?.includes(value) ?? false;
  const ranked = search
    ? [...facets].sort((a, b) => Number(isOn(b.value)) - Number(isOn(a.value)) || b.count - a.count)
    : facets;
  const matching = findChoices(ranked, words, ({ value }) => [
    nameOf(value),
    ...(search?.aliasesOf?.(value) ?? []),
  ]);
  const isLong = search !== undefined && words === '' && ranked.length > SHOWN_FIRST;
  const shown =
    isLong && !open
      ? matching.filter(({ value }, at) => at < SHOWN_FIRST || isOn(value))
      : matching;
  const hidden = matching.length - shown.length;
  const onSearchKey = (event: KeyboardEvent): void => {
    const [first] = matching;
    if (event.key === 'ArrowDown') {
      event.preventDefault();
      box.current?.querySelector('input')?.focus();
    } else if (event.key === 'Enter') {
      event.preventDefault();
      if (words === '' || !first) return;
      onToggle([first.value]);
      setWords('');
    }
  };
  return (
    <>
      {note && <p className="mb-1 text-ink-2 text-xs leading-snug">{note}</p>}
      {search && (
        <input
          type="search"
          className="field mb-1"
          placeholder={`Find a ${search.one}`}
          aria-label={`Find a ${search.one}; Enter chooses the first`}
          autoComplete="off"
          value={words}
          onChange={(event) => setWords(event.target.value)}
          onKeyDown={onSearchKey}
        />
      )}
      <div ref={box} {...roving} {...kept}>
        {shown.map(({ value, count }) => (
          <Choice
            key={value}
            name={name}
            value={value}
            count={count}
            isOn={isOn(value)}
            onToggle={() => onToggle([value])}
          >
            {nameOf(value)}
          </Choice>
        ))}
        {isLong && (
          <button
            type="button"
            className="min-h-6 text-river pointer-coarse:min-h-11"
            aria-expanded={open}
            onClick={() => setOpen(!open)}
          >
            {open ? 'Fewer' : `${hidden} more`}
          </button>
        )}
      </div>
      {search && matching.length === 0 && (
        <p className="text-ink-2">No {search.one} of that name.</p>
      )}
    </>
  );
}

/** A box that moves among the others as it is ticked loses the focus with its place, without a word of
 * it: it takes the focus back. */
function useKeptFocus(box: RefObject<HTMLElement | null>) {
  const value = useRef<string | null>(null);
  useLayoutEffect(() => {
    if (value.current === null || document.activeElement !== document.body) return;
    const boxes = box.current?.querySelectorAll('input') ?? [];
    [...boxes].find((input) => input.value === value.current)?.focus({ preventScroll: true });
  });
  return {
    onFocusCapture: ({ target }: FocusEvent) => {
      value.current = target instanceof HTMLInputElement ? target.value : null;
    },
    onBlurCapture: () => {
      value.current = null;
    },
  };
}
