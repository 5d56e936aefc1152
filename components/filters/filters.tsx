'use client';

import dynamic from 'next/dynamic';
import { memo, type ReactNode } from 'react';
import { Glyph } from '@/components/chart/glyph';
import { PartBoundary } from '@/components/ui/part-boundary';
import { useRecord } from '@/components/view/record-context';
import { useView, useViewActions } from '@/components/view/view-context';
import { ViewLink } from '@/components/view/view-link';
import type { Facet, Facets } from '@/lib/events/facets';
import { type FilterKey, NO_CHOICE } from '@/lib/events/filter';
import { EVENT_TYPES } from '@/lib/record/vocabulary';
import type { TimeWindow } from '@/lib/time/window';
import { chosenOf, toChoice } from '@/lib/view/choice';
import type { View } from '@/lib/view/grammar';
import { filterValueName } from '@/lib/words/filter-words';
import { DIRECTION_NOTE, TYPE_LABELS } from '@/lib/words/labels';
import { Choices } from './choices';
import { DateFields } from './date-fields';

const ActorFilter = dynamic(
  () => import('./actor-filter.client').then((module) => module.ActorFilter),
  { ssr: false, loading: () => <div className="field" aria-hidden="true" /> },
);

type Props = {
  readonly facets: Facets;
  readonly window: TimeWindow;
};

const NEAR = new Set(['TJ', 'AF']);

