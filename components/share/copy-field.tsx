'use client';

import { useId } from 'react';
import { useCopy } from '@/components/ui/use-copy';

type Props = {
  readonly name: string;
  readonly text: string;
  readonly note?: string;
  readonly isLong?: boolean;
};

/** A text to be taken along: shown, so that it can be copied by hand, with a button that copies it. */
export function CopyField({ name, text, note, isLong = false }: Props) {
  const id = useId();
  const { said, copy } = useCopy();
  return (
    <div className="min-w-0">
      <div className="mb-1 flex items-center gap-2">
        <label htmlFor={id} className="label mr-auto">
          {name}
        </label>
        <span role="status" className="text-ink-2 text-xs">
          {said}
        </span>
        <button type="button" className="button" onClick={() => copy(text)}>
          Copy<span className="sr-only"> {name}</span>
        </button>
      </div>
      <textarea
        id={id}
        readOnly
        rows={isLong ? 5 : 2}
        className="field resize-y break-all font-mono text-xs"
        value={text}
        onFocus={(event) => event.currentTarget.select()}
      />
      {note && <p className="text-ink-2 text-xs">{note}</p>}
    </div>
  );
}
