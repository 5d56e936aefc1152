import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { FrameScript } from '@/components/embed/frame-script';
import { LiveFooter } from '@/components/embed/interactive-view.client';
import { EventArticle } from '@/components/event-panel/event-article';
import { WithdrawnNotice } from '@/components/event-panel/withdrawn-notice';
import { readLive } from '@/lib/embed/interactive-request';
import { embedHref, embedPath } from '@/lib/embed/parameters';
import { findEvent } from '@/lib/serve/find-event';

type Props = {
  params: Promise<{ id: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export const metadata: Metadata = { title: 'Evidence', robots: { index: false } };

/** `/embed/event/<id>/live`: all the evidence in the frame, and from there along the chain. */
export default async function LiveEventPage({ params, searchParams }: Props) {
  const { id } = await params;
  const asked = readLive(await searchParams, 'event');
  const found = asked && findEvent(asked.edition, id);
  if (!found) notFound();
  const { view, options } = asked;
  const { edition, detail, withdrawn } = found;
  const inFrame = { ...options, title: undefined, height: undefined };
  return (
    <>
      <main id="main" data-view-theme={view.theme} className="bg-sheet p-4">
        {withdrawn && <WithdrawnNotice event={withdrawn} />}
        <EventArticle
          // What editors say beside the record is in no version: a frozen frame must not change with it.
          detail={{ ...detail, claims: [] }}
          hrefOf={(other) => {
            const target = { event: other };
            return embedHref(target, view, inFrame, `${embedPath(target)}/live`);
          }}
          heading="h1"
        />
        <LiveFooter
          version={edition.version.id}
          isFrozen={options.v !== null}
          still={embedHref({ event: id }, view, options)}
          page={`/events/${id}`}
        />
      </main>
      <FrameScript />
    </>
  );
}
