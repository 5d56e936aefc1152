import type { Metadata } from 'next';
import { notFound, permanentRedirect } from 'next/navigation';
import { preload } from 'react-dom';
import { FrameScript } from '@/components/embed/frame-script';
import { InteractiveView } from '@/components/embed/interactive-view.client';
import { RetryBoundary } from '@/components/ui/retry-boundary';
import { readLive } from '@/lib/embed/interactive-request';
import { EMBED_VIEWS, embedPath } from '@/lib/embed/parameters';
import { getIndexUrl } from '@/lib/serve/store';
import { meantQuery } from '@/lib/view/params';

type Props = {
  params: Promise<{ view: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export const metadata: Metadata = { title: 'Explore', robots: { index: false } };

/** `/embed/frequency/live` and `/embed/timeline/live`: what "Explore" puts in place of the picture. */
export default async function LivePage({ params, searchParams }: Props) {
  const { view: name } = await params;
  const kind = EMBED_VIEWS.find((one) => one === name);
  const raw = await searchParams;
  const meant = kind && meantQuery(raw);
  if (meant) permanentRedirect(`${embedPath(kind)}/live?${meant}`);
  const asked = kind && readLive(raw, kind);
  if (!kind || !asked) notFound();
  const { edition, today, view, options } = asked;
  const indexUrl = getIndexUrl(edition);
  preload(indexUrl, { as: 'fetch', crossOrigin: 'anonymous' });
  return (
    <>
      <RetryBoundary className="p-4">
        <InteractiveView
          kind={kind}
          indexUrl={indexUrl}
          version={edition.version.id}
          today={today}
          options={options}
          found={view.q === null ? null : edition.search().find(view.q)}
        />
      </RetryBoundary>
      <FrameScript />
    </>
  );
}
