import type { Metadata } from 'next';
import Link from 'next/link';
import { notFound } from 'next/navigation';
import { EventArticle } from '@/components/event-panel/event-article';
import { StillContext } from '@/components/event-panel/still-context';
import { WithdrawnNotice } from '@/components/event-panel/withdrawn-notice';
import { DataMenu } from '@/components/share/data-menu';
import { ShareButton } from '@/components/share/share-button';
import { SiteFooter } from '@/components/site/site-footer';
import { SiteHeader } from '@/components/site/site-header';
import { JsonLd } from '@/components/ui/json-ld';
import { discoveryLinks, sharedPicture } from '@/lib/embed/page-metadata';
import type { EventDetail } from '@/lib/events/detail';
import type { WithdrawnEvent } from '@/lib/events/withdrawn';
import { eventJsonLd } from '@/lib/export/json-ld';
import { ORIGIN } from '@/lib/http/origin';
import { findEvent } from '@/lib/serve/find-event';
import { getEdition, getIndex, getUrls, getWithdrawn } from '@/lib/serve/store';
import { today } from '@/lib/time/day';
import { DEFAULT_VIEW } from '@/lib/view/grammar';
import { viewHref } from '@/lib/view/href';
import { formatEdtf } from '@/lib/words/dates';

type Props = { params: Promise<{ id: string }> };

/** What is not in the record is answered without writing a file for it: see vercel/next.js#96581. */
export const dynamicParams = false;

export function generateStaticParams() {
  return [...getIndex().ids, ...getWithdrawn().map(({ id }) => id)].map((id) => ({ id }));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { id } = await params;
  const found = findEvent(getEdition(), id);
  if (!found) return {};
  const { record } = found.detail;
  const url = `/events/${id}`;
  if (found.withdrawn) return { title: `Withdrawn: ${record.title}`, robots: { index: false } };
  return {
    title: record.title,
    description: record.summary,
    alternates: { canonical: url, types: discoveryLinks(ORIGIN, url) },
    openGraph: {
      siteName: 'Panj',
      type: 'article',
      title: record.title,
      description: record.summary,
      url,
      images: [sharedPicture({ event: id }, {}, record.title)],
    },
    twitter: { card: 'summary_large_image' },
  };
}

export default async function EventPage({ params }: Props) {
  const { id } = await params;
  const found = findEvent(getEdition(), id);
  if (!found) notFound();
  const { detail, withdrawn } = found;
  if (withdrawn) return <WithdrawnPage event={withdrawn} detail={detail} />;
  const { previous, next } = detail;
  return (
    <>
      <JsonLd data={eventJsonLd(detail.record)} />
      <SiteHeader />
      <main
        id="main"
        className="mx-auto max-w-[calc(var(--measure)+4rem)] bg-sheet px-4 py-6 sm:px-8"
      >
        <nav aria-label="Record" className="mb-5 flex flex-wrap items-center gap-2">
          <Link className="mr-auto" href={viewHref({ event: id })}>
            Show on the timeline
          </Link>
          <DataMenu subject={{ event: id }} of="this event" />
          <ShareButton
            target={{ event: id }}
            view={DEFAULT_VIEW}
            title={detail.record.title}
            version={getUrls().version}
            isBrief
          />
          {previous && (
            <Link
              className="button"
              rel="prev"
              href={`/events/${previous.id}`}
              title={`${previous.title}, ${formatEdtf(previous.date)}`}
            >
              ‹ Previous
            </Link>
          )}
          {next && (
            <Link
              className="button"
              rel="next"
              href={`/events/${next.id}`}
              title={`${next.title}, ${formatEdtf(next.date)}`}
            >
              Next ›
            </Link>
          )}
        </nav>
        <EventArticle
          detail={detail}
          hrefOf={(other) => `/events/${other}`}
          heading="h1"
          context={
            <StillContext
              record={detail.record}
              edition={found.edition}
              today={today()}
              indexUrl={getUrls().indexUrl}
            />
          }
        />
      </main>
      <SiteFooter />
    </>
  );
}

/** What a withdrawn event last said. The proxy answers 410 with it: a page cannot set that itself. */
function WithdrawnPage({ event, detail }: { event: WithdrawnEvent; detail: EventDetail }) {
  return (
    <>
      <SiteHeader />
      <main
        id="main"
        className="mx-auto max-w-[calc(var(--measure)+4rem)] bg-sheet px-4 py-6 sm:px-8"
      >
        <WithdrawnNotice event={event} />
        <EventArticle detail={detail} hrefOf={(other) => `/events/${other}`} heading="h1" />
      </main>
      <SiteFooter />
    </>
  );
}
