import { Autocomplete } from '@base-ui/react/autocomplete';
import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { useDeferredValue, useMemo, useState } from 'react';
import { useIntent } from '@/components/view/use-intent';
import { valueAt } from '@/lib/events/column';
import {
  type Result,
  type ResultGroup,
  searchOffers,
  searchResults,
} from '@/lib/events/search/results';
import { eventDetailQuery, indexQuery, searchQuery } from '@/lib/fetch/queries';
import { foundInWords, QUERY_CUT, RESULT_LABELS, SEARCH_LABEL } from '@/lib/words/search-words';
import { ResultLine } from './result-line';
import { useChoice } from './use-choice';

type Props = {
  readonly indexUrl: string;
  readonly searchUrl: string;
  readonly detailsBase: string;
  readonly text: string;
  /** More was typed than is searched for. */
  readonly isCut: boolean;
  readonly onText: (text: string) => void;
  readonly onChosen: (result: Result) => void;
};

export const focusOn = (input: HTMLInputElement | null): void => input?.focus();

/** The field and what it finds: a list that the arrows go through and Enter chooses from. */
export function Finder(props: Props) {
  const { indexUrl, searchUrl, detailsBase, text, isCut, onText, onChosen } = props;
  const { data: index } = useSuspenseQuery(indexQuery(indexUrl));
  const { data: search } = useSuspenseQuery(searchQuery(searchUrl, index));
  // Typing never waits for the results.
  const query = useDeferredValue(text).trim();
  const found = useMemo(() => search.find(query), [search, query]);
  const groups = useMemo((): readonly ResultGroup[] => {
    const results = query === '' ? [] : searchResults(search, query);
    return results.length > 0 ? results : searchOffers(index);
  }, [search, index, query]);
  // Base UI wants a key named `value` on what it takes for a group.
  const items = useMemo(() => groups.map((group) => ({ ...group, value: group.id })), [groups]);
  const choose = useChoice(index, search, query, onChosen);
  const client = useQueryClient();
  const [pointed, setPointed] = useState<string | null>(null);
  useIntent(pointed, (id) => void client.prefetchQuery(eventDetailQuery(detailsBase, id)));
  return (
    <Autocomplete.Root
      open
      inline
      items={items}
      mode="none"
      value={text}
      onValueChange={onText}
      autoHighlight={query === '' ? false : 'always'}
      itemToStringValue={() => text}
      onItemHighlighted={(item: Result | undefined, { reason }) =>
        // The first is highlighted while the reader types: that is not pointing.
        setPointed(
          item?.kind === 'event' && reason !== 'none' ? valueAt(index.ids, item.hit.row) : null,
        )
      }
    >
      <div className="p-3 pr-16">
        <Autocomplete.Input
          ref={focusOn}
          className="field"
          aria-label={SEARCH_LABEL}
          placeholder="December 2025, Пяндж, drone, peace deal …"
        />
      </div>
      <p role="status" className="px-3 pb-2 text-ink-2">
        {isCut && `${QUERY_CUT} `}
        {foundInWords(query, found)}
      </p>
      <Autocomplete.List className="overflow-y-auto border-line border-t empty:hidden">
        {({ id, items: own }: ResultGroup) => (
          <Autocomplete.Group
            key={id}
            items={own}
            className={id === 'all' ? 'sticky bottom-0 border-line border-t bg-sheet' : ''}
          >
            {RESULT_LABELS[id] !== '' && (
              <Autocomplete.GroupLabel className="label block px-3 pt-3 pb-1">
                {RESULT_LABELS[id]}
              </Autocomplete.GroupLabel>
            )}
            <Autocomplete.Collection>
              {(item: Result) => (
                <Autocomplete.Item
                  key={keyOf(item)}
                  value={item}
                  className="grid min-h-11 cursor-pointer grid-cols-[18px_1fr] content-center gap-1.5 px-3 py-1.5 data-highlighted:bg-river-soft sm:min-h-8"
                  onClick={() => choose(item)}
                >
                  <ResultLine index={index} result={item} />
                </Autocomplete.Item>
              )}
            </Autocomplete.Collection>
          </Autocomplete.Group>
        )}
      </Autocomplete.List>
    </Autocomplete.Root>
  );
}

function keyOf(result: Result): string {
  switch (result.kind) {
    case 'date':
      return `${result.date.from}/${result.date.to}/${result.date.words ?? ''}`;
    case 'event':
      return String(result.hit.row);
    case 'actor':
      return `actor:${result.topic.actor.id}`;
    case 'place':
      return `place:${result.topic.place.id}`;
    case 'period':
      return `period:${result.period.id}`;
    case 'claim':
      return `claim:${result.claim.id}`;
    default:
      return 'all';
  }
}
