'use client';

import { type Ref, useId } from 'react';
import { MAIN_BUTTON } from '@/components/ui/main-button';
import { useCopy } from '@/components/ui/use-copy';

type Props = {
  readonly name: string;
  readonly text: string;
  /** What the button says. */
  readonly action: string;
  readonly note?: string;
  readonly rows?: number;
  /** Words for people, and no code or address. */
  readonly isProse?: boolean;
  /** Whether copying it is what the tab is for. */
  readonly isMain?: boolean;
  readonly ref?: Ref<HTMLTextAreaElement>;
};

/** A text to be taken along: shown, so that it can be copied by hand, with a button that copies it. */
export function CopyField(props: Props) {
  const { name, text, action, note, rows = 2, isProse = false, isMain = false, ref } = props;
  const id = useId();
  const { said, copy } = useCopy();
  return (
    <div className="grid min-w-0 gap-1.5">
      <label htmlFor={id} className="label">
        {name}
      </label>
      <textarea
        ref={ref}
        id={id}
        readOnly
        rows={rows}
        className={`field resize-none text-base ${isProse ? 'sm:text-sm' : 'break-all font-mono sm:text-xs'}`}
        value={text}
        onFocus={(event) => event.currentTarget.select()}
      />
      <div className="flex flex-wrap items-center gap-2">
        <button
          type="button"
          className={isMain ? MAIN_BUTTON : 'button'}
          disabled={text === ''}
          onClick={() => copy(text)}
        >
          {action}
        </button>
        <span role="status" className="text-ink-2 text-xs">
          {said}
        </span>
      </div>
      {note && <p className="text-ink-2 text-xs">{note}</p>}
    </div>
  );
}