/** Every filter. A form, so that most of it also works before and without scripts. */
export const Filters = memo(function Filters({ facets, window }: Props) {
  const { index } = useRecord();
  const { view } = useView();
  const { setView } = useViewActions();
  const nameOf = (key: FilterKey) => (value: string) => filterValueName(index, key, value);
  const slugs = index.provinces.map(({ slug }) => slug);
  const actorIds = index.actors.map(({ id }) => id);
  const countryOf = new Map(index.provinces.map(({ slug, country }) => [slug, country]));
  const isNear = ({ value }: Facet): boolean => NEAR.has(countryOf.get(value) ?? '');
  // The frontier's own places first; what lies far off only on demand.
  const places = [
    ...facets.choices.provinces.filter(isNear),
    ...facets.choices.provinces.filter((facet) => !isNear(facet)),
  ];
  const near = places.filter(isNear).length;
  const themes = [...facets.choices.themes].sort((a, b) => b.count - a.count);
  const countOf = new Map(facets.choices.actors.map(({ value, count }) => [value, count]));
  const killed = view.killed === null ? '' : String(view.killed);
  return (
    <form
      action="/"
      method="get"
      aria-label="Filters"
      className="grid gap-5"
      onSubmit={(event) => event.preventDefault()}
    >
      <div className="flex items-baseline justify-between">
        <h2 id="filters-title" tabIndex={-1} className="font-semibold text-sm outline-none">
          Filters
        </h2>
        <ViewLink to={{ from: null, to: null, period: null, ...NO_CHOICE }}>Reset</ViewLink>
      </div>
      <p className="-mt-3 text-ink-2 text-xs">
        Each number counts events: incidents, and with them strategic developments and context
        records, which are in no total.
      </p>
      <DateFields
        key={`${window.fromMs}-${window.toMs}`}
        name="Dates"
        window={window}
        onSet={(from, to) => setView({ from, to, period: null })}
      />
      <div>
        <Switch
          name="only"
          value="incidents"
          on={view.only !== null}
          count={facets.choices.only[0]?.count ?? 0}
          onChange={(on) => setView({ only: on ? 'incidents' : null })}
        >
          Incidents only
        </Switch>
        <Switch
          name="accounts"
          value="differ"
          on={view.accounts !== null}
          count={facets.choices.accounts[0]?.count ?? 0}
          onChange={(on) => setView({ accounts: on ? 'differ' : null })}
        >
          Accounts differ
        </Switch>
      </div>
      <Choices
        name="types"
        legend="Event type"
        startsWith="all"
        chosen={view.types}
        facets={facets.choices.types}
        onChange={(types) => setView({ types: types as View['types'] })}
        nameOf={nameOf('types')}
        labelOf={(value) => {
          const type = EVENT_TYPES.find((word) => word === value) ?? 'battles';
          return (
            <span className="flex gap-1.5">
              <span className="pt-0.5">
                <Glyph type={type} size={13} />
              </span>
              {TYPE_LABELS[type]}
            </span>
          );
        }}
      />
      <Choices
        name="provinces"
        legend="Place"
        startsWith="all"
        chosen={chosenOf(view.provinces, slugs)}
        facets={places}
        shownFirst={near}
        onChange={(chosen) => setView({ provinces: chosen && toChoice(chosen, slugs) })}
        nameOf={nameOf('provinces')}
        labelOf={nameOf('provinces')}
      />
      <fieldset className="min-w-0">
        <legend className="label mb-1.5">Actor</legend>
        <PartBoundary name="The list of actors">
          <ActorFilter
            actors={index.actors.map((actor) => ({ ...actor, count: countOf.get(actor.id) ?? 0 }))}
            chosen={chosenOf(view.actors, actorIds) ?? []}
            onChange={(chosen) => setView({ actors: chosen && toChoice(chosen, actorIds) })}
          />
        </PartBoundary>
      </fieldset>
      <Choices
        name="direction"
        legend="Across the frontier"
        note={DIRECTION_NOTE}
        startsWith="none"
        chosen={view.direction}
        facets={facets.choices.direction}
        onChange={(direction) => setView({ direction: direction as View['direction'] })}
        nameOf={nameOf('direction')}
        labelOf={nameOf('direction')}
      />
      <label className="grid gap-1">
        <span className="label">People killed</span>
        <select
          name="killed"
          className="field"
          value={killed}
          onChange={({ target: { value } }) =>
            setView({ killed: value === '' ? null : value === 'unknown' ? value : Number(value) })
          }
        >
          <option value="">Any, or not known</option>
          {!facets.choices.killed.some(({ value }) => value === killed) && killed !== '' && (
            <option value={killed}>At least {killed}</option>
          )}
          {facets.choices.killed.map(({ value, count }) => (
            <option key={value} value={value}>
              {value === 'unknown' ? 'No lower figure given' : `At least ${value}`} ({count})
            </option>
          ))}
        </select>
      </label>
      <Choices
        name="confidence"
        legend="Confidence"
        startsWith="none"
        chosen={view.confidence}
        facets={facets.choices.confidence}
        onChange={(confidence) => setView({ confidence: confidence as View['confidence'] })}
        nameOf={nameOf('confidence')}
        labelOf={nameOf('confidence')}
      />
      <Choices
        name="themes"
        legend="Theme"
        startsWith="none"
        chosen={view.themes}
        facets={themes}
        shownFirst={8}
        onChange={(chosen) => setView({ themes: chosen as View['themes'] })}
        nameOf={nameOf('themes')}
        labelOf={nameOf('themes')}
      />
      <noscript>
        <button type="submit" className="button">
          Apply
        </button>
      </noscript>
    </form>
  );
});

type SwitchProps = {
  readonly name: string;
  readonly value: string;
  readonly on: boolean;
  readonly count: number;
  readonly onChange: (on: boolean) => void;
  readonly children: ReactNode;
};

function Switch({ name, value, on, count, onChange, children }: SwitchProps) {
  return (
    <div className="flex min-h-6 items-start justify-between gap-2 py-0.5">
      <label className="flex items-start gap-2 leading-snug">
        <input
          type="checkbox"
          name={name}
          value={value}
          checked={on}
          onChange={(event) => onChange(event.target.checked)}
          className="mt-0.5 size-4 shrink-0 accent-river"
        />
        {children}
      </label>
      <span className="text-ink-2">{count}</span>
    </div>
  );
}
