import Link from 'next/link';
import { getEdition } from '@/lib/serve/store';

/** Licence, coverage, version and ways out, the same on every page. */
export function SiteFooter() {
  const { version } = getEdition();
  return (
    <footer className="border-line border-t px-4 py-6 text-ink-2 text-xs">
      <nav aria-label="Data and programs" className="mb-2 flex flex-wrap gap-x-4 gap-y-1">
        <Link href="/story" prefetch={false}>
          Story
        </Link>
        <Link href="/claims" prefetch={false}>
          Claims
        </Link>
        <Link href="/data" prefetch={false}>
          Data
        </Link>
        <Link href="/api" prefetch={false}>
          API
        </Link>
        <Link href="/embed" prefetch={false}>
          Embed
        </Link>
        <Link href="/changes" prefetch={false}>
          Changes
        </Link>
        <a href="/feed.xml">Feed</a>
      </nav>
      <p>
        A curated record, not a census: what is in it follows what was reported and can still be
        read. Data{' '}
        <a href="https://creativecommons.org/licenses/by/4.0/" rel="license">
          CC BY 4.0
        </a>
        , code MIT. Version{' '}
        <Link href={`/changes#${version.id}`} prefetch={false}>
          {version.id}
        </Link>
        . Yearly deaths: UCDP Country-Year Dataset on Organized Violence 25.1 (CC BY 4.0). Event
        terms after ACLED’s codebook.
      </p>
    </footer>
  );
}
