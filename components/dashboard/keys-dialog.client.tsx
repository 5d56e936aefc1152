'use client';

import { Dialog } from '@base-ui/react/dialog';
import { useClosable } from '@/components/ui/closables';
import { KEYS } from '@/lib/timeline/keyboard';

/** The list of keys. */
export function KeysDialog({ onClose }: { onClose: () => void }) {
  useClosable(true, onClose, { whileTyping: true });
  return (
    <Dialog.Root open onOpenChange={(open) => !open && onClose()}>
      <Dialog.Portal>
        <Dialog.Backdrop className="fixed inset-0 z-40 bg-ink/20" />
        <Dialog.Popup className="fixed inset-x-0 top-[10vh] z-50 mx-auto max-h-[80vh] w-full max-w-md overflow-y-auto rounded-md border border-line-strong bg-sheet p-4 text-ink text-xs">
          <div className="mb-2 flex items-baseline justify-between">
            <Dialog.Title className="font-bold font-text text-lg">Keys</Dialog.Title>
            <Dialog.Close className="button" aria-label="Close the list of keys">
              ✕
            </Dialog.Close>
          </div>
          <dl className="grid grid-cols-[5rem_1fr] gap-y-1.5">
            {KEYS.map(({ key, says }) => (
              <div key={key} className="contents">
                <dt>
                  <kbd className="rounded border border-line-strong px-1.5">
                    {key === ' ' ? 'Space' : key}
                  </kbd>
                </dt>
                <dd>{says}</dd>
              </div>
            ))}
          </dl>
          <p className="mt-3 text-ink-2">
            On the timeline: drag to move, Ctrl and wheel or two fingers to zoom. In the strip of
            all years: arrow keys move an end of the window by a month, Page Up and Page Down by a
            year. In the story: left and right lead from step to step.
          </p>
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
