'use client';

import { useMemo, useState } from 'react';
import { MAX_NAMES } from '@/lib/embed/parameters';
import { formatEdtf } from '@/lib/words/dates';
import type { Nameable } from './share-subject';

type Props = {
  readonly list: () => readonly Nameable[];
  readonly names: readonly string[];
  readonly onChange: (names: readonly string[]) => void;
};

/** More lines than anybody looks through; the rest is found by its words. */
const SHOWN = 60;

/** Which events a timeline is to name before all others. */
export function NameChoice({ list, names, onChange }: Props) {
  const [words, setWords] = useState('');
  const events = useMemo(list, [list]);
  const found = useMemo(() => {
    const wanted = words.toLowerCase().split(/\s+/).filter(Boolean);
    return events.filter(({ title, date }) => {
      const said = `${title} ${date} ${formatEdtf(date)}`.toLowerCase();
      return wanted.every((word) => said.includes(word));
    });
  }, [events, words]);
  const shown = found.slice(0, SHOWN);
  const isFull = names.length >= MAX_NAMES;
  return (
    <details>
      <summary>Events to name first: {names.length === 0 ? 'none chosen' : names.length}</summary>
      <div className="mt-1 grid gap-1.5">
        <label className="grid gap-1">
          <span className="sr-only">Find an event to name</span>
          <input
            className="field text-base! sm:text-[0.8125rem]!"
            type="search"
            placeholder={`Find among ${events.length}`}
            value={words}
            onChange={({ target }) => setWords(target.value)}
          />
        </label>
        <fieldset className="max-h-48 overflow-y-auto border border-line px-2">
          <legend className="sr-only">Choose events</legend>
          {shown.map(({ id, title, date }) => (
            <label key={id} className="flex min-h-7 items-start gap-2 py-1 pointer-coarse:min-h-11">
              <input
                type="checkbox"
                className="mt-0.5"
                checked={names.includes(id)}
                disabled={isFull && !names.includes(id)}
                onChange={({ target }) =>
                  onChange(target.checked ? [...names, id] : names.filter((one) => one !== id))
                }
              />
              <span>
                {title} <span className="text-ink-2 text-xs">{formatEdtf(date)}</span>
              </span>
            </label>
          ))}
        </fieldset>
        <p className="text-ink-2 text-xs" role="status">
          {isFull
            ? `That is as many as a timeline can be asked for, ${MAX_NAMES}.`
            : found.length > SHOWN
              ? `The first ${SHOWN} of ${found.length}, as they would be named unasked.`
              : `${found.length} found. A name is set where it finds room.`}
        </p>
      </div>
    </details>
  );
}
