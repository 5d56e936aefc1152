import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { FrameScript } from '@/components/embed/frame-script';
import { LiveFooter } from '@/components/embed/interactive-view.client';
import { EventArticle } from '@/components/event-panel/event-article';
import { StillContext } from '@/components/event-panel/still-context';
import { WithdrawnNotice } from '@/components/event-panel/withdrawn-notice';
import { readLive } from '@/lib/embed/interactive-request';
import { embedHref, embedPath } from '@/lib/embed/parameters';
import { findEvent } from '@/lib/serve/find-event';
import { getIndexUrl } from '@/lib/serve/store';

type Props = {
  params: Promise<{ id: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export const metadata: Metadata = { title: 'Evidence', robots: { index: false } };

/** Stands where an id does in a link that the browser completes. */
const ID_PLACE = '-id-';

/** `/embed/event/<id>/live`: all the evidence in the frame, and from there along the chain. */
export default async function LiveEventPage({ params, searchParams }: Props) {
  const { id } = await params;
  const asked = readLive(await searchParams, 'event');
  const found = asked && findEvent(asked.edition, id);
  if (!found) notFound();
  const { view, options } = asked;
  const { edition, detail, withdrawn } = found;
  const inFrame = { ...options, title: undefined, height: undefined };
  const hrefOf = (other: string): string => {
    const target = { event: other };
    return embedHref(target, view, inFrame, `${embedPath(target)}/live`);
  };
  const [before = '', after = ''] = hrefOf(ID_PLACE).split(ID_PLACE);
  return (
    <>
      <main id="main" data-view-theme={view.theme} className="bg-sheet p-4">
        {withdrawn && <WithdrawnNotice event={withdrawn} />}
        <EventArticle
          // What editors say beside the record is in no version: a frozen frame must not change with it.
          detail={{ ...detail, claims: [] }}
          hrefOf={hrefOf}
          heading="h1"
          context={
            !withdrawn && (
              <StillContext
                record={detail.record}
                edition={edition}
                today={asked.today}
                indexUrl={getIndexUrl(edition)}
                inFrame={{ before, after }}
              />
            )
          }
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
