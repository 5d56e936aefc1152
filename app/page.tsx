import { dehydrate, HydrationBoundary } from '@tanstack/react-query';
import type { Metadata } from 'next';
import { permanentRedirect } from 'next/navigation';
import { preload } from 'react-dom';
import { Dashboard } from '@/components/dashboard/dashboard';
import { DashboardBoundary } from '@/components/dashboard/dashboard-boundary';
import { Locator } from '@/components/opening/locator';
import { BottomBarRoom } from '@/components/phone/bottom-bar';
import { SiteFooter } from '@/components/site/site-footer';
import { SiteHeader } from '@/components/site/site-header';
import { JsonLd } from '@/components/ui/json-ld';
import { discoveryLinks, sharedPicture } from '@/lib/embed/page-metadata';
import { datasetJsonLd } from '@/lib/export/dataset-json-ld';
import { eventDetailQuery, makeQueryClient } from '@/lib/fetch/queries';
import { ORIGIN } from '@/lib/http/origin';
import { REPOSITORY } from '@/lib/http/repository';
import { openingOf } from '@/lib/serve/opening';
import { getDetail, getEdition, getIndex, getLocator, getStory, getUrls } from '@/lib/serve/store';
import { today } from '@/lib/time/day';
import { selectView } from '@/lib/view/facts';
import { viewHref } from '@/lib/view/href';
import { meantQuery } from '@/lib/view/params';
import { readView } from '@/lib/view/read';
import { boundsOf } from '@/lib/view/window';
import { tabTitle, viewTitle } from '@/lib/words/view-words';

type RawParams = Record<string, string | string[] | undefined>;
type Props = { searchParams: Promise<RawParams> };

function readDashboard(raw: RawParams) {
  const { periods, provinces, actors, coverage } = getIndex();
  const vocabulary = { periods, provinces, actors, steps: getStory()?.steps };
  return readView(raw, vocabulary, boundsOf(coverage, today()));
}

/** The picture beside a shared link, and how to embed it, are those of the view in the address. */
export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const { view, isSteps } = readDashboard(await searchParams);
  const step = isSteps ? getStory()?.steps.find(({ id }) => id === view.step) : undefined;
  const detail = view.event === null ? null : getDetail(view.event);
  const title = step?.title ?? viewTitle(selectView(getEdition(), view, today()));
  const target = step ? 'timeline' : detail ? { event: detail.record.id } : 'frequency';
  const href = viewHref(step ? { step: step.id } : view);
  return {
    // As the dashboard calls itself while the reader goes from view to view.
    title: { absolute: tabTitle(title) },
    alternates: {
      canonical: '/',
      types: discoveryLinks(ORIGIN, href),
    },
    openGraph: {
      siteName: 'Panj',
      type: 'website',
      title,
      // Without what is no part of the view, as sharing sites key their cards by it.
      url: href,
      images: [sharedPicture(target, view, title)],
    },
    twitter: { card: 'summary_large_image' },
  };
}

export default async function DashboardPage({ searchParams }: Props) {
  const { version, ...urls } = getUrls();
  const { indexUrl, detailsBase } = urls;
  const raw = await searchParams;
  const meant = meantQuery(raw);
  if (meant !== null) permanentRedirect(`/?${meant}`);
  const { view } = readDashboard(raw);
  const opening = openingOf(getEdition(), getStory(), { today: today(), repository: REPOSITORY });
  const queryClient = makeQueryClient();
  if (view.event !== null) {
    const detail = getDetail(view.event);
    if (detail)
      queryClient.setQueryData(eventDetailQuery(detailsBase, view.event).queryKey, detail);
  }
  preload(indexUrl, { as: 'fetch', crossOrigin: 'anonymous' });
  return (
    <>
      <JsonLd data={datasetJsonLd(getEdition(), ORIGIN)} />
      <SiteHeader hasChart />
      {/* No Suspense here: React would send so large a boundary hidden, for a script to reveal, and
          readers without scripts would see nothing. The root itself waits for the index. */}
      <HydrationBoundary state={dehydrate(queryClient)}>
        <DashboardBoundary>
          <Dashboard
            urls={urls}
            version={version}
            today={today()}
            opening={opening}
            locator={<Locator {...getLocator()} />}
            // Readers who are not in the story do not fetch it.
            story={view.step === null ? null : getStory()}
          />
        </DashboardBoundary>
      </HydrationBoundary>
      <SiteFooter />
      <BottomBarRoom />
    </>
  );
}
