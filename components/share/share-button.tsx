'use client';

import dynamic from 'next/dynamic';
import { useRef, useState } from 'react';
import { ActionLink } from '@/components/ui/action-link';
import { PartBoundary } from '@/components/ui/part-boundary';
import type { ShareSubject } from './share-subject';

const ShareDialog = dynamic(
  () => import('./share-dialog.client').then((module) => module.ShareDialog),
  { ssr: false },
);

type Props = ShareSubject & {
  /** Where there is little room: the first word alone. */
  readonly isBrief?: boolean;
  /** What it looks like where it is no button among others. */
  readonly className?: string;
  /** What it is called where a page has another of its kind. */
  readonly label?: string;
};

/** Opens what there is to copy about a chart, a timeline or an event. It is fetched when first asked
 * for. Without scripts it is a link to the page that says how to embed. */
export function ShareButton({
  isBrief = false,
  label = 'Share and embed',
  className = 'button',
  ...subject
}: Props) {
  const [open, setOpen] = useState(false);
  // Once fetched it stays, so that closing gives the focus back to where it was.
  const [isWanted, setIsWanted] = useState(false);
  const link = useRef<HTMLAnchorElement>(null);
  return (
    <>
      <ActionLink
        ref={link}
        href="/embed"
        className={`${className} print:hidden`}
        aria-haspopup="dialog"
        aria-label={isBrief ? label : undefined}
        onFollow={() => {
          setIsWanted(true);
          setOpen(true);
        }}
      >
        {isBrief ? 'Share' : label}
      </ActionLink>
      {isWanted && (
        <PartBoundary name="The dialog to share and embed">
          <ShareDialog {...subject} open={open} onClose={() => setOpen(false)} returnTo={link} />
        </PartBoundary>
      )}
    </>
  );
}
