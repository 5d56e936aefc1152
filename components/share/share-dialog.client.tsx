'use client';

import { Dialog } from '@base-ui/react/dialog';
import { type RefObject, useState } from 'react';
import { useClosable } from '@/components/ui/closables';
import { type EmbedOptions, kindOf, plainOptions } from '@/lib/embed/parameters';
import { toSnippets } from '@/lib/embed/snippet';
import type { View } from '@/lib/view/grammar';
import { CopyField } from './copy-field';
import { ShareControls } from './share-controls';
import type { ShareSubject } from './share-subject';

type Props = ShareSubject & {
  readonly open: boolean;
  readonly onClose: () => void;
  readonly returnTo: RefObject<HTMLElement | null>;
};

/** What the reader chooses; everything there is to copy follows from it. */
export type ShareChoices = Omit<EmbedOptions, 'v'> & {
  readonly theme: View['theme'];
  readonly isFrozen: boolean;
};

/** A live preview of the embed, its parameters, and everything there is to copy. */
export function ShareDialog({ target, view, title, version, open, onClose, returnTo }: Props) {
  const [choices, setChoices] = useState<ShareChoices>({
    ...plainOptions(kindOf(target)),
    theme: 'auto',
    isFrozen: false,
  });
  useClosable(open, onClose, { whileTyping: true });
  const { theme, isFrozen, ...looks } = choices;
  const snippets = toSnippets({
    origin: location.origin,
    target,
    view: { ...view, theme },
    options: { ...looks, v: isFrozen ? version : null },
    title,
    version,
  });
  return (
    <Dialog.Root open={open} onOpenChange={(next) => !next && onClose()}>
      <Dialog.Portal>
        <Dialog.Backdrop className="fixed inset-0 z-40 bg-ink/20" />
        <Dialog.Popup
          finalFocus={returnTo}
          className="fixed inset-x-0 top-[4vh] z-50 mx-auto max-h-[92vh] w-full max-w-5xl overflow-y-auto rounded-md border border-line-strong bg-sheet p-4 text-ink"
        >
          <div className="mb-3 flex items-baseline justify-between gap-3">
            <Dialog.Title className="font-bold font-text text-lg">Share and embed</Dialog.Title>
            <Dialog.Close className="button" aria-label="Close share and embed">
              ✕
            </Dialog.Close>
          </div>
          <div className="grid gap-5 md:grid-cols-[15rem_minmax(0,1fr)]">
            <ShareControls
              title={title}
              version={version}
              choices={choices}
              onChange={(patch) => setChoices({ ...choices, ...patch })}
            />
            <section aria-label="Preview" className="min-w-0">
              <iframe
                key={snippets.frame}
                src={snippets.frame}
                title={`Preview: ${title}`}
                height={choices.height}
                className="w-full border border-line"
              />
            </section>
          </div>
          <section
            aria-label="To copy"
            className="mt-4 grid gap-3 border-line border-t pt-3 md:grid-cols-2"
          >
            <CopyField name="Link" text={snippets.link} />
            <CopyField name="Picture (PNG)" text={snippets.picture} />
            <CopyField
              name="Embed, as a frame"
              text={snippets.iframe}
              note="For any page. Complete without scripts."
              isLong
            />
            <CopyField
              name="Embed, with our script"
              text={snippets.script}
              note="The frame grows and shrinks with what is in it; the script is under 2 kB and shared by all embeds of a page."
              isLong
            />
            <CopyField
              name="oEmbed"
              text={snippets.oembed}
              note="Most editors need only the link: they ask this address themselves."
            />
            <CopyField name="Address of the frame" text={snippets.frame} />
          </section>
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
