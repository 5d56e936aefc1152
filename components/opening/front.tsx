import Link from 'next/link';
import type { ReactNode } from 'react';
import type { Opening } from '@/lib/serve/opening';
import { formatCount } from '@/lib/words/numbers';
import { Door, Doors } from './doors';
import { SearchDoor } from './search-door';

type Props = { readonly words: Opening; readonly locator: ReactNode };

/** The opening at the bare address: what this is, who keeps it, and three ways in. */
export function Front({ words, locator }: Props) {
  const { title, standfirst, brief, latest, story } = words;
  const long = (
    <>
      {standfirst && (
        <p className="measure text-pretty font-text text-[1.0625rem] leading-[1.45] short:text-[0.9375rem] short:leading-snug lg:max-xl:text-base">
          {standfirst}
        </p>
      )}
      <Signature words={words} />
    </>
  );
  return (
    <section
      aria-labelledby="opening-title"
      data-part="opening"
      className="grid gap-x-8 gap-y-3 border-line border-b px-4 py-4 max-sm:py-3 lg:grid-cols-[minmax(0,1fr)_17rem] xl:grid-cols-[minmax(0,1fr)_auto_17rem] print:hidden"
    >
      <div>
        <h1
          id="opening-title"
          className="text-balance font-bold font-text text-[2rem] leading-tight max-sm:text-[1.5rem] lg:max-xl:text-[1.75rem]"
        >
          {title}
        </h1>
        {/* On a phone the chart is to be seen below: the rest is a tap away. */}
        <div className="sm:hidden">
          <p className="mt-1 font-text text-[0.9375rem] leading-snug">{brief}</p>
          <details className="mt-1">
            <summary className="text-ink-2 text-xs">What this is, and who keeps it</summary>
            {long}
          </details>
        </div>
        <div className="mt-1.5 max-sm:hidden">{long}</div>
      </div>
      <div className="self-center max-xl:hidden">{locator}</div>
      <Doors label="Where to begin">
        {story && (
          <Door href="/story" title={`The story in ${formatCount(story.steps, 'step')}`}>
            {story.note}
          </Door>
        )}
        <Door href={latest.href} title="What happened lately">
          {latest.note}
        </Door>
        <SearchDoor />
      </Doors>
    </section>
  );
}

/** Who keeps the record, how large it is, how far it reaches, and how it is put right. */
function Signature({ words }: { readonly words: Opening }) {
  const { size, reach, changed, repository } = words;
  const project = 'the Panj project';
  return (
    <p className="mt-2 text-ink-2 text-xs">
      Kept by {repository ? <a href={repository}>{project}</a> : project} · {size} · {reach} · last
      change{' '}
      <Link href={changed.href} prefetch={false}>
        {changed.day}
      </Link>{' '}
      ·{' '}
      <Link href="/method" prefetch={false}>
        how we count
      </Link>{' '}
      ·{' '}
      {repository ? (
        <a href={`${repository}/issues`}>correct us</a>
      ) : (
        // Where nobody has said where corrections go, it is not promised that they are taken.
        <Link href="/method#correct" prefetch={false}>
          how to correct
        </Link>
      )}
    </p>
  );
}
