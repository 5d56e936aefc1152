'use client';

import { createContext, type ReactNode, useContext, useDeferredValue, useMemo } from 'react';
import type { View } from '@/lib/view/grammar';
import type { SetView } from './use-address';

/** The view on screen and the links that lead from it; another object with every change. */
export type ShownView = {
  readonly view: View;
  /** The link to this view with some keys changed. */
  readonly hrefOf: (patch: Partial<View>) => string;
  /** The link that opens an event in this view. The same function as long as it leads to the same. */
  readonly eventHref: (id: string) => string;
};

/** What changes the view. The same object for the life of the page, so that what only acts is not
 * drawn anew with every change. */
export type ViewActions = {
  readonly setView: SetView;
  /** Opens an event; null closes it. `from` takes the focus back then: what has it now, where none is given. */
  readonly open: (id: string | null, from?: Element | null) => void;
  /** Fetches the evidence of an event that the reader rests on; a frame fetches none. */
  readonly prefetch: ((id: string) => void) | null;
};

const ViewContext = createContext<ShownView | null>(null);
const ActionsContext = createContext<ViewActions | null>(null);

type Props = ShownView & ViewActions & { readonly children: ReactNode };

/** The view and what changes it, for every part inside. */
export function ViewProvider(props: Props) {
  const { view, hrefOf, eventHref, setView, open, prefetch, children } = props;
  const shown = useMemo(() => ({ view, hrefOf, eventHref }), [view, hrefOf, eventHref]);
  const actions = useMemo(() => ({ setView, open, prefetch }), [setView, open, prefetch]);
  return (
    <ActionsContext value={actions}>
      <ViewContext value={shown}>{children}</ViewContext>
    </ActionsContext>
  );
}

/** For what lists: inside, the view follows one step behind, so that the picture never waits. */
export function DeferredView({ children }: { readonly children: ReactNode }) {
  return <ViewContext value={useDeferredValue(useView())}>{children}</ViewContext>;
}

/** @throws Error outside of a `ViewProvider`. */
export function useView(): ShownView {
  const shown = useContext(ViewContext);
  if (!shown) throw new Error('There is no view here: put the part inside a ViewProvider.');
  return shown;
}

/** @throws Error outside of a `ViewProvider`. */
export function useViewActions(): ViewActions {
  const actions = useContext(ActionsContext);
  if (!actions) throw new Error('Nothing to act on here: put the part inside a ViewProvider.');
  return actions;
}
