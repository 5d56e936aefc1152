import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { IgnoredLine } from '@/components/dashboard/ignored-line';
import { Citations } from '@/components/data/citations';
import { FileList, searchOf } from '@/components/data/file-list';
import { TableNotes } from '@/components/data/table-notes';
import { SiteFooter } from '@/components/site/site-footer';
import { SiteHeader } from '@/components/site/site-header';
import { JsonLd } from '@/components/ui/json-ld';
import { Section } from '@/components/ui/section';
import { datasetJsonLd } from '@/lib/export/dataset-json-ld';
import { ARCHIVE, filesOf, OTHER_FILES, TABLE_FILES } from '@/lib/export/files';
import { readDownload } from '@/lib/export/read-download';
import { fileSizes } from '@/lib/export/sizes';
import { ORIGIN } from '@/lib/http/origin';
import { getVersions } from '@/lib/serve/store';
import { LICENCE, UCDP_CREDIT } from '@/lib/words/about';
import { formatDay } from '@/lib/words/dates';
import { formatCount, formatNumber } from '@/lib/words/numbers';

export const metadata: Metadata = {
  title: 'Data',
  description:
    'The record to take away: CSV, JSON, GeoJSON and a Data Package, whole or as one view, in every version, with how to cite it.',
  alternates: { canonical: '/data' },
};

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

/** The data out of Panj: everything, or the view that the address says. */
export default async function DataPage({ searchParams }: Props) {
  const read = readDownload(await searchParams, ORIGIN);
  if (!read) notFound();
  const { download, ignored, isFrozen } = read;
  const { edition, events, words } = download;
  const { version, dataset } = edition;
  const search = searchOf(download, isFrozen);
  const sizes = await fileSizes(download);
  const tooVague = events.filter(({ window }) => window === 'too-vague').length;
  const isView = words.length > 0;
  return (
    <>
      <JsonLd data={datasetJsonLd(edition, ORIGIN)} />
      <SiteHeader />
      <IgnoredLine ignored={ignored} />
      <main id="main" className="mx-auto max-w-2xl bg-sheet px-4 py-6 text-[0.9375rem] sm:px-8">
        <h1 className="font-bold font-text text-2xl">Data</h1>
        <p className="mt-2 font-text text-base">
          {isView
            ? `A selection of ${formatCount(events.length, 'event')} of ${formatNumber(dataset.events.length)}, with their sources, the accounts that differ, and who took part.`
            : `All ${formatCount(events.length, 'event')}, with their sources, the accounts that differ, and who took part.`}{' '}
          Version {version.id}, kept on {formatDay(Date.parse(version.date))}.
        </p>
        {isView && (
          <>
            <ul aria-label="This selection" className="mt-2 border-line-strong border-l-2 pl-3">
              {words.map((line) => (
                <li key={line}>{line}</li>
              ))}
              {tooVague > 0 && (
                <li>
                  Of {formatCount(tooVague, 'event')} nobody can say whether it began in the window:
                  the date is too vague. The column <code>window</code> marks them.
                </li>
              )}
            </ul>
            <p className="mt-2">
              <a href={isFrozen ? `/data?v=${version.id}` : '/data'}>Everything instead</a>
            </p>
          </>
        )}
        <Section id="package" title={isView ? 'This selection, in one file' : 'All in one file'}>
          <FileList label="One file" files={[ARCHIVE]} search={search} sizes={sizes} />
        </Section>
        <Section id="tables" title="Tables">
          <p>
            CSV (UTF-8, RFC 4180). An empty cell is “not known” or “does not apply”, never 0. Text
            that begins like a formula has an apostrophe before it. With <code>bom=1</code> a file
            has the mark by which Excel reads it rightly from a double click.
          </p>
          <FileList
            label="Tables"
            files={filesOf(TABLE_FILES, download)}
            search={search}
            sizes={sizes}
          />
        </Section>
        <Section id="formats" title="Other formats">
          <p>
            Programs that ask often, or want a part, are better served by the <a href="/api">API</a>
            . <code>/data/frequency.csv</code> has the numbers of the chart of a view, a row a bar.
            In GeoJSON, events known to their country alone have no geometry, and points of district
            or province precision stand for an area.
          </p>
          <FileList
            label="Other formats"
            files={filesOf(OTHER_FILES, download)}
            search={search}
            sizes={sizes}
          />
        </Section>
        <Section id="columns" title="What each table holds">
          <TableNotes download={download} />
        </Section>
        <Section id="reading" title="Before you count">
          <p>
            The record is curated, not a census: how many records a year has follows what was
            reported and can still be read as much as what happened. It is thick for some years and
            places and thin for others, and nothing after{' '}
            {formatDay(Date.parse(dataset.coverage.through))} could be sourced: unsourced, not
            quiet. Sums of the figures err on the low side. <a href="/method">Method</a> says what
            is counted and why.
          </p>
        </Section>
        <Section id="cite" title="How to cite">
          <p>
            Cite the version, so that others find what you saw. A single event is cited by{' '}
            <code>/data/citation.txt?event=</code> and its id.
          </p>
          <Citations download={download} search={search} />
        </Section>
        <Section id="licence" title="Licence and credit">
          <p>
            <a href={LICENCE.path} rel="license">
              {LICENCE.title}
            </a>{' '}
            (CC BY 4.0): use it for anything, and say where it is from. {UCDP_CREDIT} They are cited
            besides when you use them. Event types follow ACLED’s codebook; no row of ACLED’s data
            is used.
          </p>
        </Section>
        <Section id="versions" title="Versions">
          <p>
            A version once kept does not change. <a href="/changes">Changes</a> tells what each one
            added, corrected and withdrew; the <a href="/feed.xml">feed</a> tells it to programs.
            The <a href="/claims">claims</a> stand beside the record and are part of no version.
          </p>
          <ul aria-label="Kept versions">
            {getVersions()
              .toReversed()
              .map(({ id, date }) => (
                <li key={id}>
                  <a
                    href={`/data?${download.query}${download.query && '&'}v=${id}`}
                    className="underline underline-offset-2"
                    aria-current={isFrozen && id === version.id ? 'page' : undefined}
                  >
                    {id}
                  </a>
                  , kept on {formatDay(Date.parse(date))}
                </li>
              ))}
          </ul>
        </Section>
      </main>
      <SiteFooter />
    </>
  );
}
