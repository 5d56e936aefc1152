'use client';

import { Dialog } from '@base-ui/react/dialog';
import { Tabs } from '@base-ui/react/tabs';
import { type RefObject, useRef, useState } from 'react';
import { useClosable } from '@/components/ui/closables';
import { Segmented } from '@/components/ui/segmented';
import { useMedia } from '@/components/ui/use-media';
import {
  EMBED_VIEWS,
  type EmbedOptions,
  type EmbedTarget,
  heightFor,
  kindOf,
  plainOptions,
} from '@/lib/embed/parameters';
import { pictureHref, toSnippets } from '@/lib/embed/snippet';
import type { View } from '@/lib/view/grammar';
import { CiteTab } from './cite-tab';
import { CopyField } from './copy-field';
import { DataTab } from './data-tab';
import { EmbedTab } from './embed-tab';
import { ImageTab } from './image-tab';
import type { PreviewWidth } from './preview';
import { dataOf, type ShareSubject } from './share-subject';

type Props = ShareSubject & {
  readonly open: boolean;
  readonly onClose: () => void;
  readonly returnTo: RefObject<HTMLElement | null>;
};

/** What the reader chooses; everything there is to take along follows from it. */
export type ShareChoices = Omit<EmbedOptions, 'v' | 'height'> & {
  readonly theme: View['theme'];
  readonly isFrozen: boolean;
  /** null: the height at which the frame is whole. */
  readonly height: number | null;
  /** A frame alone, or with the script that makes it as tall as what is in it. */
  readonly paste: 'iframe' | 'script';
  /** null: that of an article, or of this very screen where it is narrower. */
  readonly width: PreviewWidth | null;
};

/** Everything of a chart, a timeline or an event that can be taken along, by what it is for. */
export function ShareDialog({ open, onClose, returnTo, ...subject }: Props) {
  const first = useRef<HTMLTextAreaElement>(null);
  useClosable(open, onClose, { whileTyping: true });
  return (
    <Dialog.Root open={open} onOpenChange={(next) => !next && onClose()}>
      <Dialog.Portal>
        <Dialog.Backdrop className="fixed inset-0 z-40 bg-ink/20" />
        <Dialog.Popup
          initialFocus={first}
          finalFocus={returnTo}
          className="fixed inset-0 z-50 m-auto flex h-dvh w-full flex-col bg-sheet text-ink sm:h-[min(94dvh,42rem)] sm:max-w-5xl sm:rounded-md sm:border sm:border-line-strong"
        >
          <div className="flex items-center justify-between gap-3 px-4 pt-3">
            <Dialog.Title className="font-bold font-text text-lg">Share and embed</Dialog.Title>
            <Dialog.Close
              className="button pointer-coarse:size-11 pointer-coarse:justify-center"
              aria-label="Close share and embed"
            >
              ✕
            </Dialog.Close>
          </div>
          <ShareTabs {...subject} first={first} />
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}

const PANEL =
  'flex min-h-0 flex-1 flex-col gap-4 overflow-y-auto p-4 outline-none md:grid md:grid-cols-[20rem_minmax(0,1fr)] md:overflow-hidden md:[&>*]:min-h-0 md:[&>*]:overflow-y-auto';

const TABS = [
  ['link', 'Link'],
  ['embed', 'Embed'],
  ['image', 'Image'],
  ['data', 'Data'],
  ['cite', 'Cite'],
] as const;

const TARGET_WORDS = { frequency: 'Chart', timeline: 'Timeline' } as const;

type TabsProps = ShareSubject & { readonly first: RefObject<HTMLTextAreaElement | null> };

function ShareTabs({ first, ...subject }: TabsProps) {
  const { view, version, titles } = subject;
  const [target, setTarget] = useState<EmbedTarget>(subject.target);
  const kind = kindOf(target);
  const [choices, setChoices] = useState<ShareChoices>({
    ...plainOptions(kind),
    height: null,
    theme: 'auto',
    isFrozen: false,
    paste: 'iframe',
    width: null,
  });
  const isNarrow = useMedia('(width < 40rem)');
  const width = choices.width ?? (isNarrow ? 320 : 680);
  const title = (typeof target === 'string' && titles?.[target]) || subject.title;
  const snippets = toSnippets({
    origin: location.origin,
    target,
    view: { ...view, theme: choices.theme },
    options: {
      accent: choices.accent,
      title: choices.title,
      height: choices.height ?? heightFor(kind),
      names: target === 'timeline' ? choices.names : [],
      v: choices.isFrozen ? version : null,
    },
    title,
    version,
  });
  const shared = {
    subject: { ...subject, target, title },
    snippets,
    choices,
    width,
    onChange: (patch: Partial<ShareChoices>) => setChoices({ ...choices, ...patch }),
    which: titles && typeof target === 'string' && (
      <Segmented
        name="Which picture"
        choices={EMBED_VIEWS.map((value) => ({ value, label: TARGET_WORDS[value] }))}
        value={target}
        onChange={setTarget}
      />
    ),
  };
  return (
    <Tabs.Root defaultValue="link" className="flex min-h-0 flex-1 flex-col">
      <Tabs.List aria-label="What to take" className="flex border-line border-b px-2 sm:px-4">
        {TABS.map(([value, label]) => (
          <Tabs.Tab
            key={value}
            value={value}
            className="min-h-11 flex-1 border-transparent border-b-2 px-2 text-ink-2 aria-selected:border-river aria-selected:font-semibold aria-selected:text-river sm:flex-none sm:px-4"
          >
            {label}
          </Tabs.Tab>
        ))}
      </Tabs.List>
      <Tabs.Panel value="link" className={PANEL}>
        <div className="grid content-start gap-4">
          <CopyField
            ref={first}
            name="Link"
            text={snippets.link}
            rows={2}
            action="Copy the link"
            isMain
            note="Opens what you see. Most editors turn it into the frame by themselves (oEmbed)."
          />
          <details>
            <summary>For editors that must be told how</summary>
            <div className="mt-2 grid gap-3">
              <CopyField name="oEmbed" text={snippets.oembed} rows={3} action="Copy the address" />
            </div>
          </details>
        </div>
        <LinkCard subject={shared.subject} />
      </Tabs.Panel>
      <Tabs.Panel value="embed" className={PANEL}>
        <EmbedTab {...shared} />
      </Tabs.Panel>
      <Tabs.Panel value="image" className={PANEL}>
        <ImageTab {...shared} width={choices.width ?? 680} />
      </Tabs.Panel>
      <Tabs.Panel value="data" className={PANEL}>
        <DataTab data={dataOf({ target, view })} />
      </Tabs.Panel>
      <Tabs.Panel value="cite" className={PANEL}>
        <CiteTab data={dataOf({ target, view })} />
      </Tabs.Panel>
    </Tabs.Root>
  );
}

/** The picture that other sites show beside the link. */
function LinkCard({ subject: { target, view, title } }: { readonly subject: ShareSubject }) {
  const card = { ...view, theme: 'light' } as const;
  return (
    <figure className="grid content-start gap-1.5">
      <figcaption className="label">What other sites show beside it</figcaption>
      {/* biome-ignore lint/performance/noImgElement: an SVG that is drawn for this address alone */}
      <img
        src={pictureHref(target, card, {}, CARD, 'svg')}
        {...CARD}
        alt={title}
        className="h-auto w-full max-w-xl border border-line"
      />
    </figure>
  );
}

/** The shape of such pictures. */
const CARD = { width: 600, height: 315 } as const;
