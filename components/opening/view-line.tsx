import Link from 'next/link';
import type { Opening } from '@/lib/serve/opening';

type Props = { readonly words: Opening; readonly title: string };

/** One line over a view that the reader has chosen: what it shows, and the way back to the front. */
export function ViewLine({ words, title }: Props) {
  return (
    <section
      aria-labelledby="opening-title"
      className="flex flex-wrap items-baseline gap-x-4 gap-y-0.5 border-line border-b px-4 py-1.5 print:hidden"
    >
      <h1 id="opening-title" dir="auto" className="mr-auto font-bold font-text text-base">
        {title}
      </h1>
      <p className="text-ink-2 text-xs">
        <Link href="/" prefetch={false}>
          {words.title}
        </Link>{' '}
        · {words.reach}
      </p>
    </section>
  );
}
