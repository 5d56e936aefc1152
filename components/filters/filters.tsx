'use client';

import { memo, type ReactNode, useState } from 'react';
import type { SetView } from '@/components/dashboard/use-view';
import { Glyph } from '@/components/timeline/glyph';
import type { EventIndex } from '@/lib/events/event-index';
import type { Facets } from '@/lib/events/facets';
import type { TimeWindow } from '@/lib/events/select';
import { EVENT_TYPES } from '@/lib/events/vocabulary';
import { provinceName, TYPE_LABELS } from '@/lib/format/labels';
import { parseDay, type View } from '@/lib/url/view';

type Props = {
  readonly index: EventIndex;
  readonly view: View;
  readonly setView: SetView;
  readonly facets: Facets;
  readonly window: TimeWindow;
};

/** Filters by dates, type and place. A form, so that it also works before and without scripts. */
export const Filters = memo(function Filters({ index, view, setView, facets, window }: Props) {
  const provinces = index.provinces.map(({ slug }) => slug);
  return (
    <form
      action="/"
      method="get"
      aria-label="Filters"
      className="grid gap-5"
      onSubmit={(event) => event.preventDefault()}
    >
      <div className="flex items-baseline justify-between">
        <h2 className="font-semibold text-sm">Filters</h2>
        <a
          href="/"
          onClick={(event) => {
            event.preventDefault();
            setView({ from: null, to: null, period: null, types: null, provinces: null });
          }}
        >
          Reset
        </a>
      </div>
      <Dates key={`${window.fromMs}-${window.toMs}`} window={window} setView={setView} />
      <Choices
        name="types"
        legend="Event type"
        chosen={view.types}
        all={EVENT_TYPES}
        onChange={(types) => setView({ types })}
        choices={facets.types.map(({ value, count }) => ({
          value,
          count,
          label: (
            <span className="flex gap-1.5">
              <span className="pt-0.5">
                <Glyph type={value} size={13} />
              </span>
              {TYPE_LABELS[value]}
            </span>
          ),
        }))}
      />
      <Choices
        name="provinces"
        legend="Place"
        chosen={view.provinces}
        all={provinces}
        onChange={(chosen) => setView({ provinces: chosen })}
        choices={facets.provinces.map(({ value, count }, i) => {
          const entry = index.provinces[i];
          return { value, count, label: entry ? provinceName(entry.name, entry.country) : value };
        })}
      />
      <noscript>
        <button type="submit" className="button">
          Apply
        </button>
      </noscript>
    </form>
  );
});

type ChoicesProps<Value extends string> = {
  readonly name: string;
  readonly legend: string;
  readonly chosen: readonly Value[] | null;
  readonly all: readonly Value[];
  readonly choices: readonly { value: Value; count: number; label: ReactNode }[];
  readonly onChange: (chosen: readonly Value[] | null) => void;
};

function Choices<Value extends string>(props: ChoicesProps<Value>) {
  const { name, legend, chosen, all, choices, onChange } = props;
  const now = chosen ?? all;
  return (
    <fieldset className="min-w-0">
      <legend className="label mb-1.5 flex w-full justify-between">
        {legend}
        {chosen && (
          <button type="button" className="text-river" onClick={() => onChange(null)}>
            All
          </button>
        )}
      </legend>
      {choices.map(({ value, count, label }) => (
        <div key={value} className="group relative flex min-h-6 items-start gap-2 py-0.5">
          <label className="flex flex-1 items-start gap-2 leading-snug">
            <input
              type="checkbox"
              name={name}
              value={value}
              checked={now.includes(value)}
              onChange={(event) => {
                const next = event.target.checked
                  ? all.filter((other) => other === value || now.includes(other))
                  : now.filter((other) => other !== value);
                onChange(next.length === all.length ? null : next);
              }}
              className="mt-0.5 size-4 shrink-0 accent-river"
            />
            {label}
          </label>
          <button
            type="button"
            aria-label={`Only ${value.replaceAll('-', ' ')}`}
            onClick={() => onChange([value])}
            className="absolute top-0 right-7 min-h-6 bg-paper px-1 text-river opacity-0 focus-visible:opacity-100 group-hover:opacity-100"
          >
            only
          </button>
          <span className="text-ink-2">{count}</span>
        </div>
      ))}
    </fieldset>
  );
}

function Dates({ window, setView }: { window: TimeWindow; setView: SetView }) {
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
