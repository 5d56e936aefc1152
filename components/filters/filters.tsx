'use client';

import { memo } from 'react';
import { useRecord } from '@/components/view/record-context';
import { useView, useViewActions } from '@/components/view/view-context';
import type { EventIndex } from '@/lib/events/event-index';
import type { Facets } from '@/lib/events/facets';
import { DIRECTION_CHOICES, isOneOfKey } from '@/lib/events/filter';
import { CONFIDENCES, THEMES } from '@/lib/record/vocabulary';
import { chosenOf, toChoice, toggled } from '@/lib/view/choice';
import type { View } from '@/lib/view/grammar';
import { countedInWords, filterValueName, filterValueNames } from '@/lib/words/filter-words';
import { DIRECTION_NOTE } from '@/lib/words/labels';
import { Choice } from './choice';
import { Choices } from './choices';
import { FilterGroup } from './filter-group';
import { KilledField } from './killed-field';
import { PlaceChoices } from './place-choices';

type Props = {
  readonly facets: Facets;
};

/** The keys that take several words, but for the types: the legend above the chart is their filter. */
type ListKey = 'provinces' | 'actors' | 'themes' | 'direction' | 'confidence';

/** Every filter but that of the types. Nothing chosen is every one, a tap is only that, a second adds. A
 * form, so that most of it also works before and without scripts. */
export const Filters = memo(function Filters({ facets }: Props) {
  const { index } = useRecord();
  const { view } = useView();
  const { setView } = useViewActions();
  const known = wordsOf(index);
  const { themes, direction, confidence } = view;
  const chosen: Readonly<Record<ListKey, readonly string[] | null>> = {
    provinces: chosenOf(view.provinces, known.provinces),
    actors: chosenOf(view.actors, known.actors),
    ...{ themes, direction, confidence },
  };
  const parts = (key: ListKey) => ({
    name: key,
    chosen: chosen[key],
    facets: facets.choices[key],
    nameOf: (value: string) => filterValueName(index, key, value),
    onToggle: (words: readonly string[]) => {
      const next = toggled(chosen[key], words, { known: known[key], isOneOf: isOneOfKey(key) });
      setView(patchOf(key, next, known[key]));
    },
  });
  const names = (key: ListKey) => filterValueNames(index, key, chosen[key] ?? []);
  const aliases = new Map(index.actors.map((actor) => [actor.id, actor.aliases]));
  const alone = (key: 'only' | 'accounts' | 'killed') =>
    view[key] === null ? [] : [filterValueName(index, key, String(view[key]))];
  return (
    <form
      action="/"
      method="get"
      aria-label="Filters"
      className="grid grid-cols-[minmax(0,1fr)]"
      onSubmit={(event) => event.preventDefault()}
    >
      <p className="mb-2 text-ink-2 text-xs">{countedInWords(facets)}</p>
      {/* Without scripts the form keeps the window. */}
      {(['from', 'to', 'period'] as const).map(
        (key) => view[key] && <input key={key} type="hidden" name={key} value={view[key]} />,
      )}
      {view.types && <input type="hidden" name="types" value={view.types.join(',') || 'none'} />}
      <FilterGroup title="Where" chosen={names('provinces')} folds={false}>
        <PlaceChoices {...parts('provinces')} provinces={index.provinces} />
      </FilterGroup>
      <FilterGroup title="Who" chosen={names('actors')}>
        <Choices
          {...parts('actors')}
          search={{ one: 'group', aliasesOf: (id) => aliases.get(id) ?? [] }}
        />
      </FilterGroup>
      <FilterGroup title="Across the frontier" chosen={names('direction')}>
        <Choices {...parts('direction')} note={DIRECTION_NOTE} />
      </FilterGroup>
      <FilterGroup
        title="Theme, killed, evidence"
        chosen={[
          ...names('themes'),
          ...alone('killed'),
          ...names('confidence'),
          ...alone('accounts'),
          ...alone('only'),
        ]}
      >
        <Choice
          name="only"
          value="incidents"
          isOn={view.only !== null}
          count={facets.choices.only[0]?.count ?? 0}
          onToggle={() => setView({ only: view.only ? null : 'incidents' })}
        >
          Incidents only
        </Choice>
        <Choice
          name="accounts"
          value="differ"
          isOn={view.accounts !== null}
          count={facets.choices.accounts[0]?.count ?? 0}
          onToggle={() => setView({ accounts: view.accounts ? null : 'differ' })}
        >
          Accounts differ
        </Choice>
        <p className="label mt-1">How sure</p>
        <Choices {...parts('confidence')} />
        <KilledField
          chosen={view.killed}
          facets={facets.choices.killed}
          onChange={(killed) => setView({ killed })}
        />
        <p className="label mt-2">Theme</p>
        <Choices {...parts('themes')} search={{ one: 'theme' }} />
      </FilterGroup>
      <noscript>
        <button type="submit" className="button">
          Apply
        </button>
      </noscript>
    </form>
  );
});

const wordsOf = ({ provinces, actors }: EventIndex): Record<ListKey, readonly string[]> => ({
  provinces: provinces.map(({ slug }) => slug),
  actors: actors.map(({ id }) => id),
  themes: THEMES,
  direction: DIRECTION_CHOICES,
  confidence: CONFIDENCES,
});

/** The change of the view that says a choice: of long lists by what is left out, where that is less. */
const patchOf = (
  key: ListKey,
  next: readonly string[] | null,
  known: readonly string[],
): Partial<View> => ({
  [key]: next && (key === 'provinces' || key === 'actors') ? toChoice(next, known) : next,
});
