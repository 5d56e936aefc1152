'use client';

import dynamic from 'next/dynamic';
import { useRef, useState } from 'react';
import { ActionLink } from '@/components/ui/action-link';
import { PartBoundary } from '@/components/ui/part-boundary';
import { type DataSubject, dataHref, filterQueryOf } from '@/lib/export/address';
import type { DataLink } from './data-links';

const DataPopover = dynamic(
  () => import('./data-popover.client').then((module) => module.DataPopover),
  { ssr: false },
);

type Props = {
  readonly subject: DataSubject;
  /** What of the page it is of, for who hears the button alone: "the list". */
  readonly of: string;
  /** What there is besides, before the rest. */
  readonly more?: readonly DataLink[];
};

/** What is on screen as files, and how to cite it: a list that is fetched when first asked for. Without
 * scripts it is a link to where they are. */
export function DataMenu({ subject, of, more = [] }: Props) {
  const button = useRef<HTMLAnchorElement>(null);
  const [isOpen, setIsOpen] = useState(false);
  const query = 'view' in subject ? filterQueryOf(subject.view) : null;
  const all = query === null ? null : query === '' ? '/data' : `/data?${query}`;
  return (
    <>
      <ActionLink
        ref={button}
        href={all ?? dataHref('events.json', subject)}
        className="button print:hidden"
        aria-haspopup="dialog"
        onFollow={() => setIsOpen(!isOpen)}
      >
        Data<span className="sr-only"> of {of}</span> <span aria-hidden="true">▾</span>
      </ActionLink>
      {isOpen && (
        <PartBoundary name="The list of files">
          <DataPopover
            name={`Data of ${of}`}
            subject={subject}
            more={more}
            all={all}
            anchor={button}
            onClose={() => setIsOpen(false)}
          />
        </PartBoundary>
      )}
    </>
  );
}
