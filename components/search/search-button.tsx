'use client';

import dynamic from 'next/dynamic';
import { useEffect, useRef, useState } from 'react';
import { isTyping } from '@/components/ui/is-typing';
import { PartBoundary } from '@/components/ui/part-boundary';
import { actionOf } from '@/lib/timeline/keyboard';

const SearchDialog = dynamic(
  () => import('./search-dialog.client').then((module) => module.SearchDialog),
  { ssr: false },
);

type Props = {
  readonly indexUrl: string;
  readonly searchUrl: string;
  /** Where the evidence of each event is. */
  readonly detailsBase: string;
};

/** Opens the search, as does the key `/`. What searches is fetched when first opened. */
export function SearchButton(urls: Props) {
  const [open, setOpen] = useState(false);
  // Once fetched it stays, so that closing gives the focus back to where it was.
  const [isWanted, setIsWanted] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (actionOf(event) !== 'search' || isTyping(event.target)) return;
      event.preventDefault();
      setIsWanted(true);
      setOpen(true);
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, []);
  return (
    <>
      <button
        ref={button}
        type="button"
        className="button min-w-0 text-ink-2 sm:w-60 sm:justify-between"
        aria-keyshortcuts="/"
        data-opener="search"
        onClick={() => {
          setIsWanted(true);
          setOpen(true);
        }}
      >
        <span className="max-sm:hidden">Search words, names, dates</span>
        <span className="sm:hidden">Search</span>
        <kbd className="rounded border border-line px-1 max-sm:hidden">/</kbd>
      </button>
      {isWanted && (
        <PartBoundary name="The search">
          <SearchDialog {...urls} open={open} onClose={() => setOpen(false)} returnTo={button} />
        </PartBoundary>
      )}
    </>
  );
}
