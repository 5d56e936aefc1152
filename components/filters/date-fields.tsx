import { useState } from 'react';
import type { SetView } from '@/components/dashboard/use-view';
import type { TimeWindow } from '@/lib/events/select';
import { parseDay } from '@/lib/url/view';

/** The window typed in as days, months or years. */
export function DateFields({ window, setView }: { window: TimeWindow; setView: SetView }) {
  const iso = (ms: number): string => new Date(ms).toISOString().slice(0, 10);
  const [texts, setTexts] = useState({ from: iso(window.fromMs), to: iso(window.toMs) });
  const [error, setError] = useState<string | null>(null);
  const apply = (): void => {
    const from = parseDay(texts.from, 'from');
    const to = parseDay(texts.to, 'to');
    if (!from || !to) {
      setError(
        `“${from ? texts.to : texts.from}” is not a date. Type a year, 1997, a month, 1997-06, or a day, 1997-06-27.`,
      );
    } else if (from > to) {
      setError(`The window would end (${to}) before it begins (${from}).`);
    } else {
      setError(null);
      setView({ from, to, period: null });
    }
  };
  return (
    <fieldset className="min-w-0">
      <legend className="label mb-1.5">Dates</legend>
      <div className="grid grid-cols-2 gap-2">
        {(['from', 'to'] as const).map((side) => (
          <label key={side} className="text-ink-2 text-xs">
            {side === 'from' ? 'From' : 'To'}
            <input
              name={side}
              className="field px-1 text-xs"
              inputMode="numeric"
              autoComplete="off"
              value={texts[side]}
              aria-invalid={error !== null}
              aria-describedby={error ? 'dates-error' : undefined}
              onChange={(event) => setTexts({ ...texts, [side]: event.target.value })}
              onKeyDown={(event) => event.key === 'Enter' && apply()}
            />
          </label>
        ))}
      </div>
      {error && (
        <p
          id="dates-error"
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
