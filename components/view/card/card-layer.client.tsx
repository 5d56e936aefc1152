'use client';

import { PreviewCard } from '@base-ui/react/preview-card';
import { useEffect, useId } from 'react';
import { useClosable } from '@/components/ui/closables';
import { CardBody } from './card-body';
import type { CardStore, ShownCard } from './card-store';

type Props = { readonly card: ShownCard; readonly store: CardStore };

/** The card in its place: beside what it is of, on the screen wherever that is, and so that the pointer
 * can move onto it (WCAG 1.4.13). */
export function CardLayer({ card, store }: Props) {
  const { anchor, content, side } = card;
  const id = useId();
  useClosable(true, store.dismiss, { whileTyping: true });
  useEffect(() => {
    if (!(anchor instanceof Element)) return;
    anchor.setAttribute('aria-describedby', id);
    return () => anchor.removeAttribute('aria-describedby');
  }, [anchor, id]);
  return (
    <PreviewCard.Root open onOpenChange={(isOpen) => !isOpen && store.dismiss()}>
      <PreviewCard.Portal>
        <PreviewCard.Positioner
          anchor={anchor}
          side={side}
          sideOffset={6}
          collisionPadding={8}
          className="z-50 print:hidden"
        >
          <PreviewCard.Popup
            id={id}
            data-card=""
            className="w-72 max-w-[calc(100vw-16px)] rounded-md border border-line-strong bg-sheet px-3 py-2 text-ink text-xs shadow-md"
            onPointerEnter={store.keep}
            onPointerLeave={store.hide}
            onFocus={store.keep}
            onBlur={store.hide}
          >
            <CardBody content={content} onOpened={store.dismiss} />
          </PreviewCard.Popup>
        </PreviewCard.Positioner>
      </PreviewCard.Portal>
    </PreviewCard.Root>
  );
}
