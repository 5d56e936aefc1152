import { useId, useState } from 'react';
import { isoDay, parseDay } from '@/lib/time/day';
import type { TimeWindow } from '@/lib/time/window';

type Props = {
  readonly name: string;
  readonly window: TimeWindow;
  /** First and last day, YYYY-MM-DD. */
  readonly onSet: (from: string, to: string) => void;
};

/** A span typed in as days, months or years. */
export function DateFields({ name, window, onSet }: Props) {
  const errorId = useId();
  const [texts, setTexts] = useState({ from: isoDay(window.fromMs), to: isoDay(window.toMs) });
  const [error, setError] = useState<string | null>(null);
  const apply = (): void => {
    const from = parseDay(texts.from, 'from');
    const to = parseDay(texts.to, 'to');
    if (!from || !to) {
      setError(
        `“${from ? texts.to : texts.from}” is not a date. Type a year, 1997, a month, 1997-06, or a day, 1997-06-27.`,
      );
    } else if (from > to) {
      setError(`It would end (${to}) before it begins (${from}).`);
    } else {
      setError(null);
      onSet(from, to);
    }
  };
  return (
    <fieldset className="min-w-0">
      <legend className="sr-only">{name}</legend>
      <div className="grid grid-cols-2 gap-2">
        {(['from', 'to'] as const).map((side) => (
          <label key={side} className="text-ink-2 text-xs">
            {side === 'from' ? 'From' : 'To'}
            <input
              name={side}
              className="field"
              inputMode="numeric"
              autoComplete="off"
              value={texts[side]}
              aria-invalid={error !== null}
              aria-describedby={error ? errorId : undefined}
              onChange={(event) => setTexts({ ...texts, [side]: event.target.value })}
              onKeyDown={(event) => event.key === 'Enter' && apply()}
            />
          </label>
        ))}
      </div>
      {error && (
        <p
          id={errorId}
          role="alert"
          className="mt-1 text-battles text-xs"
          style={{ color: 'var(--battles)' }}
        >
          {error}
        </p>
      )}
      <button type="button" className="button mt-2" onClick={apply}>
        Set dates
      </button>
    </fieldset>
  );
}
