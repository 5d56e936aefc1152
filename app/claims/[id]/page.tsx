import type { Metadata } from 'next';
import Link from 'next/link';
import { notFound } from 'next/navigation';
import { ClaimChart } from '@/components/claims/claim-chart';
import { ClaimEvents } from '@/components/claims/claim-events';
import { VerdictMark } from '@/components/claims/verdict-mark';
import { ShareButton } from '@/components/share/share-button';
import { CitedText } from '@/components/site/cited-text';
import { SiteFooter } from '@/components/site/site-footer';
import { SiteHeader } from '@/components/site/site-header';
import { JsonLd } from '@/components/ui/json-ld';
import { Section } from '@/components/ui/section';
import { sharedPicture } from '@/lib/embed/page-metadata';
import { eventsOfClaim } from '@/lib/events/claims';
import { claimJsonLd } from '@/lib/export/claim-json-ld';
import { ORIGIN } from '@/lib/http/origin';
import { parseCitedText, withoutCitations } from '@/lib/record/cited-text';
import { getClaims, getDetail, getEdition, getUrls } from '@/lib/serve/store';
import { claimFacts } from '@/lib/view/claim-view';
import { originInWords, VERDICT_NOTE, VERDICT_WORDS } from '@/lib/words/claim-words';
import { formatEdtf } from '@/lib/words/dates';
import { pictureTitle } from '@/lib/words/view-words';

type Props = { params: Promise<{ id: string }> };

/** What is not in the record is answered without writing a file for it: see vercel/next.js#96581. */
export const dynamicParams = false;

export function generateStaticParams() {
  return getClaims().map(({ id }) => ({ id }));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { id } = await params;
  const found = getClaims().find((entry) => entry.id === id);
  if (!found) return {};
  const { claim, verdict, shows, view } = found;
  const url = `/claims/${id}`;
  // What is passed on without the page carries the verdict, so that no claim travels alone.
  const title = `${claim} ${VERDICT_WORDS[verdict].label}.`;
  const description = withoutCitations(shows);
  return {
    title,
    description,
    alternates: { canonical: url },
    openGraph: {
      siteName: 'Panj',
      type: 'article',
      title,
      description,
      url,
      images: [sharedPicture('frequency', view, 'The incidents that the claim is about')],
    },
    twitter: { card: 'summary_large_image' },
  };
}

/** One claim held against the record. Static. */
export default async function ClaimPage({ params }: Props) {
  const { id } = await params;
  const claims = getClaims();
  const at = claims.findIndex((entry) => entry.id === id);
  const claim = claims[at];
  if (!claim) notFound();
  const facts = claimFacts(getEdition(), claim);
  const shows = parseCitedText(claim.shows);
  const bearings = eventsOfClaim(claim);
  const recordsOf = (bearing: string) =>
    [...bearings].flatMap(([event, own]) => {
      const detail = own === bearing ? getDetail(event) : null;
      return detail ? [detail.record] : [];
    });
  const numberOf = (event: string) => shows.events.indexOf(event) + 1;
  const { label, meaning } = VERDICT_WORDS[claim.verdict];
  const [previous, next] = [claims[at - 1], claims[at + 1]];
  return (
    <>
      <JsonLd data={claimJsonLd(claim, getEdition(), ORIGIN)} />
      <SiteHeader />
      <main id="main" className="mx-auto max-w-2xl bg-sheet px-4 py-6 sm:px-8">
        <nav aria-label="Claims" className="mb-6 flex flex-wrap items-center gap-2">
          <Link className="mr-auto" href="/claims" prefetch={false}>
            All claims
          </Link>
          <ShareButton
            target="frequency"
            view={facts.view}
            title={pictureTitle(facts, 'frequency')}
            version={getUrls().version}
            isBrief
          />
          {previous && (
            <Link
              className="button"
              rel="prev"
              href={`/claims/${previous.id}`}
              title={previous.claim}
              prefetch={false}
            >
              ‹ Previous
            </Link>
          )}
          {next && (
            <Link
              className="button"
              rel="next"
              href={`/claims/${next.id}`}
              title={next.claim}
              prefetch={false}
            >
              Next ›
            </Link>
          )}
        </nav>
        <article aria-labelledby="claim" className="grid grid-cols-1">
          <header>
            <p className="label">Claim</p>
            <h1
              id="claim"
              className="mt-1 max-w-[34rem] text-balance font-bold font-text text-[1.75rem] leading-[1.2]"
            >
              {claim.claim}
            </h1>
            <p className="mt-2 text-ink-2">{originInWords(claim)}</p>
            <div className="mt-5 grid grid-cols-[auto_1fr] gap-x-3 border-ink border-y py-3">
              <span className="pt-1">
                <VerdictMark verdict={claim.verdict} size={20} />
              </span>
              <p className="max-w-[25rem]">
                <strong className="block font-text text-xl leading-snug">{label}</strong>
                {meaning} <span className="text-ink-2">{VERDICT_NOTE}</span>
              </p>
            </div>
          </header>
          <Section id="shows" title="What the record shows">
            <div className="grid max-w-[32rem] gap-3 font-text text-[1.0625rem] leading-relaxed">
              <CitedText
                text={shows}
                nameOf={(event) => {
                  const record = getDetail(event)?.record;
                  return record ? `${record.title}, ${formatEdtf(record.date)}` : null;
                }}
                hrefOf={(event) => `/events/${event}`}
              />
            </div>
          </Section>
          <Section id="cannot-tell" title="What the record cannot tell">
            <p className="max-w-[32rem] font-text text-[1.0625rem] leading-relaxed">
              {claim.cannotTell}
            </p>
          </Section>
          <Section id="events" title="The events">
            <div className="grid gap-5">
              <ClaimEvents
                title="For the claim"
                records={recordsOf('for')}
                numberOf={numberOf}
                none="No record bears it out."
              />
              <ClaimEvents
                title="Against the claim"
                records={recordsOf('against')}
                numberOf={numberOf}
                none="No record speaks against it."
              />
              <ClaimEvents
                title="Also named above"
                records={recordsOf('named')}
                numberOf={numberOf}
              />
            </div>
          </Section>
          <Section id="view" title="The view it is about">
            <ClaimChart facts={facts} />
          </Section>
        </article>
      </main>
      <SiteFooter />
    </>
  );
}
