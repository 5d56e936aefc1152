import { Dialog } from '@base-ui/react/dialog';
import { type RefObject, Suspense, useRef, useState } from 'react';
import { useClosable } from '@/components/ui/closables';
import { RetryBoundary } from '@/components/ui/retry-boundary';
import { cutQuery } from '@/lib/events/filter';
import { SEARCH_LABEL } from '@/lib/words/search-words';
import { Finder, focusOn } from './finder';

type Props = {
  readonly indexUrl: string;
  readonly searchUrl: string;
  readonly detailsBase: string;
  readonly open: boolean;
  readonly onClose: () => void;
  /** Takes the focus back; an event or a page that was chosen takes it itself. */
  readonly returnTo: RefObject<HTMLElement | null>;
};

export function SearchDialog({ open, onClose, returnTo, ...urls }: Props) {
  const takesFocus = useRef(false);
  const [typed, setTyped] = useState<ReturnType<typeof cutQuery>>({ text: '', rest: null });
  const setText = (text: string): void => setTyped(cutQuery(text));
  const written = { text: typed.text, isCut: typed.rest !== null, onText: setText };
  const close = (isLeaving = false): void => {
    takesFocus.current = isLeaving;
    // A reader who comes back from an event finds the search as it was left.
    if (!isLeaving) setText('');
    onClose();
  };
  useClosable(open, close, { whileTyping: true });
  return (
    <Dialog.Root open={open} onOpenChange={(isOpen) => !isOpen && close()}>
      <Dialog.Portal>
        <Dialog.Backdrop className="fixed inset-0 z-40 bg-ink/20" />
        <Dialog.Popup
          finalFocus={() => (takesFocus.current ? false : returnTo.current)}
          className="fixed inset-x-0 top-0 z-50 mx-auto flex max-h-dvh w-full max-w-2xl flex-col border border-line-strong bg-sheet text-ink text-xs sm:top-[8vh] sm:max-h-[80vh] sm:rounded-md"
        >
          <Dialog.Title className="sr-only">Search the record</Dialog.Title>
          <RetryBoundary className="p-4 pr-16">
            <Suspense fallback={<Waiting {...written} />}>
              <Finder
                {...urls}
                {...written}
                onChosen={({ kind }) => close(kind === 'event' || kind === 'claim')}
              />
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

type WaitingProps = { readonly text: string; readonly onText: (text: string) => void };

/** Takes what the reader types already while the search is on its way. */
function Waiting({ text, onText }: WaitingProps) {
  return (
    <div className="p-3 pr-16">
      <input
        ref={focusOn}
        className="field"
        aria-label={SEARCH_LABEL}
        value={text}
        onChange={(event) => onText(event.target.value)}
      />
      <p className="pt-2 text-ink-2">The search is on its way …</p>
    </div>
  );
}
