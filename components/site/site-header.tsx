import Link from 'next/link';
import { SearchButton } from '@/components/search/search-button';
import { getUrls } from '@/lib/serve/store';
import { SUBJECT } from '@/lib/words/about';
import { sentence } from '@/lib/words/coverage-words';
import { ThemeToggle } from './theme-toggle';

type Props = {
  /** Whether the page has a chart, to be come to without all that stands before it. */
  readonly hasChart?: boolean;
};

/** The masthead, the same on every page. */
export function SiteHeader({ hasChart = false }: Props) {
  const { indexUrl, searchUrl, detailsBase } = getUrls();
  return (
    <header className="flex items-center gap-x-4 gap-y-1 max-sm:gap-x-3 max-[22rem]:gap-x-1.5 max-[22rem]:px-2 border-line border-b bg-sheet px-4 py-2 print:hidden">
      {hasChart && (
        <a
          href="#chart"
          className="sr-only focus:not-sr-only focus:absolute focus:z-50 focus:bg-sheet focus:p-2"
        >
          Skip to the chart
        </a>
      )}
      <Link href="/" className="font-bold font-text text-ink text-xl no-underline">
        Panj
      </Link>
      <p className="mr-auto text-ink-2 max-lg:hidden">{sentence(SUBJECT)}</p>
      <span className="ml-auto lg:hidden" />
      <SearchButton indexUrl={indexUrl} searchUrl={searchUrl} detailsBase={detailsBase} />
      <Link href="/story" className="text-ink-2" prefetch={false}>
        Story
      </Link>
      <Link href="/claims" className="text-ink-2" prefetch={false}>
        Claims
      </Link>
      <Link href="/data" className="text-ink-2 max-sm:hidden" prefetch={false}>
        Data
      </Link>
      {/* On a phone there is room for four; the footer has them all. */}
      <Link href="/embed" className="text-ink-2 max-sm:hidden" prefetch={false}>
        Embed
      </Link>
      <Link href="/method" className="text-ink-2">
        Method
      </Link>
      <ThemeToggle />
    </header>
  );
}
