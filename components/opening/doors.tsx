import Link from 'next/link';
import type { ReactNode } from 'react';

type DoorsProps = { readonly label: string; readonly children: ReactNode };

/** Ways on from the opening, at its side; on a phone in one row, without their notes. */
export function Doors({ label, children }: DoorsProps) {
  return (
    <nav
      aria-label={label}
      className="flex gap-x-4 gap-y-1 max-sm:flex-wrap sm:max-lg:gap-x-8 lg:flex-col lg:justify-center lg:gap-0"
    >
      {children}
    </nav>
  );
}

/** What a door and its note look like, whatever it does. */
export const DOOR =
  'group block min-w-0 py-2 no-underline hover:no-underline max-sm:py-1.5 lg:border-line lg:border-t lg:first:border-t-0';

type DoorWordsProps = { readonly title: string; readonly children: ReactNode };

/** The words of a door. */
export function DoorWords({ title, children }: DoorWordsProps) {
  return (
    <>
      <span className="block font-semibold text-sm group-hover:underline max-sm:text-xs">
        {title} <span aria-hidden="true">›</span>
      </span>
      <span className="block text-ink-2 text-xs leading-snug max-sm:hidden">{children}</span>
    </>
  );
}

type DoorProps = DoorWordsProps & { readonly href: string };

/** A door that is a page or another view. */
export function Door({ href, ...words }: DoorProps) {
  return (
    <Link href={href} prefetch={false} className={DOOR}>
      <DoorWords {...words} />
    </Link>
  );
}
