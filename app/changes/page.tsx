import type { Metadata } from 'next';
import { VersionSection } from '@/components/changes/version-changes';
import { SiteFooter } from '@/components/site/site-footer';
import { SiteHeader } from '@/components/site/site-header';
import { getChanges, getEdition } from '@/lib/serve/store';
import { namesIn } from '@/lib/words/change-words';

export const metadata: Metadata = {
  title: 'Changes',
  description:
    'What each version of Panj’s data added, corrected and withdrew, record by record and field by field.',
  alternates: { canonical: '/changes' },
};

/** What each version changed, the newest first. */
export default function ChangesPage() {
  const { dataset } = getEdition();
  const names = namesIn(dataset.events, dataset.actors);
  const newestFirst = getChanges().toReversed();
  return (
    <>
      <SiteHeader />
      <main id="main" className="mx-auto max-w-2xl bg-sheet px-4 py-6 text-[0.9375rem] sm:px-8">
        <h1 className="font-bold font-text text-2xl">Changes</h1>
        <p className="measure mt-2 font-text text-base">
          What each version of the data added, corrected and withdrew, the newest first. A version
          once kept does not change: what was cited from it can be read and drawn again. Follow new
          and corrected records in the <a href="/feed.xml">feed</a>.
        </p>
        {newestFirst.map((changes, i) => (
          <VersionSection
            key={changes.version.id}
            changes={changes}
            isFirst={i === newestFirst.length - 1}
            isNewest={i === 0}
            names={names}
          />
        ))}
      </main>
      <SiteFooter />
    </>
  );
}
