import type { Metadata } from 'next';
import Link from 'next/link';
import { notFound } from 'next/navigation';
import { Glyph } from '@/components/chart/glyph';
import { ReferenceBars } from '@/components/chart/reference-bars';
import { StillChart } from '@/components/chart/still-chart';
import { ShareButton } from '@/components/share/share-button';
import { SiteFooter } from '@/components/site/site-footer';
import { SiteHeader } from '@/components/site/site-header';
import { frequency } from '@/lib/charts/frequency';
import { referenceCount } from '@/lib/charts/reference-count';
import { discoveryLinks, sharedPicture } from '@/lib/embed/page-metadata';
import { valueAt } from '@/lib/events/column';
import { figuresOf } from '@/lib/events/figures';
import { NO_FILTER, select } from '@/lib/events/filter';
import { isIncident, rowsInWindow, typeOf } from '@/lib/events/select';
import { tally } from '@/lib/events/tally';
import { ORIGIN } from '@/lib/http/origin';
import { VARIABLE_PALETTE } from '@/lib/look/palette';
import { getIndex, getUrls } from '@/lib/serve/store';
import { resolveBin } from '@/lib/time/bins';
import { dayEndMs, dayStartMs } from '@/lib/time/day';
import { DEFAULT_VIEW } from '@/lib/view/grammar';
import { viewHref } from '@/lib/view/href';
import { boundsOf, windowOf } from '@/lib/view/window';
import { referenceInWords, totalsInWords } from '@/lib/words/chart-words';
import { formatDay, formatEdtf, timeAttribute } from '@/lib/words/dates';
import { formatFatalities } from '@/lib/words/fatalities';
import { formatCount } from '@/lib/words/numbers';
import { pictureTitle } from '@/lib/words/view-words';

type Props = { params: Promise<{ id: string }> };

const HEIGHT_PX = 180;

/** What is not in the record is answered without writing a file for it: see vercel/next.js#96581. */
export const dynamicParams = false;

export function generateStaticParams() {
  return getIndex().periods.map(({ id }) => ({ id }));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { id } = await params;
  const period = getIndex().periods.find((entry) => entry.id === id);
  if (!period) return {};
  const url = `/periods/${id}`;
  return {
    title: period.title,
    description: period.why,
    alternates: { canonical: url, types: discoveryLinks(ORIGIN, url) },
    openGraph: {
      siteName: 'Panj',
      type: 'article',
      title: period.title,
      description: period.why,
      url,
      images: [sharedPicture('frequency', { period: id }, `${period.title}: incidents`)],
    },
    twitter: { card: 'summary_large_image' },
  };
}

export default async function PeriodPage({ params }: Props) {
  const { id } = await params;
  const index = getIndex();
  const at = index.periods.findIndex((entry) => entry.id === id);
  const period = index.periods[at];
  if (!period) notFound();
  // An open period reaches to the end of coverage: this page is static and knows no today.
  const bounds = boundsOf(index.coverage, index.coverage.through);
  const window = windowOf({ from: null, to: null, period: id }, index.periods, bounds);
  const view = { ...DEFAULT_VIEW, period: id };
  const rows = select(index, NO_FILTER);
  const series = frequency(tally(index, rows), resolveBin('auto', window), window);
  const { inside } = rowsInWindow(index, rows, window);
  const reference = referenceCount(index, window);
  const [previous, next] = [index.periods[at - 1], index.periods[at + 1]];
  return (
    <>
      <SiteHeader hasChart />
      <main id="main" className="mx-auto grid max-w-3xl gap-5 bg-sheet px-4 py-6 sm:px-8">
        <nav aria-label="Periods" className="flex flex-wrap items-center gap-2">
          <Link className="mr-auto" href={viewHref({ period: id })}>
            Open in the dashboard
          </Link>
          <ShareButton
            target="frequency"
            view={view}
            title={pictureTitle({ index, view, filter: NO_FILTER }, 'frequency')}
            version={getUrls().version}
            isBrief
          />
          {previous && (
            <Link className="button" rel="prev" href={`/periods/${previous.id}`}>
              ‹ {previous.title}
            </Link>
          )}
          {next && (
            <Link className="button" rel="next" href={`/periods/${next.id}`}>
              {next.title} ›
            </Link>
          )}
        </nav>
        <header>
          <h1 className="font-bold font-text text-2xl">{period.title}</h1>
          <p className="text-ink-2">
            {formatDay(dayStartMs(period.start))} –{' '}
            {period.end
              ? formatDay(dayEndMs(period.end))
              : `open; sourced to ${formatDay(dayEndMs(index.coverage.through))}`}
          </p>
          <p className="measure mt-2 font-text text-base">{period.why}</p>
          <p className="mt-2">{totalsInWords(series, 'killed')}.</p>
          {reference && (
            <div className="mt-2 max-w-md">
              <p className="mb-1">{referenceInWords(reference)}</p>
              <ReferenceBars reference={reference} palette={VARIABLE_PALETTE} />
            </div>
          )}
        </header>
        <div>
          <StillChart
            {...{ index, window, series, reference }}
            id="chart"
            of={period.title}
            heading="h2"
            hrefOf={(type) => viewHref({ period: id, types: [type] })}
            heightPx={HEIGHT_PX}
          />
        </div>
        <section>
          <h2 className="mb-2 font-bold font-text text-lg">
            {formatCount(inside.length, 'event')}
          </h2>
          <ol>
            {[...inside].map((row) => (
              <li
                key={index.ids[row]}
                className="grid grid-cols-[16px_1fr] gap-2 border-line border-b py-1.5"
              >
                <span className="pt-1">
                  <Glyph type={typeOf(index, row)} size={13} />
                </span>
                <span>
                  <a href={`/events/${index.ids[row]}`}>{index.titles[row]}</a>
                  <span className="block text-ink-2 text-xs">
                    <time dateTime={timeAttribute(valueAt(index.dates, row))}>
                      {formatEdtf(valueAt(index.dates, row))}
                    </time>
                    {isIncident(index, row) && ` · ${formatFatalities(figuresOf(index, row))}`}
                  </span>
                </span>
              </li>
            ))}
          </ol>
        </section>
      </main>
      <SiteFooter />
    </>
  );
}
