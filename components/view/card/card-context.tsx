'use client';

import dynamic from 'next/dynamic';
import {
  createContext,
  type ReactNode,
  useContext,
  useEffect,
  useMemo,
  useSyncExternalStore,
} from 'react';
import { PartBoundary } from '@/components/ui/part-boundary';
import { type Card, type CardStore, createCardStore } from './card-store';

const loadLayer = () => import('./card-layer.client');

/** Comes when the first card is wanted. */
const CardLayer = dynamic(() => loadLayer().then((module) => module.CardLayer), { ssr: false });

const CardContext = createContext<CardStore>(createCardStore());

/** The one card that opens beside whatever is pointed at, for every part inside. */
export function CardProvider({ children }: { readonly children: ReactNode }) {
  const store = useMemo((): CardStore => {
    const own = createCardStore();
    // While the pointer rests its script is under way. Where it does not arrive there is no card.
    const show: CardStore['show'] = (...card) => {
      loadLayer().catch(() => undefined);
      own.show(...card);
    };
    return { ...own, show };
  }, []);
  return (
    <CardContext value={store}>
      {children}
      <CardOutlet store={store} />
    </CardContext>
  );
}

/** Shows and hides the card. The same object for the life of the page. */
export const useCard = (): Card => useContext(CardContext);

const nothing = (): null => null;

function CardOutlet({ store }: { readonly store: CardStore }) {
  const shown = useSyncExternalStore(store.subscribe, store.get, nothing);
  useEffect(() => {
    const listeners = new AbortController();
    const options = { capture: true, signal: listeners.signal };
    const onPress = ({ target }: PointerEvent): void => {
      if (!(target instanceof Element && target.closest('[data-card]'))) store.press(true);
    };
    const onRelease = (): void => store.press(false);
    // A key that does something opens or closes something of its own; a card about to open would come
    // between. Those that move the focus bring the next card.
    const onKey = ({ key, target }: KeyboardEvent): void => {
      const isOnCard = target instanceof Element && target.closest('[data-card]');
      const moves = /^(Arrow|Tab|Home|End|Escape|Shift)/.test(key);
      if (!moves && !isOnCard) store.dismiss();
    };
    addEventListener('keydown', onKey, options);
    addEventListener('pointerdown', onPress, options);
    addEventListener('pointerup', onRelease, options);
    addEventListener('pointercancel', onRelease, options);
    return () => listeners.abort();
  }, [store]);
  return (
    shown && (
      <PartBoundary name={null}>
        <CardLayer card={shown} store={store} />
      </PartBoundary>
    )
  );
}
