'use client';

import { Autocomplete } from '@base-ui/react/autocomplete';
import { Dialog } from '@base-ui/react/dialog';
import { useSuspenseQuery } from '@tanstack/react-query';
import { usePathname, useRouter } from 'next/navigation';
import { useQueryStates } from 'nuqs';
import { type RefObject, Suspense, useDeferredValue, useMemo, useRef, useState } from 'react';
import { Glyph } from '@/components/chart/glyph';
import { useClosable } from '@/components/ui/closables';
import { RetryBoundary } from '@/components/ui/retry-boundary';
import { setNotice } from '@/components/view/notice';
import { valueAt } from '@/lib/events/column';
import type { Row } from '@/lib/events/event-index';
import { cutQuery } from '@/lib/events/filter';
import type { Hit } from '@/lib/events/search';
import { typeOf } from '@/lib/events/select';
import { indexQuery, searchQuery } from '@/lib/fetch/queries';
import { today } from '@/lib/time/day';
import { toFilter } from '@/lib/view/facts';
import { type View, viewParsers } from '@/lib/view/grammar';
import { viewHref } from '@/lib/view/href';
import { settleView } from '@/lib/view/read';
import { widenFor } from '@/lib/view/widen';
import { boundsOf, windowOf } from '@/lib/view/window';
import { formatEdtf } from '@/lib/words/dates';
import { QUERY_CUT } from '@/lib/words/filter-words';
import { formatCount } from '@/lib/words/numbers';
import { widenedInWords } from '@/lib/words/widen-words';

const SHOWN = 30;

type Props = {
  readonly indexUrl: string;
  readonly searchUrl: string;
  readonly open: boolean;
  readonly onClose: () => void;
  /** Takes the focus when nothing was chosen; an event that was chosen takes it itself. */
  readonly returnTo: RefObject<HTMLElement | null>;
};

