'use client';

import { Popover } from '@base-ui/react/popover';
import { useQuery } from '@tanstack/react-query';
import { type Ref, type RefObject, useRef } from 'react';
import { useClosable } from '@/components/ui/closables';
import { useCopy } from '@/components/ui/use-copy';
import type { DataSubject } from '@/lib/export/address';
import { textQuery } from '@/lib/fetch/queries';
import { citationHref, citeLinks, type DataLink, dataLinks } from './data-links';

type Props = {
  readonly name: string;
  readonly subject: DataSubject;
  readonly more: readonly DataLink[];
  /** The page with all tables of the view. */
  readonly all: string | null;
  readonly anchor: RefObject<HTMLElement | null>;
  readonly onClose: () => void;
};

/** The files of a view or an event, and how it is cited. */
export function DataPopover({ name, subject, more, all, anchor, onClose }: Props) {
  const first = useRef<HTMLAnchorElement>(null);
  useClosable(true, onClose);
  return (
    <Popover.Root
      open
      onOpenChange={(isOpen, { event }) => {
        // A press on the button that opened it is the button’s, which closes it.
        const isButton = event.target instanceof Node && anchor.current?.contains(event.target);
        if (!isOpen && !isButton) onClose();
      }}
    >
      <Popover.Portal>
        <Popover.Positioner
          anchor={anchor}
          align="end"
          sideOffset={4}
          collisionPadding={8}
          className="z-50"
        >
          <Popover.Popup
            aria-label={name}
            initialFocus={first}
            finalFocus={anchor}
            className="w-72 max-w-[calc(100vw-16px)] rounded-md border border-line-strong bg-sheet p-2 shadow-md"
          >
            <Links
              name="Files"
              links={[...more, ...dataLinks(subject)]}
              first={first}
              onTake={onClose}
              isFile
            />
            {all && (
              <a href={all} className="block px-2 py-1.5 pointer-coarse:py-2.5">
                All tables, with sources
              </a>
            )}
            <p className="label mt-1 border-line border-t px-2 pt-2">Cite</p>
            <CopyCitation subject={subject} />
            <Links name="Cite" links={citeLinks(subject)} onTake={onClose} isFile />
          </Popover.Popup>
        </Popover.Positioner>
      </Popover.Portal>
    </Popover.Root>
  );
}

/** The line for a list of references, which the server writes. */
function CopyCitation({ subject }: { readonly subject: DataSubject }) {
  const { data, error } = useQuery(textQuery(citationHref(subject), 'The citation'));
  const { said, copy } = useCopy();
  return (
    <p className="px-2 py-1.5">
      <button
        type="button"
        className="font-semibold text-river disabled:opacity-50 pointer-coarse:min-h-11"
        disabled={data === undefined}
        onClick={() => copy((data ?? '').trim())}
      >
        Copy the citation
      </button>{' '}
      <span role="status" className="text-ink-2 text-xs">
        {said ?? error?.message ?? 'one line of text'}
      </span>
    </p>
  );
}

type LinksProps = {
  readonly name: string;
  readonly links: readonly DataLink[];
  readonly onTake: () => void;
  readonly first?: Ref<HTMLAnchorElement>;
  readonly isFile?: boolean;
};

function Links({ name, links, onTake, first, isFile }: LinksProps) {
  return (
    <ul aria-label={name}>
      {links.map(({ label, note, href }, at) => (
        <li key={label}>
          <a
            ref={at === 0 ? first : undefined}
            href={href}
            download={isFile || undefined}
            onClick={onTake}
            className="block rounded px-2 py-1.5 no-underline hover:bg-river-soft hover:no-underline pointer-coarse:py-2.5"
          >
            <span className="font-semibold">{label}</span>{' '}
            <span className="text-ink-2 text-xs">{note}</span>
          </a>
        </li>
      ))}
    </ul>
  );
}