export function SearchDialog({ open, onClose, returnTo, ...urls }: Props) {
  const isChosen = useRef(false);
  const [typed, setTyped] = useState<ReturnType<typeof cutQuery>>({ text: '', rest: null });
  const setText = (text: string): void => setTyped(cutQuery(text));
  const written = { text: typed.text, isCut: typed.rest !== null, onText: setText };
  const close = (chosen = false): void => {
    isChosen.current = chosen;
    setText('');
    onClose();
  };
  useClosable(open, close, { whileTyping: true });
  return (
    <Dialog.Root open={open} onOpenChange={(isOpen) => !isOpen && close()}>
      <Dialog.Portal>
        <Dialog.Backdrop className="fixed inset-0 z-40 bg-ink/20" />
        <Dialog.Popup
          finalFocus={() => (isChosen.current ? false : returnTo.current)}
          className="fixed inset-x-0 top-0 z-50 mx-auto flex max-h-dvh w-full max-w-2xl flex-col border border-line-strong bg-sheet text-ink text-xs sm:top-[8vh] sm:max-h-[80vh] sm:rounded-md"
        >
          <Dialog.Title className="sr-only">Search the record</Dialog.Title>
          <RetryBoundary className="p-4 pr-16">
            <Suspense fallback={<Waiting {...written} />}>
              <Finder {...urls} {...written} onChosen={() => close(true)} />
            </Suspense>
          </RetryBoundary>
          <Dialog.Close className="button absolute top-3 right-3" aria-label="Close the search">
            ✕
          </Dialog.Close>
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}

type TextProps = {
  readonly text: string;
  /** More was typed than is searched for. */
  readonly isCut: boolean;
  readonly onText: (text: string) => void;
};

const focusOn = (input: HTMLInputElement | null): void => input?.focus();

/** Takes what the reader types already while the search is on its way. */
function Waiting({ text, onText }: TextProps) {
  return (
    <div className="p-3 pr-16">
      <input
        ref={focusOn}
        className="field"
        aria-label="Search events, places and groups"
        value={text}
        onChange={(event) => onText(event.target.value)}
      />
      <p className="pt-2 text-ink-2">The search is on its way …</p>
    </div>
  );
}

type Item = Hit | 'all';

type FinderProps = TextProps &
  Pick<Props, 'indexUrl' | 'searchUrl'> & { readonly onChosen: () => void };

function Finder({ indexUrl, searchUrl, onChosen, text, isCut, onText }: FinderProps) {
  const { data: index } = useSuspenseQuery(indexQuery(indexUrl));
  const { data: search } = useSuspenseQuery(searchQuery(searchUrl, index));
  // Typing never waits for the results.
  const query = useDeferredValue(text);
  const items = useMemo((): readonly Item[] => {
    const hits = search.hits(query, SHOWN);
    return hits.length === 0 ? [] : [...hits, 'all'];
  }, [search, query]);
  const count = useMemo(() => search.rows(query).size, [search, query]);
  const [params, setParams] = useQueryStates(viewParsers, { scroll: false, history: 'push' });
  const isDashboard = usePathname() === '/';
  const router = useRouter();
  const go = (patch: Partial<View>): void => {
    onChosen();
    if (isDashboard) void setParams(patch);
    else router.push(viewHref(patch));
  };
  const openEvent = (row: Row): void => {
    const event = valueAt(index.ids, row);
    if (!isDashboard) {
      go({ event });
      return;
    }
    const bounds = boundsOf(index.coverage, today());
    const { view } = settleView(params, index, bounds);
    const filter = toFilter(index, view, () => search);
    const window = windowOf(view, index.periods, bounds);
    const widening = widenFor(index, { filter, window, bounds }, row);
    const text = widenedInWords(index, filter, widening);
    setNotice(text === null ? null : { text, event });
    go({ ...widening.patch, event });
  };
  const choose = (item: Item): void => {
    if (item !== 'all') {
      openEvent(item.row);
      return;
    }
    setNotice(null);
    go({ q: query.trim(), event: null, from: null, to: null, period: null });
  };
  return (
    <Autocomplete.Root
      open
      inline
      items={items}
      mode="none"
      value={text}
      onValueChange={onText}
      autoHighlight="always"
      itemToStringValue={() => text}
    >
      <div className="p-3 pr-16">
        <Autocomplete.Input
          ref={focusOn}
          className="field"
          aria-label="Search events, places and groups"
          placeholder="Panj, Пяндж, drone, Rahmon …"
        />
      </div>
      <p role="status" className="px-3 pb-2 text-ink-2">
        {isCut && `${QUERY_CUT} `}
        {query.trim() === ''
          ? 'Titles, places, actors and what the record tells, in any of their spellings.'
          : count === 0
            ? 'Nothing found. Try fewer or other words; the search forgives slips in longer ones.'
            : `${formatCount(count, 'event')} found${count > SHOWN ? `, the best ${SHOWN} shown` : ''}.`}
      </p>
      <Autocomplete.List className="overflow-y-auto border-line border-t empty:hidden">
        {(item: Item) =>
          item === 'all' ? (
            <Autocomplete.Item
              key="all"
              value={item}
              className="sticky bottom-0 cursor-pointer border-line border-t bg-sheet px-3 py-2.5 font-semibold text-river data-highlighted:bg-river-soft"
              onClick={() => choose(item)}
            >
              Show {formatCount(count, 'event')} on the timeline
            </Autocomplete.Item>
          ) : (
            <Autocomplete.Item
              key={item.row}
              value={item}
              className="grid cursor-pointer grid-cols-[18px_1fr] gap-1.5 border-line border-b px-3 py-2 data-highlighted:bg-river-soft"
              onClick={() => choose(item)}
            >
              <span className="pt-0.5">
                <Glyph type={typeOf(index, item.row)} size={13} />
              </span>
              <span className="min-w-0">
                <span className="block font-text text-[0.9375rem] leading-snug">
                  {index.titles[item.row]}
                </span>
                <span className="block text-ink-2">
                  {formatEdtf(valueAt(index.dates, item.row))}
                  {item.field !== 'title' && (
                    <>
                      {' · '}
                      {item.before}
                      <mark className="bg-river-soft text-ink">{item.match}</mark>
                      {item.after}
                    </>
                  )}
                </span>
              </span>
            </Autocomplete.Item>
          )
        }
      </Autocomplete.List>
    </Autocomplete.Root>
  );
}
